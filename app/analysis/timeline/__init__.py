"""Readouts in time: how many in which decade, year, quarter, month or day, and what of it fits into a width.

Days are counted as ``datetime.date.toordinal`` counts them: whole numbers, 1 is the first of January of the year 1.
Every stretch of time is half-open. What is known to a month or a year only is never given a day: it is counted
apart wherever the bins are finer than what is known.
"""
