"""Files that hold others: ZIP archives, web crawls, and pages saved with their pictures (MHTML).

One broken member never costs the others: it is reported as ``Refused``. Names inside archives are shown, never
used as paths, and nothing is unpacked to disk.
"""
