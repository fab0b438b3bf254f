seamcheck core counter.seam --property small
