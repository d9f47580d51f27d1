/** The whole HTTP application, made from its parts; needs no port, so that tests can call it. */
import { Hono } from "hono";
import { apiRoutes } from "./api";
import { securityHeaders } from "./headers";
import { requestLog } from "./log";
import { failed, notFound, pageRoutes } from "./pages";
import { offlineRoutes, planData } from "./plan-routes";
import type { Service } from "./service";

/** @example const response = await createApp(service).request("/uk"); */
export function createApp(service: Service): Hono {
	const app = new Hono();
	app.use(securityHeaders);
	app.use(requestLog(service.log));
	app.get("/healthz", (c) =>
		c.json({
			status: "ok",
			content: service.knowledge.pack.version,
			model: service.model ? service.model.health() : "off",
		}),
	);
	app.route("/api/v1", apiRoutes(service));
	app.route("/plan-data", planData(service));
	app.route("/", offlineRoutes(service));
	app.get("/assets/*", service.assets.serve);
	for (const path of service.assets.paths.filter((it) => !it.startsWith("/assets/")))
		app.get(path, service.assets.serve);
	app.route("/", pageRoutes(service));
	app.notFound((c) => notFound(c, service));
	app.onError((error, c) => failed(error, c, service));
	return app;
}
