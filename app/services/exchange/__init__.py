"""Exchange: annotations out and in, a colleague's notebook merged, and citations.

``outgoing`` writes the formats, ``taking_in`` reads them, ``citing`` cites.
"""

from app.services.exchange.citing import citation, citation_text
from app.services.exchange.outgoing import FORMS, Exported, annotation_record, export, save
from app.services.exchange.taking_in import Taken, preview, take_in

__all__ = [
    "FORMS",
    "Exported",
    "Taken",
    "annotation_record",
    "citation",
    "citation_text",
    "export",
    "preview",
    "save",
    "take_in",
]
