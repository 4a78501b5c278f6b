"""Languages that write offices before or behind names, with spaces between words: French, German, Russian.

``lexis`` reads the table ``[grammar]`` of a lexicon, ``titled`` finds persons and bare offices by it,
``lead`` who met whom, ``home`` whose page it is, ``parties`` the principals, ``sides`` theirs, ``present`` who else was
there, ``facts`` when and how; ``subjects``, ``clauses`` and ``said`` the statements; ``reading`` leads a text
through them. What these languages share with the others stays in the rooms above.
"""
