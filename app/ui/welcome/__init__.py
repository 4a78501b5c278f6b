"""The first page: what Chancery is, and what to do next; and the way from one archive to another.

::

    page         the page itself: three lines, the next actions with their keys
    opening      shows it in place of the panes, and takes it away again
    archives     slots of the action table: sample, another archive, one's own, this page
    switching    a window over other files takes the place of this one
"""
