"""PDF with a text layer: ``child`` reads glyphs in a process of its own, ``layout`` puts them in reading order."""
