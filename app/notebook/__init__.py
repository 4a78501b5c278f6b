"""The only hand that writes the notebook: annotations, tags, and the steps that undo and redo walk."""
