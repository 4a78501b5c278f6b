"""A table of visits (CSV) as known meetings: which column is which, what each row becomes, and why not.

``table`` reads bytes into rows, ``columns`` knows headings, ``days`` reads dates as people write them, ``rows``
makes a known meeting of a row or says why it makes none. Nothing here writes, and nothing is guessed silently:
a date that could be read in two ways is refused until somebody says which it is.
"""
