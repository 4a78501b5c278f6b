"""Composing a brief (a tree of values) and rendering it.

Three stages, each testable without the next: ``compose`` makes the tree, ``quotations`` compares
every quotation in it with the record, ``render`` sets it and writes the file. reportlab is imported
in ``render`` only, and only when something is rendered.
"""
