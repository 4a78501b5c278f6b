"""Web pages: HTML as browsers save it, alone or as MHTML.

``guard`` looks at the markup before any parser does, ``charset`` makes text of bytes, ``tree`` parses,
``visible`` drops what no reader of the page saw and ``apart`` what is no part of the text, ``region`` finds the
readout on the page, ``setting`` writes it out line by line, ``provenance`` collects what the page says of itself.
"""
