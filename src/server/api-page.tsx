/** The API described for people, without any script. */
import { Document, toHtml } from "../web/layout/document";
import type { Page } from "../web/pages/page";

interface Description {
	readonly info: { readonly title: string; readonly description?: string };
	readonly paths?: Readonly<Record<string, unknown>>;
	readonly components?: { readonly schemas?: Readonly<Record<string, unknown>> };
}

interface Property {
	readonly type?: string | readonly string[];
	readonly enum?: readonly string[];
	readonly description?: string;
	readonly $ref?: string;
	readonly items?: Property;
	readonly anyOf?: readonly Property[];
}

const EXAMPLE = `curl -s https://…/api/v1/answers \\
  -H 'content-type: application/json' \\
  -d '{"message": "Я медсестра, що робити з дипломом?", "language": "uk"}'`;

export function apiPage(page: Page, description: Description): string {
	const schemas = Object.entries(description.components?.schemas ?? {}) as [
		string,
		{ properties?: Record<string, Property>; required?: string[]; description?: string },
	][];
	return toHtml(
		Document({
			page,
			kind: "api",
			title: "API",
			alternates: false,
			children: (
				<article class="card prose">
					<h1>API</h1>
					<p class="lead">{description.info.description}</p>
					<h2>POST /api/v1/answers</h2>
					<pre>
						<code>{EXAMPLE}</code>
					</pre>
					<p>
						Send <code>context</code> and <code>profile</code> back as the last answer returned them. With{" "}
						<code>Accept: text/event-stream</code> the answer comes as events <code>block</code>, <code>answer</code>{" "}
						and <code>error</code>. The whole description: <a href="/api/v1/openapi.json">openapi.json</a>.
					</p>
					{schemas.map(([name, schema]) => (
						<section key={name}>
							<h2>{name}</h2>
							{schema.description ? <p>{schema.description}</p> : null}
							<dl class="facts">
								{Object.entries(schema.properties ?? {}).map(([field, property]) => (
									<div key={field}>
										<dt>
											<code>{field}</code>
											{schema.required?.includes(field) ? "" : " (optional)"}
										</dt>
										<dd>
											{typeInWords(property)}
											{property.description ? `: ${property.description}` : ""}
										</dd>
									</div>
								))}
							</dl>
						</section>
					))}
				</article>
			),
		}),
	);
}

function typeInWords(property: Property): string {
	if (property.$ref) return property.$ref.split("/").at(-1) ?? "";
	if (property.enum) return property.enum.join(" | ");
	if (property.anyOf) return property.anyOf.map(typeInWords).join(" or ");
	if (property.items) return `list of ${typeInWords(property.items)}`;
	return [property.type ?? "anything"].flat().join(" or ");
}
