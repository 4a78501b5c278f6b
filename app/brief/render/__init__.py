"""Rendering a brief as PDF. The only rooms that know reportlab.

From the tree to the file::

    layout      tree -> boxes: lines and table rows, each a height and what to draw
    paging      boxes -> pages: nothing orphaned, rows kept whole, notes beside their lines
    drawing     pages -> PDF with reportlab, noting what each piece of content is
    finish      PDF -> tagged, archival PDF: structure tree, highlights, metadata
    rereading   the finished file opened again: under each mark stands its quotation

Text is set by our own line breaking (``setting``, and ``both_ways`` where it goes to the left), not by
a paragraph class that reads markup: there is no markup, so nothing in a readout or a note can be
taken for it.
"""
