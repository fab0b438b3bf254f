seamcheck check counter.seam --set limit=2 --property in_range --property at_limit --traces none
