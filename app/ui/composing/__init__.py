"""Composing a brief: choices at the left, the real pages at the right.

``sheet`` holds the plan and joins the others; ``choices`` and ``parts`` show it and change it; ``making``
composes, checks, renders and pictures on the worker; ``preview`` shows the pages; ``exporting`` writes and
prints. Nothing here blocks: what is not made yet is shown as an empty page.
"""
