"""The search index: derived from the record, and made anew from it whenever that is wanted.

Nothing is kept here that the record does not hold. Only this room knows the engine (tantivy): two indexes
stand side by side, one of whole texts and one of statements, in a folder of *generations*. A rebuild writes
the next generation while the one in use goes on answering; ``current.json`` names the one in use and how far
into the archive it reaches.
"""
