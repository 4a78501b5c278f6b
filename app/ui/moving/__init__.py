"""Going about: back and forward, what was open lately, the switcher, bookmarks."""
