"""What is shown of the open text, and how: panes, filters of statements, fading."""
