"""The panes of the window; each shows one side of the open page and tells what was pointed at."""
