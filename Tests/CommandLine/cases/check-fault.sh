seamcheck check counter.seam --set guarded=off --property in_range --set limit=5
