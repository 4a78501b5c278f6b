"""One module per trip; the only rooms that know a whole story.

Import, open and read, annotate, brief, check: each takes plain values, goes through the rooms below,
and returns plain values. The window and the command line both stand on these, and on nothing deeper
for writing.
"""
