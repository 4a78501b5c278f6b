"""From a file to a reading: readers make text of bytes, the parser makes a reading of text.

``drafting.drafts`` is the door for files, ``parse.read`` the one for text, ``app.model.wire`` writes
the JSON. Nothing in here opens a database or a window. What a text says of itself is kept apart from
what the user said of it and from what the parser inferred.
"""
