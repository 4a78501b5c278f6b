"""What a person runs from a checkout: start, test, check, lock, and the builders of shipped files.

run.py, test.py, check.py and lock.py are started by any Python 3.11 with nothing installed, so they and what
they import (environment, building and what is under them) use the standard library only. They make ``.venv``
and hand over to it; the other scripts here run inside it.
"""
