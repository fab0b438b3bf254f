seamcheck check counter.seam --claims --property in_range
