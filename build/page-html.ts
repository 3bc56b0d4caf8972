/** The document of a page of the extension that draws all it shows. */
export const pageHtml = (page: string): string => `<!doctype html>
<html lang="vi">
	<head>
		<meta charset="utf-8" />
		<meta name="viewport" content="width=device-width, initial-scale=1" />
		<title>Bang Giao</title>
		<link rel="icon" href="icons/icon-32.png" />
		<link rel="stylesheet" href="${page}.css" />
		<script type="module" src="${page}.js"></script>
	</head>
	<body></body>
</html>
`;
