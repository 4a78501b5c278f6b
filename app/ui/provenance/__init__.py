"""Where a text comes from: its source, the original as received, and its revisions with what changed."""
