// Which themes are there?
MATCH (theme:Theme)
RETURN theme AS value
ORDER BY theme.name, theme.id
