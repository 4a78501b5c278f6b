"""The text as it is read: the one room where a Qt position (``qpos``, UTF-16 units) may be spoken of.

Everything that leaves this room is a ``Span`` in code points; the widget never gives text.
"""
