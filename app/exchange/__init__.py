"""The formats annotations and citations travel in. Pure functions over values: no file, no database.

``table`` CSV and XLSX, ``markdown``, ``refi`` the project exchange of qualitative analysis programs,
``citation`` and ``bibliography`` how a readout is cited, ``web_incoming`` other people's JSON-LD. Our own
JSON-LD is made in ``model.web_annotation``, since a brief carries it too.
"""
