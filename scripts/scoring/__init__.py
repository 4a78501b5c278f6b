"""How the parser is scored: truths written by a person, compared with what the parser makes of the pages."""
