seamcheck check overtaking.seam
