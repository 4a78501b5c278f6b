"""Both files attached read-only: everything that is read is read here.

The library returns lists of frozen values, never open cursors (an unfinished SELECT would block a
writer), and can alter neither file.
"""
