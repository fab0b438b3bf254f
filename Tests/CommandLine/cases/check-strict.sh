seamcheck check counter.seam --strict --property in_range
