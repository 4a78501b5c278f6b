"""One text, or two side by side: which of them one is at, and how they scroll together."""
