"""The window: everything Qt.

::

    application     composition root: display, fonts, theme, desk, window, what happens to errors
    main_window     places the panes and joins their signals; holds no logic
    actions         the one table of what can be done, with keys; ``commands`` passes each wish on
    desk            the open readout and every wish concerning it: read, marked, undone
    catalogue       what of the archive is listed and sought, at once or by another thread
    saver           notes on their way into the notebook
    tongue          the words in English, Japanese or Korean; every word shown goes through it
    memory          what is kept between starts; ``resuming`` takes it up, ``arrangement`` the panes
    linking         what lights up together, as pure functions; ``lighting`` does it
    noticing        what another window or program wrote since
    tasks           the one worker for slow things
    kit             painted controls            panes       library, reading, attendees, agreements
    text            the text as it is read      models      what the lists show
    searching       the search field, facets    moving      the switcher, back and forward, bookmarks
    coding          edges, codebook, links,     showing     which panes, statements and voices are seen
                    lists, the trash            beside      two texts side by side
    carrying        marks of an earlier text    provenance  the source, the original, the revisions
                    that wait for a revision    composing   a brief beside its pages
    importing       files on their way in       review      what is doubtful, and what a person makes of it
    leaves          pages laid over the panes   timeline    the list in time, at the foot of the window
    gaps            meetings without a text
    staying         what takes the place of the panes for a while, one at a time
    welcome         the first page, the way     help        the pages of the help inside the window
                    to other archives           dialogs     the palette and what else asks and is gone

``dialogs``, ``importing`` and ``review`` are imported when first asked for.

At start only QtCore, QtGui and QtWidgets are imported, and no module is that the first painted frame
does not need: the start is measured.
"""
