"""What is no running text: blanked or straightened before anything is read, offsets kept."""
