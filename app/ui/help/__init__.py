"""The pages of ``resources/help`` inside the window: read, searched, and joined by links, by keyboard alone."""
