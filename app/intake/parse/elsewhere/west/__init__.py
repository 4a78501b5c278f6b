"""Languages that write offices before or behind names, with spaces between words: French, German, Russian.

``lexis`` reads the table ``[grammar]`` of a lexicon, ``titled`` finds persons and bare offices by it,
``lead`` who met whom, ``home`` whose page it is, ``parties`` the principals, ``subjects`` and ``said``
the statements. What these languages share with the others stays in the rooms above.
"""
