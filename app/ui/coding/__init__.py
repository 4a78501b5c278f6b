"""What one does with annotations beyond marking: edges, codebook, links, lists, the trash."""
