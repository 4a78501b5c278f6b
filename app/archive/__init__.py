"""The only hand that writes ``archive.db``, the record.

Append-only: triggers in the file refuse to alter or remove what was received. A writer is opened for
one import and closed; everybody else reads through the library.
"""
