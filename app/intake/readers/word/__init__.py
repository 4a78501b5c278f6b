"""Office documents (DOCX): paragraphs, the numbers the program draws before them, tables, footnotes."""
