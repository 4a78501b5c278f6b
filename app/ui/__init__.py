"""The window: everything Qt.

::

    application     composition root: display, fonts, theme, desk, window, what happens to errors
    main_window     places the panes and joins their signals; holds no logic
    actions         the one table of what can be done, with keys
    desk            the open readout and every wish concerning it; speaks to the services
    saver           notes on their way into the notebook
    tongue          the words in English, Japanese or Korean; every word shown goes through it
    memory          size, zoom, language, panes, readout and place, kept between starts
    linking         what lights up together, as pure functions
    tasks           the one worker for slow things
    kit             painted controls            panes    library, reading, attendees, agreements
    text            the text as it is read      models   what the lists show
    carrying        marks of an earlier text that wait for a revision
    welcome         the first page, the way to other archives
    importing       files on their way in       review   what is doubtful, and what a person makes of it

``dialogs``, ``importing`` and ``review`` are imported when first asked for.

At start only QtCore, QtGui and QtWidgets are imported, and no module is that the first painted frame
does not need: the start is measured.
"""
