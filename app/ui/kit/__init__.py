"""Small controls painted with the theme's tokens; style sheets cost too much at start."""
