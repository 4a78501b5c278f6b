"""How an SQLite file of ours is opened, migrated, checked and backed up. It knows no domain word.

Journal mode is DELETE for both files: at rest each is one file that can be copied, mailed or put on
read-only media (a WAL file cannot be opened at all from a read-only folder). ``synchronous=FULL``:
what was committed survives the loss of power.
"""
