// Stands for the script of a tool that needs consent.
window.visits = (window.visits ?? 0) + 1
