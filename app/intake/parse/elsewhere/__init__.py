"""Readouts in other languages than English, by one small engine and one lexicon file per language.

``words`` reads the lexicon and ``patterns`` puts its expressions together; ``mentions`` finds sentences and
persons, ``titles`` persons whose name and office stand together, ``lead`` the sentence that tells of the
meeting, ``sides`` whose side each principal is on, ``dates`` and ``facts`` when and how they met, ``present``
who else was there; ``voices`` finds the subjects, ``voiced`` the statements and agreements; ``verdict`` says
what is no readout, ``reading`` puts them together. Languages differ in their data and in one
habit: whether the verb stands at the end of its clause (Japanese, Korean) or after its subject.
French, German and Russian have rooms of their own in ``west``: offices and names there follow a grammar.
"""
