"""Pages of their own: of a person, of a pair of countries. One lies over the panes at a time.

::

    laying      lays a page over the panes and takes it away; joins it to back and forward
    kinds       which kinds of page there are, and who makes each
    leaf        the frame: head, banner, body, keys, what is asked on the worker
    head        title, what stands below it, actions, the way back to the text
    listing     a body of sections: headings and rows of one height, fetched as they are painted
    rows        what stands in the sections, as rows and painted cards
    contents    the names of the sections beside them
    table       a body with a fixed first column, which scrolls both ways
    saving      what a page holds into a file

A page is not a window and asks nothing: the bar, the search, the palette and all keys of the whole archive work
while it is shown. Esc takes it away; opening a text from it is a step that back undoes.
"""
