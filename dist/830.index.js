var Ve=Object.defineProperty;var r=(W,l)=>Ve(W,"name",{value:l,configurable:!0});const ze=830,Je=[830],We={74830:((W,l,u)=>{var f;f={value:!0},l.BatchServiceClient=void 0;const d=u(58020),y=u(83232),g=u(73105),c=u(10144).rE;class m{static{r(
this,"BatchServiceClient")}_terminated=!1;_opts;_providedCustomServicePath;_gaxModule;_gaxGrpc;_protos;_defaults;_universeDomain;_servicePath;_log=y.loggingUtils.
log("batch");auth;descriptors={page:{},stream:{},longrunning:{},batching:{}};warn;innerApiCalls;locationsClient;pathTemplates;operationsClient;batchServiceStub;constructor(s,o){
const e=this.constructor;if(s?.universe_domain&&s?.universeDomain&&s?.universe_domain!==s?.universeDomain)throw new Error("Please set either universe_domain or \
universeDomain, but not both.");const t=typeof process=="object"&&typeof process.env=="object"?process.env.GOOGLE_CLOUD_UNIVERSE_DOMAIN:void 0;this._universeDomain=
s?.universeDomain??s?.universe_domain??t??"googleapis.com",this._servicePath="batch."+this._universeDomain;const n=s?.servicePath||s?.apiEndpoint||this._servicePath;
this._providedCustomServicePath=!!(s?.servicePath||s?.apiEndpoint);const i=s?.port||e.port,a=s?.clientConfig??{},h=s?.fallback??(typeof window<"u"&&typeof window?.
fetch=="function");s=Object.assign({servicePath:n,port:i,clientConfig:a,fallback:h},s),s.numericEnums=!0,n!==this._servicePath&&!("scopes"in s)&&(s.scopes=e.scopes),
o||(o=u(83232)),this._gaxModule=s.fallback?o.fallback:o,this._gaxGrpc=new this._gaxModule.GrpcClient(s),this._opts=s,this.auth=this._gaxGrpc.auth,this.auth.useJWTAccessWithScope=
!0,this.auth.defaultServicePath=this._servicePath,n===this._servicePath&&(this.auth.defaultScopes=e.scopes),this.locationsClient=new this._gaxModule.LocationsClient(
this._gaxGrpc,s);const E=[`gax/${this._gaxModule.version}`,`gapic/${c}`];typeof process=="object"&&"versions"in process?E.push(`gl-node/${process.versions.node}`):
E.push(`gl-web/${this._gaxModule.version}`),s.fallback?E.push(`rest/${this._gaxGrpc.grpcVersion}`):E.push(`grpc/${this._gaxGrpc.grpcVersion}`),s.libName&&s.libVersion&&
E.push(`${s.libName}/${s.libVersion}`),this._protos=this._gaxGrpc.loadProtoJSON(d),this.pathTemplates={jobPathTemplate:new this._gaxModule.PathTemplate("project\
s/{project}/locations/{location}/jobs/{job}"),locationPathTemplate:new this._gaxModule.PathTemplate("projects/{project}/locations/{location}"),projectPathTemplate:new this.
_gaxModule.PathTemplate("projects/{project}"),taskPathTemplate:new this._gaxModule.PathTemplate("projects/{project}/locations/{location}/jobs/{job}/taskGroups/{\
task_group}/tasks/{task}"),taskGroupPathTemplate:new this._gaxModule.PathTemplate("projects/{project}/locations/{location}/jobs/{job}/taskGroups/{task_group}")},
this.descriptors.page={listJobs:new this._gaxModule.PageDescriptor("pageToken","nextPageToken","jobs"),listTasks:new this._gaxModule.PageDescriptor("pageToken",
"nextPageToken","tasks")};const O=this._gaxModule.protobufFromJSON(d),S={auth:this.auth,grpc:"grpc"in this._gaxGrpc?this._gaxGrpc.grpc:void 0};s.fallback&&(S.protoJson=
O,S.httpRules=[{selector:"google.cloud.location.Locations.GetLocation",get:"/v1/{name=projects/*/locations/*}"},{selector:"google.cloud.location.Locations.ListL\
ocations",get:"/v1/{name=projects/*}/locations"},{selector:"google.longrunning.Operations.CancelOperation",post:"/v1/{name=projects/*/locations/*/operations/*}:\
cancel",body:"*"},{selector:"google.longrunning.Operations.DeleteOperation",delete:"/v1/{name=projects/*/locations/*/operations/*}"},{selector:"google.longrunni\
ng.Operations.GetOperation",get:"/v1/{name=projects/*/locations/*/operations/*}"},{selector:"google.longrunning.Operations.ListOperations",get:"/v1/{name=projec\
ts/*/locations/*}/operations"}]),this.operationsClient=this._gaxModule.lro(S).operationsClient(s);const v=O.lookup(".google.protobuf.Empty"),T=O.lookup(".google\
.cloud.batch.v1.OperationMetadata"),x=O.lookup(".google.cloud.batch.v1.CancelJobResponse"),A=O.lookup(".google.cloud.batch.v1.OperationMetadata");this.descriptors.
longrunning={deleteJob:new this._gaxModule.LongrunningDescriptor(this.operationsClient,v.decode.bind(v),T.decode.bind(T)),cancelJob:new this._gaxModule.LongrunningDescriptor(
this.operationsClient,x.decode.bind(x),A.decode.bind(A))},this._defaults=this._gaxGrpc.constructSettings("google.cloud.batch.v1.BatchService",g,s.clientConfig||
{},{"x-goog-api-client":E.join(" ")}),this.innerApiCalls={},this.warn=this._gaxModule.warn}initialize(){if(this.batchServiceStub)return this.batchServiceStub;this.
batchServiceStub=this._gaxGrpc.createStub(this._opts.fallback?this._protos.lookupService("google.cloud.batch.v1.BatchService"):this._protos.google.cloud.batch.v1.
BatchService,this._opts,this._providedCustomServicePath);const s=["createJob","getJob","deleteJob","cancelJob","listJobs","getTask","listTasks"];for(const o of s){
const e=this.batchServiceStub.then(i=>(...a)=>this._terminated?Promise.reject("The client has already been closed."):i[o].apply(i,a),i=>()=>{throw i}),t=this.descriptors.
page[o]||this.descriptors.longrunning[o]||void 0,n=this._gaxModule.createApiCall(e,this._defaults[o],t,this._opts.fallback);this.innerApiCalls[o]=n}return this.
batchServiceStub}static get servicePath(){return typeof process=="object"&&typeof process.emitWarning=="function"&&process.emitWarning("Static servicePath is de\
precated, please use the instance method instead.","DeprecationWarning"),"batch.googleapis.com"}static get apiEndpoint(){return typeof process=="object"&&typeof process.
emitWarning=="function"&&process.emitWarning("Static apiEndpoint is deprecated, please use the instance method instead.","DeprecationWarning"),"batch.googleapis\
.com"}get apiEndpoint(){return this._servicePath}get universeDomain(){return this._universeDomain}static get port(){return 443}static get scopes(){return["https\
://www.googleapis.com/auth/cloud-platform"]}getProjectId(s){if(s){this.auth.getProjectId(s);return}return this.auth.getProjectId()}createJob(s,o,e){s=s||{};let t;
typeof o=="function"&&e===void 0?(e=o,t={}):t=o,t=t||{},t.otherArgs=t.otherArgs||{},t.otherArgs.headers=t.otherArgs.headers||{},t.otherArgs.headers["x-goog-requ\
est-params"]=this._gaxModule.routingHeader.fromParams({parent:s.parent??""}),this.initialize().catch(i=>{throw i}),this._log.info("createJob request %j",s);const n=e?
(i,a,h,E)=>{this._log.info("createJob response %j",a),e(i,a,h,E)}:void 0;return this.innerApiCalls.createJob(s,t,n)?.then(([i,a,h])=>(this._log.info("createJob \
response %j",i),[i,a,h])).catch(i=>{if(i&&"statusDetails"in i&&i.statusDetails instanceof Array){const a=this._gaxModule.protobuf.Root.fromJSON(d);i.statusDetails=
(0,y.decodeAnyProtosInArray)(i.statusDetails,a)}throw i})}getJob(s,o,e){s=s||{};let t;typeof o=="function"&&e===void 0?(e=o,t={}):t=o,t=t||{},t.otherArgs=t.otherArgs||
{},t.otherArgs.headers=t.otherArgs.headers||{},t.otherArgs.headers["x-goog-request-params"]=this._gaxModule.routingHeader.fromParams({name:s.name??""}),this.initialize().
catch(i=>{throw i}),this._log.info("getJob request %j",s);const n=e?(i,a,h,E)=>{this._log.info("getJob response %j",a),e(i,a,h,E)}:void 0;return this.innerApiCalls.
getJob(s,t,n)?.then(([i,a,h])=>(this._log.info("getJob response %j",i),[i,a,h])).catch(i=>{if(i&&"statusDetails"in i&&i.statusDetails instanceof Array){const a=this.
_gaxModule.protobuf.Root.fromJSON(d);i.statusDetails=(0,y.decodeAnyProtosInArray)(i.statusDetails,a)}throw i})}getTask(s,o,e){s=s||{};let t;typeof o=="function"&&
e===void 0?(e=o,t={}):t=o,t=t||{},t.otherArgs=t.otherArgs||{},t.otherArgs.headers=t.otherArgs.headers||{},t.otherArgs.headers["x-goog-request-params"]=this._gaxModule.
routingHeader.fromParams({name:s.name??""}),this.initialize().catch(i=>{throw i}),this._log.info("getTask request %j",s);const n=e?(i,a,h,E)=>{this._log.info("g\
etTask response %j",a),e(i,a,h,E)}:void 0;return this.innerApiCalls.getTask(s,t,n)?.then(([i,a,h])=>(this._log.info("getTask response %j",i),[i,a,h])).catch(i=>{
if(i&&"statusDetails"in i&&i.statusDetails instanceof Array){const a=this._gaxModule.protobuf.Root.fromJSON(d);i.statusDetails=(0,y.decodeAnyProtosInArray)(i.statusDetails,
a)}throw i})}deleteJob(s,o,e){s=s||{};let t;typeof o=="function"&&e===void 0?(e=o,t={}):t=o,t=t||{},t.otherArgs=t.otherArgs||{},t.otherArgs.headers=t.otherArgs.
headers||{},t.otherArgs.headers["x-goog-request-params"]=this._gaxModule.routingHeader.fromParams({name:s.name??""}),this.initialize().catch(i=>{throw i});const n=e?
(i,a,h,E)=>{this._log.info("deleteJob response %j",h),e(i,a,h,E)}:void 0;return this._log.info("deleteJob request %j",s),this.innerApiCalls.deleteJob(s,t,n)?.then(
([i,a,h])=>(this._log.info("deleteJob response %j",a),[i,a,h]))}async checkDeleteJobProgress(s){this._log.info("deleteJob long-running");const o=new this._gaxModule.
operationsProtos.google.longrunning.GetOperationRequest({name:s}),[e]=await this.operationsClient.getOperation(o);return new this._gaxModule.Operation(e,this.descriptors.
longrunning.deleteJob,this._gaxModule.createDefaultBackoffSettings())}cancelJob(s,o,e){s=s||{};let t;typeof o=="function"&&e===void 0?(e=o,t={}):t=o,t=t||{},t.otherArgs=
t.otherArgs||{},t.otherArgs.headers=t.otherArgs.headers||{},t.otherArgs.headers["x-goog-request-params"]=this._gaxModule.routingHeader.fromParams({name:s.name??
""}),this.initialize().catch(i=>{throw i});const n=e?(i,a,h,E)=>{this._log.info("cancelJob response %j",h),e(i,a,h,E)}:void 0;return this._log.info("cancelJob r\
equest %j",s),this.innerApiCalls.cancelJob(s,t,n)?.then(([i,a,h])=>(this._log.info("cancelJob response %j",a),[i,a,h]))}async checkCancelJobProgress(s){this._log.
info("cancelJob long-running");const o=new this._gaxModule.operationsProtos.google.longrunning.GetOperationRequest({name:s}),[e]=await this.operationsClient.getOperation(
o);return new this._gaxModule.Operation(e,this.descriptors.longrunning.cancelJob,this._gaxModule.createDefaultBackoffSettings())}listJobs(s,o,e){s=s||{};let t;typeof o==
"function"&&e===void 0?(e=o,t={}):t=o,t=t||{},t.otherArgs=t.otherArgs||{},t.otherArgs.headers=t.otherArgs.headers||{},t.otherArgs.headers["x-goog-request-params"]=
this._gaxModule.routingHeader.fromParams({parent:s.parent??""}),this.initialize().catch(i=>{throw i});const n=e?(i,a,h,E)=>{this._log.info("listJobs values %j",
a),e(i,a,h,E)}:void 0;return this._log.info("listJobs request %j",s),this.innerApiCalls.listJobs(s,t,n)?.then(([i,a,h])=>(this._log.info("listJobs values %j",i),
[i,a,h]))}listJobsStream(s,o){s=s||{},o=o||{},o.otherArgs=o.otherArgs||{},o.otherArgs.headers=o.otherArgs.headers||{},o.otherArgs.headers["x-goog-request-params"]=
this._gaxModule.routingHeader.fromParams({parent:s.parent??""});const t=this._defaults.listJobs.merge(o);return this.initialize().catch(n=>{throw n}),this._log.
info("listJobs stream %j",s),this.descriptors.page.listJobs.createStream(this.innerApiCalls.listJobs,s,t)}listJobsAsync(s,o){s=s||{},o=o||{},o.otherArgs=o.otherArgs||
{},o.otherArgs.headers=o.otherArgs.headers||{},o.otherArgs.headers["x-goog-request-params"]=this._gaxModule.routingHeader.fromParams({parent:s.parent??""});const t=this.
_defaults.listJobs.merge(o);return this.initialize().catch(n=>{throw n}),this._log.info("listJobs iterate %j",s),this.descriptors.page.listJobs.asyncIterate(this.
innerApiCalls.listJobs,s,t)}listTasks(s,o,e){s=s||{};let t;typeof o=="function"&&e===void 0?(e=o,t={}):t=o,t=t||{},t.otherArgs=t.otherArgs||{},t.otherArgs.headers=
t.otherArgs.headers||{},t.otherArgs.headers["x-goog-request-params"]=this._gaxModule.routingHeader.fromParams({parent:s.parent??""}),this.initialize().catch(i=>{
throw i});const n=e?(i,a,h,E)=>{this._log.info("listTasks values %j",a),e(i,a,h,E)}:void 0;return this._log.info("listTasks request %j",s),this.innerApiCalls.listTasks(
s,t,n)?.then(([i,a,h])=>(this._log.info("listTasks values %j",i),[i,a,h]))}listTasksStream(s,o){s=s||{},o=o||{},o.otherArgs=o.otherArgs||{},o.otherArgs.headers=
o.otherArgs.headers||{},o.otherArgs.headers["x-goog-request-params"]=this._gaxModule.routingHeader.fromParams({parent:s.parent??""});const t=this._defaults.listTasks.
merge(o);return this.initialize().catch(n=>{throw n}),this._log.info("listTasks stream %j",s),this.descriptors.page.listTasks.createStream(this.innerApiCalls.listTasks,
s,t)}listTasksAsync(s,o){s=s||{},o=o||{},o.otherArgs=o.otherArgs||{},o.otherArgs.headers=o.otherArgs.headers||{},o.otherArgs.headers["x-goog-request-params"]=this.
_gaxModule.routingHeader.fromParams({parent:s.parent??""});const t=this._defaults.listTasks.merge(o);return this.initialize().catch(n=>{throw n}),this._log.info(
"listTasks iterate %j",s),this.descriptors.page.listTasks.asyncIterate(this.innerApiCalls.listTasks,s,t)}getLocation(s,o,e){return this.locationsClient.getLocation(
s,o,e)}listLocationsAsync(s,o){return this.locationsClient.listLocationsAsync(s,o)}getOperation(s,o,e){let t;return typeof o=="function"&&e===void 0?(e=o,t={}):
t=o,t=t||{},t.otherArgs=t.otherArgs||{},t.otherArgs.headers=t.otherArgs.headers||{},t.otherArgs.headers["x-goog-request-params"]=this._gaxModule.routingHeader.fromParams(
{name:s.name??""}),this.operationsClient.getOperation(s,t,e)}listOperationsAsync(s,o){return o=o||{},o.otherArgs=o.otherArgs||{},o.otherArgs.headers=o.otherArgs.
headers||{},o.otherArgs.headers["x-goog-request-params"]=this._gaxModule.routingHeader.fromParams({name:s.name??""}),this.operationsClient.listOperationsAsync(s,
o)}cancelOperation(s,o,e){let t;return typeof o=="function"&&e===void 0?(e=o,t={}):t=o,t=t||{},t.otherArgs=t.otherArgs||{},t.otherArgs.headers=t.otherArgs.headers||
{},t.otherArgs.headers["x-goog-request-params"]=this._gaxModule.routingHeader.fromParams({name:s.name??""}),this.operationsClient.cancelOperation(s,t,e)}deleteOperation(s,o,e){
let t;return typeof o=="function"&&e===void 0?(e=o,t={}):t=o,t=t||{},t.otherArgs=t.otherArgs||{},t.otherArgs.headers=t.otherArgs.headers||{},t.otherArgs.headers["\
x-goog-request-params"]=this._gaxModule.routingHeader.fromParams({name:s.name??""}),this.operationsClient.deleteOperation(s,t,e)}jobPath(s,o,e){return this.pathTemplates.
jobPathTemplate.render({project:s,location:o,job:e})}matchProjectFromJobName(s){return this.pathTemplates.jobPathTemplate.match(s).project}matchLocationFromJobName(s){
return this.pathTemplates.jobPathTemplate.match(s).location}matchJobFromJobName(s){return this.pathTemplates.jobPathTemplate.match(s).job}locationPath(s,o){return this.
pathTemplates.locationPathTemplate.render({project:s,location:o})}matchProjectFromLocationName(s){return this.pathTemplates.locationPathTemplate.match(s).project}matchLocationFromLocationName(s){
return this.pathTemplates.locationPathTemplate.match(s).location}projectPath(s){return this.pathTemplates.projectPathTemplate.render({project:s})}matchProjectFromProjectName(s){
return this.pathTemplates.projectPathTemplate.match(s).project}taskPath(s,o,e,t,n){return this.pathTemplates.taskPathTemplate.render({project:s,location:o,job:e,
task_group:t,task:n})}matchProjectFromTaskName(s){return this.pathTemplates.taskPathTemplate.match(s).project}matchLocationFromTaskName(s){return this.pathTemplates.
taskPathTemplate.match(s).location}matchJobFromTaskName(s){return this.pathTemplates.taskPathTemplate.match(s).job}matchTaskGroupFromTaskName(s){return this.pathTemplates.
taskPathTemplate.match(s).task_group}matchTaskFromTaskName(s){return this.pathTemplates.taskPathTemplate.match(s).task}taskGroupPath(s,o,e,t){return this.pathTemplates.
taskGroupPathTemplate.render({project:s,location:o,job:e,task_group:t})}matchProjectFromTaskGroupName(s){return this.pathTemplates.taskGroupPathTemplate.match(s).
project}matchLocationFromTaskGroupName(s){return this.pathTemplates.taskGroupPathTemplate.match(s).location}matchJobFromTaskGroupName(s){return this.pathTemplates.
taskGroupPathTemplate.match(s).job}matchTaskGroupFromTaskGroupName(s){return this.pathTemplates.taskGroupPathTemplate.match(s).task_group}close(){return this.batchServiceStub&&
!this._terminated?this.batchServiceStub.then(s=>{this._log.info("ending gRPC channel"),this._terminated=!0,s.close(),this.locationsClient.close().catch(o=>{throw o}),
this.operationsClient.close()}):Promise.resolve()}}l.BatchServiceClient=m}),52914:((W,l)=>{Object.defineProperty(l,"__esModule",{value:!0}),l.registerAdminService=
f,l.addAdminServicesToServer=d;const u=[];function f(y,g){u.push({getServiceDefinition:y,getHandlers:g})}r(f,"registerAdminService");function d(y){for(const{getServiceDefinition:g,
getHandlers:c}of u)y.addService(g(),c())}r(d,"addAdminServicesToServer")}),14643:((W,l,u)=>{Object.defineProperty(l,"__esModule",{value:!0}),l.BackoffTimeout=void 0;
const f=u(68288),d=u(8536),y="backoff",g=1e3,c=1.6,m=12e4,p=.2;function s(e,t){return Math.random()*(t-e)+e}r(s,"uniformRandom");class o{static{r(this,"BackoffT\
imeout")}constructor(t,n){this.callback=t,this.initialDelay=g,this.multiplier=c,this.maxDelay=m,this.jitter=p,this.running=!1,this.hasRef=!0,this.startTime=new Date,
this.endTime=new Date,this.id=o.getNextId(),n&&(n.initialDelay&&(this.initialDelay=n.initialDelay),n.multiplier&&(this.multiplier=n.multiplier),n.jitter&&(this.
jitter=n.jitter),n.maxDelay&&(this.maxDelay=n.maxDelay)),this.traceEnabled&&this.trace("constructed initialDelay="+this.initialDelay+" multiplier="+this.multiplier+
" jitter="+this.jitter+" maxDelay="+this.maxDelay),this.nextDelay=this.initialDelay,this.timerId=setTimeout(()=>{},0),clearTimeout(this.timerId)}static getNextId(){
return this.nextId++}get traceEnabled(){return d.isTracerEnabled(y)}trace(t){this.traceEnabled&&d.trace(f.LogVerbosity.DEBUG,y,"{"+this.id+"} "+t)}runTimer(t){var n,
i;this.traceEnabled&&this.trace("runTimer(delay="+t+")"),this.endTime=this.startTime,this.endTime.setMilliseconds(this.endTime.getMilliseconds()+t),clearTimeout(
this.timerId),this.timerId=setTimeout(()=>{this.trace("timer fired"),this.running=!1,this.callback()},t),this.hasRef||(i=(n=this.timerId).unref)===null||i===void 0||
i.call(n)}runOnce(){this.trace("runOnce()"),this.running=!0,this.startTime=new Date,this.runTimer(this.nextDelay);const t=Math.min(this.nextDelay*this.multiplier,
this.maxDelay),n=t*this.jitter;this.nextDelay=t+s(-n,n)}stop(){this.trace("stop()"),clearTimeout(this.timerId),this.running=!1}reset(){if(this.traceEnabled&&this.
trace("reset() running="+this.running),this.nextDelay=this.initialDelay,this.running){const t=new Date,n=this.startTime;n.setMilliseconds(n.getMilliseconds()+this.
nextDelay),clearTimeout(this.timerId),t<n?this.runTimer(n.getTime()-t.getTime()):this.running=!1}}isRunning(){return this.running}ref(){var t,n;this.hasRef=!0,(n=
(t=this.timerId).ref)===null||n===void 0||n.call(t)}unref(){var t,n;this.hasRef=!1,(n=(t=this.timerId).unref)===null||n===void 0||n.call(t)}getEndTime(){return this.
endTime}}l.BackoffTimeout=o,o.nextId=0}),79190:((W,l,u)=>{Object.defineProperty(l,"__esModule",{value:!0}),l.CallCredentials=void 0,l.isEmptyCallCredentials=p;const f=u(
36100);function d(s){return"getRequestHeaders"in s&&typeof s.getRequestHeaders=="function"}r(d,"isCurrentOauth2Client");class y{static{r(this,"CallCredentials")}static createFromMetadataGenerator(o){
return new c(o)}static createFromGoogleCredential(o){return y.createFromMetadataGenerator((e,t)=>{let n;d(o)?n=o.getRequestHeaders(e.service_url):n=new Promise(
(i,a)=>{o.getRequestMetadata(e.service_url,(h,E)=>{if(h){a(h);return}if(!E){a(new Error("Headers not set by metadata plugin"));return}i(E)})}),n.then(i=>{const a=new f.
Metadata;for(const h of Object.keys(i))a.add(h,i[h]);t(null,a)},i=>{t(i)})})}static createEmpty(){return new m}}l.CallCredentials=y;class g extends y{static{r(this,
"ComposedCallCredentials")}constructor(o){super(),this.creds=o}async generateMetadata(o){const e=new f.Metadata,t=await Promise.all(this.creds.map(n=>n.generateMetadata(
o)));for(const n of t)e.merge(n);return e}compose(o){return o instanceof m?this:new g(this.creds.concat([o]))}_equals(o){return this===o?!0:o instanceof g?this.
creds.every((e,t)=>e._equals(o.creds[t])):!1}}class c extends y{static{r(this,"SingleCallCredentials")}constructor(o){super(),this.metadataGenerator=o}generateMetadata(o){
return new Promise((e,t)=>{this.metadataGenerator(o,(n,i)=>{i!==void 0?e(i):t(n)})})}compose(o){return o instanceof m?this:new g([this,o])}_equals(o){return this===
o?!0:o instanceof c?this.metadataGenerator===o.metadataGenerator:!1}}class m extends y{static{r(this,"EmptyCallCredentials")}generateMetadata(o){return Promise.
resolve(new f.Metadata)}compose(o){return o}_equals(o){return o instanceof m}}function p(s){return s instanceof m}r(p,"isEmptyCallCredentials")}),61803:((W,l,u)=>{
Object.defineProperty(l,"__esModule",{value:!0}),l.InterceptingListenerImpl=void 0,l.statusOrFromValue=d,l.statusOrFromError=y,l.isInterceptingListener=g;const f=u(
36100);function d(m){return{ok:!0,value:m}}r(d,"statusOrFromValue");function y(m){var p;return{ok:!1,error:Object.assign(Object.assign({},m),{metadata:(p=m.metadata)!==
null&&p!==void 0?p:new f.Metadata})}}r(y,"statusOrFromError");function g(m){return m.onReceiveMetadata!==void 0&&m.onReceiveMetadata.length===1}r(g,"isIntercept\
ingListener");class c{static{r(this,"InterceptingListenerImpl")}constructor(p,s){this.listener=p,this.nextListener=s,this.processingMetadata=!1,this.hasPendingMessage=
!1,this.processingMessage=!1,this.pendingStatus=null}processPendingMessage(){this.hasPendingMessage&&(this.nextListener.onReceiveMessage(this.pendingMessage),this.
pendingMessage=null,this.hasPendingMessage=!1)}processPendingStatus(){this.pendingStatus&&this.nextListener.onReceiveStatus(this.pendingStatus)}onReceiveMetadata(p){
this.processingMetadata=!0,this.listener.onReceiveMetadata(p,s=>{this.processingMetadata=!1,this.nextListener.onReceiveMetadata(s),this.processPendingMessage(),
this.processPendingStatus()})}onReceiveMessage(p){this.processingMessage=!0,this.listener.onReceiveMessage(p,s=>{this.processingMessage=!1,this.processingMetadata?
(this.pendingMessage=s,this.hasPendingMessage=!0):(this.nextListener.onReceiveMessage(s),this.processPendingStatus())})}onReceiveStatus(p){this.listener.onReceiveStatus(
p,s=>{this.processingMetadata||this.processingMessage?this.pendingStatus=s:this.nextListener.onReceiveStatus(s)})}}l.InterceptingListenerImpl=c}),35675:((W,l)=>{
Object.defineProperty(l,"__esModule",{value:!0}),l.getNextCallNumber=f;let u=0;function f(){return u++}r(f,"getNextCallNumber")}),91161:((W,l,u)=>{Object.defineProperty(
l,"__esModule",{value:!0}),l.ClientDuplexStreamImpl=l.ClientWritableStreamImpl=l.ClientReadableStreamImpl=l.ClientUnaryCallImpl=void 0,l.callErrorFromStatus=g;const f=u(
24434),d=u(2203),y=u(68288);function g(o,e){const t=`${o.code} ${y.Status[o.code]}: ${o.details}`,i=`${new Error(t).stack}
for call at
${e}`;return Object.assign(new Error(t),o,{stack:i})}r(g,"callErrorFromStatus");class c extends f.EventEmitter{static{r(this,"ClientUnaryCallImpl")}constructor(){
super()}cancel(){var e;(e=this.call)===null||e===void 0||e.cancelWithStatus(y.Status.CANCELLED,"Cancelled on client")}getPeer(){var e,t;return(t=(e=this.call)===
null||e===void 0?void 0:e.getPeer())!==null&&t!==void 0?t:"unknown"}getAuthContext(){var e,t;return(t=(e=this.call)===null||e===void 0?void 0:e.getAuthContext())!==
null&&t!==void 0?t:null}}l.ClientUnaryCallImpl=c;class m extends d.Readable{static{r(this,"ClientReadableStreamImpl")}constructor(e){super({objectMode:!0}),this.
deserialize=e}cancel(){var e;(e=this.call)===null||e===void 0||e.cancelWithStatus(y.Status.CANCELLED,"Cancelled on client")}getPeer(){var e,t;return(t=(e=this.call)===
null||e===void 0?void 0:e.getPeer())!==null&&t!==void 0?t:"unknown"}getAuthContext(){var e,t;return(t=(e=this.call)===null||e===void 0?void 0:e.getAuthContext())!==
null&&t!==void 0?t:null}_read(e){var t;(t=this.call)===null||t===void 0||t.startRead()}}l.ClientReadableStreamImpl=m;class p extends d.Writable{static{r(this,"C\
lientWritableStreamImpl")}constructor(e){super({objectMode:!0}),this.serialize=e}cancel(){var e;(e=this.call)===null||e===void 0||e.cancelWithStatus(y.Status.CANCELLED,
"Cancelled on client")}getPeer(){var e,t;return(t=(e=this.call)===null||e===void 0?void 0:e.getPeer())!==null&&t!==void 0?t:"unknown"}getAuthContext(){var e,t;return(t=
(e=this.call)===null||e===void 0?void 0:e.getAuthContext())!==null&&t!==void 0?t:null}_write(e,t,n){var i;const a={callback:n},h=Number(t);Number.isNaN(h)||(a.flags=
h),(i=this.call)===null||i===void 0||i.sendMessageWithContext(a,e)}_final(e){var t;(t=this.call)===null||t===void 0||t.halfClose(),e()}}l.ClientWritableStreamImpl=
p;class s extends d.Duplex{static{r(this,"ClientDuplexStreamImpl")}constructor(e,t){super({objectMode:!0}),this.serialize=e,this.deserialize=t}cancel(){var e;(e=
this.call)===null||e===void 0||e.cancelWithStatus(y.Status.CANCELLED,"Cancelled on client")}getPeer(){var e,t;return(t=(e=this.call)===null||e===void 0?void 0:e.
getPeer())!==null&&t!==void 0?t:"unknown"}getAuthContext(){var e,t;return(t=(e=this.call)===null||e===void 0?void 0:e.getAuthContext())!==null&&t!==void 0?t:null}_read(e){
var t;(t=this.call)===null||t===void 0||t.startRead()}_write(e,t,n){var i;const a={callback:n},h=Number(t);Number.isNaN(h)||(a.flags=h),(i=this.call)===null||i===
void 0||i.sendMessageWithContext(a,e)}_final(e){var t;(t=this.call)===null||t===void 0||t.halfClose(),e()}}l.ClientDuplexStreamImpl=s}),27974:((W,l,u)=>{Object.
defineProperty(l,"__esModule",{value:!0}),l.FileWatcherCertificateProvider=void 0;const f=u(79896),d=u(8536),y=u(68288),g=u(39023),c="certificate_provider";function m(o){
d.trace(y.LogVerbosity.DEBUG,c,o)}r(m,"trace");const p=(0,g.promisify)(f.readFile);class s{static{r(this,"FileWatcherCertificateProvider")}constructor(e){if(this.
config=e,this.refreshTimer=null,this.fileResultPromise=null,this.latestCaUpdate=void 0,this.caListeners=new Set,this.latestIdentityUpdate=void 0,this.identityListeners=
new Set,this.lastUpdateTime=null,e.certificateFile===void 0!=(e.privateKeyFile===void 0))throw new Error("certificateFile and privateKeyFile must be set or unse\
t together");if(e.certificateFile===void 0&&e.caCertificateFile===void 0)throw new Error("At least one of certificateFile and caCertificateFile must be set");m(
"File watcher constructed with config "+JSON.stringify(e))}updateCertificates(){this.fileResultPromise||(this.fileResultPromise=Promise.allSettled([this.config.
certificateFile?p(this.config.certificateFile):Promise.reject(),this.config.privateKeyFile?p(this.config.privateKeyFile):Promise.reject(),this.config.caCertificateFile?
p(this.config.caCertificateFile):Promise.reject()]),this.fileResultPromise.then(([e,t,n])=>{if(this.refreshTimer){m("File watcher read certificates certificate "+
e.status+", privateKey "+t.status+", CA certificate "+n.status),this.lastUpdateTime=new Date,this.fileResultPromise=null,e.status==="fulfilled"&&t.status==="ful\
filled"?this.latestIdentityUpdate={certificate:e.value,privateKey:t.value}:this.latestIdentityUpdate=null,n.status==="fulfilled"?this.latestCaUpdate={caCertificate:n.
value}:this.latestCaUpdate=null;for(const i of this.identityListeners)i(this.latestIdentityUpdate);for(const i of this.caListeners)i(this.latestCaUpdate)}}),m("\
File watcher initiated certificate update"))}maybeStartWatchingFiles(){if(!this.refreshTimer){const e=this.lastUpdateTime?new Date().getTime()-this.lastUpdateTime.
getTime():1/0;e>this.config.refreshIntervalMs&&this.updateCertificates(),e>this.config.refreshIntervalMs*2&&(this.latestCaUpdate=void 0,this.latestIdentityUpdate=
void 0),this.refreshTimer=setInterval(()=>this.updateCertificates(),this.config.refreshIntervalMs),m("File watcher started watching")}}maybeStopWatchingFiles(){
this.caListeners.size===0&&this.identityListeners.size===0&&(this.fileResultPromise=null,this.refreshTimer&&(clearInterval(this.refreshTimer),this.refreshTimer=
null))}addCaCertificateListener(e){this.caListeners.add(e),this.maybeStartWatchingFiles(),this.latestCaUpdate!==void 0&&process.nextTick(e,this.latestCaUpdate)}removeCaCertificateListener(e){
this.caListeners.delete(e),this.maybeStopWatchingFiles()}addIdentityCertificateListener(e){this.identityListeners.add(e),this.maybeStartWatchingFiles(),this.latestIdentityUpdate!==
void 0&&process.nextTick(e,this.latestIdentityUpdate)}removeIdentityCertificateListener(e){this.identityListeners.delete(e),this.maybeStopWatchingFiles()}}l.FileWatcherCertificateProvider=
s}),32257:((W,l,u)=>{Object.defineProperty(l,"__esModule",{value:!0}),l.ChannelCredentials=void 0,l.createCertificateProviderChannelCredentials=h;const f=u(64756),
d=u(79190),y=u(68876),g=u(56027),c=u(76255),m=u(8536),p=u(68288);function s(O,S){if(O&&!(O instanceof Buffer))throw new TypeError(`${S}, if provided, must be a \
Buffer.`)}r(s,"verifyIsBufferOrNull");class o{static{r(this,"ChannelCredentials")}compose(S){return new E(this,S)}static createSsl(S,v,T,x){var A;if(s(S,"Root c\
ertificate"),s(v,"Private key"),s(T,"Certificate chain"),v&&!T)throw new Error("Private key must be given with accompanying certificate chain");if(!v&&T)throw new Error(
"Certificate chain must be given with accompanying private key");const R=(0,f.createSecureContext)({ca:(A=S??(0,y.getDefaultRootsData)())!==null&&A!==void 0?A:void 0,
key:v??void 0,cert:T??void 0,ciphers:y.CIPHER_SUITES});return new i(R,x??{})}static createFromSecureContext(S,v){return new i(S,v??{})}static createInsecure(){return new e}}
l.ChannelCredentials=o;class e extends o{static{r(this,"InsecureChannelCredentialsImpl")}constructor(){super()}compose(S){throw new Error("Cannot compose insecu\
re credentials")}_isSecure(){return!1}_equals(S){return S instanceof e}_createSecureConnector(S,v,T){const x=T??d.CallCredentials.createEmpty();return{connect(A){
return Promise.resolve({socket:A,secure:!1})},waitForReady:r(()=>Promise.resolve(),"waitForReady"),getCallCredentials:r(()=>x,"getCallCredentials"),destroy(){}}}}
function t(O,S,v,T){var x,A;const R={secureContext:O};let I=v;if("grpc.http_connect_target"in T){const _=(0,g.parseUri)(T["grpc.http_connect_target"]);_&&(I=_)}
const j=(0,c.getDefaultAuthority)(I),F=(0,g.splitHostPort)(j),C=(x=F?.host)!==null&&x!==void 0?x:j;if(R.host=C,S.checkServerIdentity&&(R.checkServerIdentity=S.checkServerIdentity),
S.rejectUnauthorized!==void 0&&(R.rejectUnauthorized=S.rejectUnauthorized),R.ALPNProtocols=["h2"],T["grpc.ssl_target_name_override"]){const _=T["grpc.ssl_target\
_name_override"],P=(A=R.checkServerIdentity)!==null&&A!==void 0?A:f.checkServerIdentity;R.checkServerIdentity=(b,N)=>P(_,N),R.servername=_}else R.servername=C;return T["\
grpc-node.tls_enable_trace"]&&(R.enableTrace=!0),R}r(t,"getConnectionOptions");class n{static{r(this,"SecureConnectorImpl")}constructor(S,v){this.connectionOptions=
S,this.callCredentials=v}connect(S){const v=Object.assign({socket:S},this.connectionOptions);return new Promise((T,x)=>{const A=(0,f.connect)(v,()=>{var R;if((!((R=
this.connectionOptions.rejectUnauthorized)!==null&&R!==void 0)||R)&&!A.authorized){x(A.authorizationError);return}T({socket:A,secure:!0})});A.on("error",R=>{x(R)})})}waitForReady(){
return Promise.resolve()}getCallCredentials(){return this.callCredentials}destroy(){}}class i extends o{static{r(this,"SecureChannelCredentialsImpl")}constructor(S,v){
super(),this.secureContext=S,this.verifyOptions=v}_isSecure(){return!0}_equals(S){return this===S?!0:S instanceof i?this.secureContext===S.secureContext&&this.verifyOptions.
checkServerIdentity===S.verifyOptions.checkServerIdentity:!1}_createSecureConnector(S,v,T){const x=t(this.secureContext,this.verifyOptions,S,v);return new n(x,T??
d.CallCredentials.createEmpty())}}class a extends o{static{r(this,"CertificateProviderChannelCredentialsImpl")}constructor(S,v,T){super(),this.caCertificateProvider=
S,this.identityCertificateProvider=v,this.verifyOptions=T,this.refcount=0,this.latestCaUpdate=void 0,this.latestIdentityUpdate=void 0,this.caCertificateUpdateListener=
this.handleCaCertificateUpdate.bind(this),this.identityCertificateUpdateListener=this.handleIdentityCertitificateUpdate.bind(this),this.secureContextWatchers=[]}_isSecure(){
return!0}_equals(S){var v,T;return this===S?!0:S instanceof a?this.caCertificateProvider===S.caCertificateProvider&&this.identityCertificateProvider===S.identityCertificateProvider&&
((v=this.verifyOptions)===null||v===void 0?void 0:v.checkServerIdentity)===((T=S.verifyOptions)===null||T===void 0?void 0:T.checkServerIdentity):!1}ref(){var S;
this.refcount===0&&(this.caCertificateProvider.addCaCertificateListener(this.caCertificateUpdateListener),(S=this.identityCertificateProvider)===null||S===void 0||
S.addIdentityCertificateListener(this.identityCertificateUpdateListener)),this.refcount+=1}unref(){var S;this.refcount-=1,this.refcount===0&&(this.caCertificateProvider.
removeCaCertificateListener(this.caCertificateUpdateListener),(S=this.identityCertificateProvider)===null||S===void 0||S.removeIdentityCertificateListener(this.
identityCertificateUpdateListener))}_createSecureConnector(S,v,T){return this.ref(),new a.SecureConnectorImpl(this,S,v,T??d.CallCredentials.createEmpty())}maybeUpdateWatchers(){
if(this.hasReceivedUpdates()){for(const S of this.secureContextWatchers)S(this.getLatestSecureContext());this.secureContextWatchers=[]}}handleCaCertificateUpdate(S){
this.latestCaUpdate=S,this.maybeUpdateWatchers()}handleIdentityCertitificateUpdate(S){this.latestIdentityUpdate=S,this.maybeUpdateWatchers()}hasReceivedUpdates(){
return!(this.latestCaUpdate===void 0||this.identityCertificateProvider&&this.latestIdentityUpdate===void 0)}getSecureContext(){return this.hasReceivedUpdates()?
Promise.resolve(this.getLatestSecureContext()):new Promise(S=>{this.secureContextWatchers.push(S)})}getLatestSecureContext(){var S,v;if(!this.latestCaUpdate||this.
identityCertificateProvider!==null&&!this.latestIdentityUpdate)return null;try{return(0,f.createSecureContext)({ca:this.latestCaUpdate.caCertificate,key:(S=this.
latestIdentityUpdate)===null||S===void 0?void 0:S.privateKey,cert:(v=this.latestIdentityUpdate)===null||v===void 0?void 0:v.certificate,ciphers:y.CIPHER_SUITES})}catch(T){
return(0,m.log)(p.LogVerbosity.ERROR,"Failed to createSecureContext with error "+T.message),null}}}a.SecureConnectorImpl=class{constructor(O,S,v,T){this.parent=
O,this.channelTarget=S,this.options=v,this.callCredentials=T}connect(O){return new Promise((S,v)=>{const T=this.parent.getLatestSecureContext();if(!T){v(new Error(
"Failed to load credentials"));return}O.closed&&v(new Error("Socket closed while loading credentials"));const x=t(T,this.parent.verifyOptions,this.channelTarget,
this.options),A=Object.assign({socket:O},x),R=r(()=>{v(new Error("Socket closed"))},"closeCallback"),I=r(F=>{v(F)},"errorCallback"),j=(0,f.connect)(A,()=>{var F;
if(j.removeListener("close",R),j.removeListener("error",I),(!((F=this.parent.verifyOptions.rejectUnauthorized)!==null&&F!==void 0)||F)&&!j.authorized){v(j.authorizationError);
return}S({socket:j,secure:!0})});j.once("close",R),j.once("error",I)})}async waitForReady(){await this.parent.getSecureContext()}getCallCredentials(){return this.
callCredentials}destroy(){this.parent.unref()}};function h(O,S,v){return new a(O,S,v??{})}r(h,"createCertificateProviderChannelCredentials");class E extends o{static{
r(this,"ComposedChannelCredentialsImpl")}constructor(S,v){if(super(),this.channelCredentials=S,this.callCredentials=v,!S._isSecure())throw new Error("Cannot com\
pose insecure credentials")}compose(S){const v=this.callCredentials.compose(S);return new E(this.channelCredentials,v)}_isSecure(){return!0}_equals(S){return this===
S?!0:S instanceof E?this.channelCredentials._equals(S.channelCredentials)&&this.callCredentials._equals(S.callCredentials):!1}_createSecureConnector(S,v,T){const x=this.
callCredentials.compose(T??d.CallCredentials.createEmpty());return this.channelCredentials._createSecureConnector(S,v,x)}}}),86793:((W,l)=>{Object.defineProperty(
l,"__esModule",{value:!0}),l.recognizedOptions=void 0,l.channelOptionsEqual=u,l.recognizedOptions={"grpc.ssl_target_name_override":!0,"grpc.primary_user_agent":!0,
"grpc.secondary_user_agent":!0,"grpc.default_authority":!0,"grpc.keepalive_time_ms":!0,"grpc.keepalive_timeout_ms":!0,"grpc.keepalive_permit_without_calls":!0,"\
grpc.service_config":!0,"grpc.max_concurrent_streams":!0,"grpc.initial_reconnect_backoff_ms":!0,"grpc.max_reconnect_backoff_ms":!0,"grpc.use_local_subchannel_po\
ol":!0,"grpc.max_send_message_length":!0,"grpc.max_receive_message_length":!0,"grpc.enable_http_proxy":!0,"grpc.enable_channelz":!0,"grpc.dns_min_time_between_r\
esolutions_ms":!0,"grpc.enable_retries":!0,"grpc.per_rpc_retry_buffer_size":!0,"grpc.retry_buffer_size":!0,"grpc.max_connection_age_ms":!0,"grpc.max_connection_\
age_grace_ms":!0,"grpc-node.max_session_memory":!0,"grpc.service_config_disable_resolution":!0,"grpc.client_idle_timeout_ms":!0,"grpc-node.tls_enable_trace":!0,
"grpc.lb.ring_hash.ring_size_cap":!0,"grpc-node.retry_max_attempts_limit":!0,"grpc-node.flow_control_window":!0,"grpc.server_call_metric_recording":!0};function u(f,d){
const y=Object.keys(f).sort(),g=Object.keys(d).sort();if(y.length!==g.length)return!1;for(let c=0;c<y.length;c+=1)if(y[c]!==g[c]||f[y[c]]!==d[g[c]])return!1;return!0}
r(u,"channelOptionsEqual")}),86918:((W,l,u)=>{Object.defineProperty(l,"__esModule",{value:!0}),l.ChannelImplementation=void 0;const f=u(32257),d=u(40114);class y{static{
r(this,"ChannelImplementation")}constructor(c,m,p){if(typeof c!="string")throw new TypeError("Channel target must be a string");if(!(m instanceof f.ChannelCredentials))
throw new TypeError("Channel credentials must be a ChannelCredentials object");if(p&&typeof p!="object")throw new TypeError("Channel options must be an object");
this.internalChannel=new d.InternalChannel(c,m,p)}close(){this.internalChannel.close()}getTarget(){return this.internalChannel.getTarget()}getConnectivityState(c){
return this.internalChannel.getConnectivityState(c)}watchConnectivityState(c,m,p){this.internalChannel.watchConnectivityState(c,m,p)}getChannelzRef(){return this.
internalChannel.getChannelzRef()}createCall(c,m,p,s,o){if(typeof c!="string")throw new TypeError("Channel#createCall: method must be a string");if(!(typeof m=="\
number"||m instanceof Date))throw new TypeError("Channel#createCall: deadline must be a number or Date");return this.internalChannel.createCall(c,m,p,s,o)}}l.ChannelImplementation=
y}),68198:((W,l,u)=>{Object.defineProperty(l,"__esModule",{value:!0}),l.registerChannelzSocket=l.registerChannelzServer=l.registerChannelzSubchannel=l.registerChannelzChannel=
l.ChannelzCallTrackerStub=l.ChannelzCallTracker=l.ChannelzChildrenTrackerStub=l.ChannelzChildrenTracker=l.ChannelzTrace=l.ChannelzTraceStub=void 0,l.unregisterChannelzRef=
A,l.dateToProtoTimestamp=P,l.getChannelzHandlers=J,l.getChannelzServiceDefinition=Y,l.setup=G;const f=u(69278),d=u(60137),y=u(60778),g=u(68288),c=u(97021),m=u(52914),
p=u(76983);function s(V){return{channel_id:V.id,name:V.name}}r(s,"channelRefToMessage");function o(V){return{subchannel_id:V.id,name:V.name}}r(o,"subchannelRefT\
oMessage");function e(V){return{server_id:V.id}}r(e,"serverRefToMessage");function t(V){return{socket_id:V.id,name:V.name}}r(t,"socketRefToMessage");const n=32,
i=100;class a{static{r(this,"ChannelzTraceStub")}constructor(){this.events=[],this.creationTimestamp=new Date,this.eventsLogged=0}addTrace(){}getTraceMessage(){
return{creation_timestamp:P(this.creationTimestamp),num_events_logged:this.eventsLogged,events:[]}}}l.ChannelzTraceStub=a;class h{static{r(this,"ChannelzTrace")}constructor(){
this.events=[],this.eventsLogged=0,this.creationTimestamp=new Date}addTrace($,K,X){const Q=new Date;this.events.push({description:K,severity:$,timestamp:Q,childChannel:X?.
kind==="channel"?X:void 0,childSubchannel:X?.kind==="subchannel"?X:void 0}),this.events.length>=n*2&&(this.events=this.events.slice(n)),this.eventsLogged+=1}getTraceMessage(){
return{creation_timestamp:P(this.creationTimestamp),num_events_logged:this.eventsLogged,events:this.events.map($=>({description:$.description,severity:$.severity,
timestamp:P($.timestamp),channel_ref:$.childChannel?s($.childChannel):null,subchannel_ref:$.childSubchannel?o($.childSubchannel):null}))}}}l.ChannelzTrace=h;class E{static{
r(this,"ChannelzChildrenTracker")}constructor(){this.channelChildren=new d.OrderedMap,this.subchannelChildren=new d.OrderedMap,this.socketChildren=new d.OrderedMap,
this.trackerMap={channel:this.channelChildren,subchannel:this.subchannelChildren,socket:this.socketChildren}}refChild($){const K=this.trackerMap[$.kind],X=K.find(
$.id);X.equals(K.end())?K.setElement($.id,{ref:$,count:1},X):X.pointer[1].count+=1}unrefChild($){const K=this.trackerMap[$.kind],X=K.getElementByKey($.id);X!==void 0&&
(X.count-=1,X.count===0&&K.eraseElementByKey($.id))}getChildLists(){return{channels:this.channelChildren,subchannels:this.subchannelChildren,sockets:this.socketChildren}}}
l.ChannelzChildrenTracker=E;class O extends E{static{r(this,"ChannelzChildrenTrackerStub")}refChild(){}unrefChild(){}}l.ChannelzChildrenTrackerStub=O;class S{static{
r(this,"ChannelzCallTracker")}constructor(){this.callsStarted=0,this.callsSucceeded=0,this.callsFailed=0,this.lastCallStartedTimestamp=null}addCallStarted(){this.
callsStarted+=1,this.lastCallStartedTimestamp=Date.now()}addCallSucceeded(){this.callsSucceeded+=1}addCallFailed(){this.callsFailed+=1}}l.ChannelzCallTracker=S;
class v extends S{static{r(this,"ChannelzCallTrackerStub")}addCallStarted(){}addCallSucceeded(){}addCallFailed(){}}l.ChannelzCallTrackerStub=v;const T={channel:new d.
OrderedMap,subchannel:new d.OrderedMap,server:new d.OrderedMap,socket:new d.OrderedMap},x=r(V=>{let $=1;function K(){return $++}r(K,"getNextId");const X=T[V];return(Q,te,ee)=>{
const oe=K(),ae={id:oe,name:Q,kind:V};return ee&&X.setElement(oe,{ref:ae,getInfo:te}),ae}},"generateRegisterFn");l.registerChannelzChannel=x("channel"),l.registerChannelzSubchannel=
x("subchannel"),l.registerChannelzServer=x("server"),l.registerChannelzSocket=x("socket");function A(V){T[V.kind].eraseElementByKey(V.id)}r(A,"unregisterChannel\
zRef");function R(V){const $=Number.parseInt(V,16);return[$/256|0,$%256]}r(R,"parseIPv6Section");function I(V){if(V==="")return[];const $=V.split(":").map(X=>R(
X));return[].concat(...$)}r(I,"parseIPv6Chunk");function j(V){return(0,f.isIPv6)(V)&&V.toLowerCase().startsWith("::ffff:")&&(0,f.isIPv4)(V.substring(7))}r(j,"is\
IPv6MappedIPv4");function F(V){return Buffer.from(Uint8Array.from(V.split(".").map($=>Number.parseInt($))))}r(F,"ipv4AddressStringToBuffer");function C(V){if((0,f.
isIPv4)(V))return F(V);if(j(V))return F(V.substring(7));if((0,f.isIPv6)(V)){let $,K;const X=V.indexOf("::");X===-1?($=V,K=""):($=V.substring(0,X),K=V.substring(
X+2));const Q=Buffer.from(I($)),te=Buffer.from(I(K)),ee=Buffer.alloc(16-Q.length-te.length,0);return Buffer.concat([Q,ee,te])}else return null}r(C,"ipAddressStr\
ingToBuffer");function _(V){switch(V){case y.ConnectivityState.CONNECTING:return{state:"CONNECTING"};case y.ConnectivityState.IDLE:return{state:"IDLE"};case y.ConnectivityState.
READY:return{state:"READY"};case y.ConnectivityState.SHUTDOWN:return{state:"SHUTDOWN"};case y.ConnectivityState.TRANSIENT_FAILURE:return{state:"TRANSIENT_FAILUR\
E"};default:return{state:"UNKNOWN"}}}r(_,"connectivityStateToMessage");function P(V){if(V==null)return null;const $=typeof V=="number"?V:V.getTime();return{seconds:Math.
floor($/1e3),nanos:$%1e3*1e6}}r(P,"dateToProtoTimestamp");function b(V){const $=V.getInfo(),K=[],X=[];return $.children.channels.forEach(Q=>{K.push(s(Q[1].ref))}),
$.children.subchannels.forEach(Q=>{X.push(o(Q[1].ref))}),{ref:s(V.ref),data:{target:$.target,state:_($.state),calls_started:$.callTracker.callsStarted,calls_succeeded:$.
callTracker.callsSucceeded,calls_failed:$.callTracker.callsFailed,last_call_started_timestamp:P($.callTracker.lastCallStartedTimestamp),trace:$.trace.getTraceMessage()},
channel_ref:K,subchannel_ref:X}}r(b,"getChannelMessage");function N(V,$){const K=parseInt(V.request.channel_id,10),X=T.channel.getElementByKey(K);if(X===void 0){
$({code:g.Status.NOT_FOUND,details:"No channel data found for id "+K});return}$(null,{channel:b(X)})}r(N,"GetChannel");function D(V,$){const K=parseInt(V.request.
max_results,10)||i,X=[],Q=parseInt(V.request.start_channel_id,10),te=T.channel;let ee;for(ee=te.lowerBound(Q);!ee.equals(te.end())&&X.length<K;ee=ee.next())X.push(
b(ee.pointer[1]));$(null,{channel:X,end:ee.equals(te.end())})}r(D,"GetTopChannels");function w(V){const $=V.getInfo(),K=[];return $.listenerChildren.sockets.forEach(
X=>{K.push(t(X[1].ref))}),{ref:e(V.ref),data:{calls_started:$.callTracker.callsStarted,calls_succeeded:$.callTracker.callsSucceeded,calls_failed:$.callTracker.callsFailed,
last_call_started_timestamp:P($.callTracker.lastCallStartedTimestamp),trace:$.trace.getTraceMessage()},listen_socket:K}}r(w,"getServerMessage");function M(V,$){
const K=parseInt(V.request.server_id,10),Q=T.server.getElementByKey(K);if(Q===void 0){$({code:g.Status.NOT_FOUND,details:"No server data found for id "+K});return}
$(null,{server:w(Q)})}r(M,"GetServer");function H(V,$){const K=parseInt(V.request.max_results,10)||i,X=parseInt(V.request.start_server_id,10),Q=T.server,te=[];let ee;
for(ee=Q.lowerBound(X);!ee.equals(Q.end())&&te.length<K;ee=ee.next())te.push(w(ee.pointer[1]));$(null,{server:te,end:ee.equals(Q.end())})}r(H,"GetServers");function U(V,$){
const K=parseInt(V.request.subchannel_id,10),X=T.subchannel.getElementByKey(K);if(X===void 0){$({code:g.Status.NOT_FOUND,details:"No subchannel data found for i\
d "+K});return}const Q=X.getInfo(),te=[];Q.children.sockets.forEach(oe=>{te.push(t(oe[1].ref))});const ee={ref:o(X.ref),data:{target:Q.target,state:_(Q.state),calls_started:Q.
callTracker.callsStarted,calls_succeeded:Q.callTracker.callsSucceeded,calls_failed:Q.callTracker.callsFailed,last_call_started_timestamp:P(Q.callTracker.lastCallStartedTimestamp),
trace:Q.trace.getTraceMessage()},socket_ref:te};$(null,{subchannel:ee})}r(U,"GetSubchannel");function L(V){var $;return(0,c.isTcpSubchannelAddress)(V)?{address:"\
tcpip_address",tcpip_address:{ip_address:($=C(V.host))!==null&&$!==void 0?$:void 0,port:V.port}}:{address:"uds_address",uds_address:{filename:V.path}}}r(L,"subc\
hannelAddressToAddressMessage");function k(V,$){var K,X,Q,te,ee;const oe=parseInt(V.request.socket_id,10),ae=T.socket.getElementByKey(oe);if(ae===void 0){$({code:g.
Status.NOT_FOUND,details:"No socket data found for id "+oe});return}const se=ae.getInfo(),le=se.security?{model:"tls",tls:{cipher_suite:se.security.cipherSuiteStandardName?
"standard_name":"other_name",standard_name:(K=se.security.cipherSuiteStandardName)!==null&&K!==void 0?K:void 0,other_name:(X=se.security.cipherSuiteOtherName)!==
null&&X!==void 0?X:void 0,local_certificate:(Q=se.security.localCertificate)!==null&&Q!==void 0?Q:void 0,remote_certificate:(te=se.security.remoteCertificate)!==
null&&te!==void 0?te:void 0}}:null,ge={ref:t(ae.ref),local:se.localAddress?L(se.localAddress):null,remote:se.remoteAddress?L(se.remoteAddress):null,remote_name:(ee=
se.remoteName)!==null&&ee!==void 0?ee:void 0,security:le,data:{keep_alives_sent:se.keepAlivesSent,streams_started:se.streamsStarted,streams_succeeded:se.streamsSucceeded,
streams_failed:se.streamsFailed,last_local_stream_created_timestamp:P(se.lastLocalStreamCreatedTimestamp),last_remote_stream_created_timestamp:P(se.lastRemoteStreamCreatedTimestamp),
messages_received:se.messagesReceived,messages_sent:se.messagesSent,last_message_received_timestamp:P(se.lastMessageReceivedTimestamp),last_message_sent_timestamp:P(
se.lastMessageSentTimestamp),local_flow_control_window:se.localFlowControlWindow?{value:se.localFlowControlWindow}:null,remote_flow_control_window:se.remoteFlowControlWindow?
{value:se.remoteFlowControlWindow}:null}};$(null,{socket:ge})}r(k,"GetSocket");function B(V,$){const K=parseInt(V.request.server_id,10),X=T.server.getElementByKey(
K);if(X===void 0){$({code:g.Status.NOT_FOUND,details:"No server data found for id "+K});return}const Q=parseInt(V.request.start_socket_id,10),te=parseInt(V.request.
max_results,10)||i,oe=X.getInfo().sessionChildren.sockets,ae=[];let se;for(se=oe.lowerBound(Q);!se.equals(oe.end())&&ae.length<te;se=se.next())ae.push(t(se.pointer[1].
ref));$(null,{socket_ref:ae,end:se.equals(oe.end())})}r(B,"GetServerSockets");function J(){return{GetChannel:N,GetTopChannels:D,GetServer:M,GetServers:H,GetSubchannel:U,
GetSocket:k,GetServerSockets:B}}r(J,"getChannelzHandlers");let z=null;function Y(){if(z)return z;const V=u(76081).loadSync,$=V("channelz.proto",{keepCase:!0,longs:String,
enums:String,defaults:!0,oneofs:!0,includeDirs:[u.ab+"proto"]});return z=(0,p.loadPackageDefinition)($).grpc.channelz.v1.Channelz.service,z}r(Y,"getChannelzServ\
iceDefinition");function G(){(0,m.registerAdminService)(Y,J)}r(G,"setup")}),82451:((W,l,u)=>{Object.defineProperty(l,"__esModule",{value:!0}),l.InterceptingCall=
l.RequesterBuilder=l.ListenerBuilder=l.InterceptorConfigurationError=void 0,l.getInterceptingCall=E;const f=u(36100),d=u(61803),y=u(68288),g=u(98219);class c extends Error{static{
r(this,"InterceptorConfigurationError")}constructor(S){super(S),this.name="InterceptorConfigurationError",Error.captureStackTrace(this,c)}}l.InterceptorConfigurationError=
c;class m{static{r(this,"ListenerBuilder")}constructor(){this.metadata=void 0,this.message=void 0,this.status=void 0}withOnReceiveMetadata(S){return this.metadata=
S,this}withOnReceiveMessage(S){return this.message=S,this}withOnReceiveStatus(S){return this.status=S,this}build(){return{onReceiveMetadata:this.metadata,onReceiveMessage:this.
message,onReceiveStatus:this.status}}}l.ListenerBuilder=m;class p{static{r(this,"RequesterBuilder")}constructor(){this.start=void 0,this.message=void 0,this.halfClose=
void 0,this.cancel=void 0}withStart(S){return this.start=S,this}withSendMessage(S){return this.message=S,this}withHalfClose(S){return this.halfClose=S,this}withCancel(S){
return this.cancel=S,this}build(){return{start:this.start,sendMessage:this.message,halfClose:this.halfClose,cancel:this.cancel}}}l.RequesterBuilder=p;const s={onReceiveMetadata:r(
(O,S)=>{S(O)},"onReceiveMetadata"),onReceiveMessage:r((O,S)=>{S(O)},"onReceiveMessage"),onReceiveStatus:r((O,S)=>{S(O)},"onReceiveStatus")},o={start:r((O,S,v)=>{
v(O,S)},"start"),sendMessage:r((O,S)=>{S(O)},"sendMessage"),halfClose:r(O=>{O()},"halfClose"),cancel:r(O=>{O()},"cancel")};class e{static{r(this,"InterceptingCa\
ll")}constructor(S,v){var T,x,A,R;this.nextCall=S,this.processingMetadata=!1,this.pendingMessageContext=null,this.processingMessage=!1,this.pendingHalfClose=!1,
v?this.requester={start:(T=v.start)!==null&&T!==void 0?T:o.start,sendMessage:(x=v.sendMessage)!==null&&x!==void 0?x:o.sendMessage,halfClose:(A=v.halfClose)!==null&&
A!==void 0?A:o.halfClose,cancel:(R=v.cancel)!==null&&R!==void 0?R:o.cancel}:this.requester=o}cancelWithStatus(S,v){this.requester.cancel(()=>{this.nextCall.cancelWithStatus(
S,v)})}getPeer(){return this.nextCall.getPeer()}processPendingMessage(){this.pendingMessageContext&&(this.nextCall.sendMessageWithContext(this.pendingMessageContext,
this.pendingMessage),this.pendingMessageContext=null,this.pendingMessage=null)}processPendingHalfClose(){this.pendingHalfClose&&this.nextCall.halfClose()}start(S,v){
var T,x,A,R,I,j;const F={onReceiveMetadata:(x=(T=v?.onReceiveMetadata)===null||T===void 0?void 0:T.bind(v))!==null&&x!==void 0?x:(C=>{}),onReceiveMessage:(R=(A=
v?.onReceiveMessage)===null||A===void 0?void 0:A.bind(v))!==null&&R!==void 0?R:(C=>{}),onReceiveStatus:(j=(I=v?.onReceiveStatus)===null||I===void 0?void 0:I.bind(
v))!==null&&j!==void 0?j:(C=>{})};this.processingMetadata=!0,this.requester.start(S,F,(C,_)=>{var P,b,N;this.processingMetadata=!1;let D;if((0,d.isInterceptingListener)(
_))D=_;else{const w={onReceiveMetadata:(P=_.onReceiveMetadata)!==null&&P!==void 0?P:s.onReceiveMetadata,onReceiveMessage:(b=_.onReceiveMessage)!==null&&b!==void 0?
b:s.onReceiveMessage,onReceiveStatus:(N=_.onReceiveStatus)!==null&&N!==void 0?N:s.onReceiveStatus};D=new d.InterceptingListenerImpl(w,F)}this.nextCall.start(C,D),
this.processPendingMessage(),this.processPendingHalfClose()})}sendMessageWithContext(S,v){this.processingMessage=!0,this.requester.sendMessage(v,T=>{this.processingMessage=
!1,this.processingMetadata?(this.pendingMessageContext=S,this.pendingMessage=v):(this.nextCall.sendMessageWithContext(S,T),this.processPendingHalfClose())})}sendMessage(S){
this.sendMessageWithContext({},S)}startRead(){this.nextCall.startRead()}halfClose(){this.requester.halfClose(()=>{this.processingMetadata||this.processingMessage?
this.pendingHalfClose=!0:this.nextCall.halfClose()})}getAuthContext(){return this.nextCall.getAuthContext()}}l.InterceptingCall=e;function t(O,S,v){var T,x;const A=(T=
v.deadline)!==null&&T!==void 0?T:1/0,R=v.host,I=(x=v.parent)!==null&&x!==void 0?x:null,j=v.propagate_flags,F=v.credentials,C=O.createCall(S,A,R,I,j);return F&&C.
setCredentials(F),C}r(t,"getCall");class n{static{r(this,"BaseInterceptingCall")}constructor(S,v){this.call=S,this.methodDefinition=v}cancelWithStatus(S,v){this.
call.cancelWithStatus(S,v)}getPeer(){return this.call.getPeer()}sendMessageWithContext(S,v){let T;try{T=this.methodDefinition.requestSerialize(v)}catch(x){this.
call.cancelWithStatus(y.Status.INTERNAL,`Request message serialization failure: ${(0,g.getErrorMessage)(x)}`);return}this.call.sendMessageWithContext(S,T)}sendMessage(S){
this.sendMessageWithContext({},S)}start(S,v){let T=null;this.call.start(S,{onReceiveMetadata:r(x=>{var A;(A=v?.onReceiveMetadata)===null||A===void 0||A.call(v,x)},
"onReceiveMetadata"),onReceiveMessage:r(x=>{var A;let R;try{R=this.methodDefinition.responseDeserialize(x)}catch(I){T={code:y.Status.INTERNAL,details:`Response \
message parsing error: ${(0,g.getErrorMessage)(I)}`,metadata:new f.Metadata},this.call.cancelWithStatus(T.code,T.details);return}(A=v?.onReceiveMessage)===null||
A===void 0||A.call(v,R)},"onReceiveMessage"),onReceiveStatus:r(x=>{var A,R;T?(A=v?.onReceiveStatus)===null||A===void 0||A.call(v,T):(R=v?.onReceiveStatus)===null||
R===void 0||R.call(v,x)},"onReceiveStatus")})}startRead(){this.call.startRead()}halfClose(){this.call.halfClose()}getAuthContext(){return this.call.getAuthContext()}}
class i extends n{static{r(this,"BaseUnaryInterceptingCall")}constructor(S,v){super(S,v)}start(S,v){var T,x;let A=!1;const R={onReceiveMetadata:(x=(T=v?.onReceiveMetadata)===
null||T===void 0?void 0:T.bind(v))!==null&&x!==void 0?x:(I=>{}),onReceiveMessage:r(I=>{var j;A=!0,(j=v?.onReceiveMessage)===null||j===void 0||j.call(v,I)},"onRe\
ceiveMessage"),onReceiveStatus:r(I=>{var j,F;A||(j=v?.onReceiveMessage)===null||j===void 0||j.call(v,null),(F=v?.onReceiveStatus)===null||F===void 0||F.call(v,I)},
"onReceiveStatus")};super.start(S,R),this.call.startRead()}}class a extends n{static{r(this,"BaseStreamingInterceptingCall")}}function h(O,S,v){const T=t(O,v.path,
S);return v.responseStream?new a(T,v):new i(T,v)}r(h,"getBottomInterceptingCall");function E(O,S,v,T){if(O.clientInterceptors.length>0&&O.clientInterceptorProviders.
length>0)throw new c("Both interceptors and interceptor_providers were passed as options to the client constructor. Only one of these is allowed.");if(O.callInterceptors.
length>0&&O.callInterceptorProviders.length>0)throw new c("Both interceptors and interceptor_providers were passed as call options. Only one of these is allowed\
.");let x=[];O.callInterceptors.length>0||O.callInterceptorProviders.length>0?x=[].concat(O.callInterceptors,O.callInterceptorProviders.map(I=>I(S))).filter(I=>I):
x=[].concat(O.clientInterceptors,O.clientInterceptorProviders.map(I=>I(S))).filter(I=>I);const A=Object.assign({},v,{method_definition:S});return x.reduceRight(
(I,j)=>F=>j(F,I),I=>h(T,I,S))(A)}r(E,"getInterceptingCall")}),54210:((W,l,u)=>{Object.defineProperty(l,"__esModule",{value:!0}),l.Client=void 0;const f=u(91161),
d=u(86918),y=u(60778),g=u(68288),c=u(36100),m=u(82451),p=Symbol(),s=Symbol(),o=Symbol(),e=Symbol();function t(a){return typeof a=="function"}r(t,"isFunction");function n(a){
var h;return((h=a.stack)===null||h===void 0?void 0:h.split(`
`).slice(1).join(`
`))||"no stack trace available"}r(n,"getErrorStackString");class i{static{r(this,"Client")}constructor(h,E,O={}){var S,v;if(O=Object.assign({},O),this[s]=(S=O.interceptors)!==
null&&S!==void 0?S:[],delete O.interceptors,this[o]=(v=O.interceptor_providers)!==null&&v!==void 0?v:[],delete O.interceptor_providers,this[s].length>0&&this[o].
length>0)throw new Error("Both interceptors and interceptor_providers were passed as options to the client constructor. Only one of these is allowed.");if(this[e]=
O.callInvocationTransformer,delete O.callInvocationTransformer,O.channelOverride)this[p]=O.channelOverride;else if(O.channelFactoryOverride){const T=O.channelFactoryOverride;
delete O.channelFactoryOverride,this[p]=T(h,E,O)}else this[p]=new d.ChannelImplementation(h,E,O)}close(){this[p].close()}getChannel(){return this[p]}waitForReady(h,E){
const O=r(S=>{if(S){E(new Error("Failed to connect before the deadline"));return}let v;try{v=this[p].getConnectivityState(!0)}catch{E(new Error("The channel has\
 been closed"));return}if(v===y.ConnectivityState.READY)E();else try{this[p].watchConnectivityState(v,h,O)}catch{E(new Error("The channel has been closed"))}},"\
checkState");setImmediate(O)}checkOptionalUnaryResponseArguments(h,E,O){if(t(h))return{metadata:new c.Metadata,options:{},callback:h};if(t(E))return h instanceof
c.Metadata?{metadata:h,options:{},callback:E}:{metadata:new c.Metadata,options:h,callback:E};if(!(h instanceof c.Metadata&&E instanceof Object&&t(O)))throw new Error(
"Incorrect arguments passed");return{metadata:h,options:E,callback:O}}makeUnaryRequest(h,E,O,S,v,T,x){var A,R;const I=this.checkOptionalUnaryResponseArguments(v,
T,x),j={path:h,requestStream:!1,responseStream:!1,requestSerialize:E,responseDeserialize:O};let F={argument:S,metadata:I.metadata,call:new f.ClientUnaryCallImpl,
channel:this[p],methodDefinition:j,callOptions:I.options,callback:I.callback};this[e]&&(F=this[e](F));const C=F.call,_={clientInterceptors:this[s],clientInterceptorProviders:this[o],
callInterceptors:(A=F.callOptions.interceptors)!==null&&A!==void 0?A:[],callInterceptorProviders:(R=F.callOptions.interceptor_providers)!==null&&R!==void 0?R:[]},
P=(0,m.getInterceptingCall)(_,F.methodDefinition,F.callOptions,F.channel);C.call=P;let b=null,N=!1,D=new Error;return P.start(F.metadata,{onReceiveMetadata:r(w=>{
C.emit("metadata",w)},"onReceiveMetadata"),onReceiveMessage(w){b!==null&&P.cancelWithStatus(g.Status.UNIMPLEMENTED,"Too many responses received"),b=w},onReceiveStatus(w){
if(!N){if(N=!0,w.code===g.Status.OK)if(b===null){const M=n(D);F.callback((0,f.callErrorFromStatus)({code:g.Status.UNIMPLEMENTED,details:"No message received",metadata:w.
metadata},M))}else F.callback(null,b);else{const M=n(D);F.callback((0,f.callErrorFromStatus)(w,M))}D=null,C.emit("status",w)}}}),P.sendMessage(S),P.halfClose(),
C}makeClientStreamRequest(h,E,O,S,v,T){var x,A;const R=this.checkOptionalUnaryResponseArguments(S,v,T),I={path:h,requestStream:!0,responseStream:!1,requestSerialize:E,
responseDeserialize:O};let j={metadata:R.metadata,call:new f.ClientWritableStreamImpl(E),channel:this[p],methodDefinition:I,callOptions:R.options,callback:R.callback};
this[e]&&(j=this[e](j));const F=j.call,C={clientInterceptors:this[s],clientInterceptorProviders:this[o],callInterceptors:(x=j.callOptions.interceptors)!==null&&
x!==void 0?x:[],callInterceptorProviders:(A=j.callOptions.interceptor_providers)!==null&&A!==void 0?A:[]},_=(0,m.getInterceptingCall)(C,j.methodDefinition,j.callOptions,
j.channel);F.call=_;let P=null,b=!1,N=new Error;return _.start(j.metadata,{onReceiveMetadata:r(D=>{F.emit("metadata",D)},"onReceiveMetadata"),onReceiveMessage(D){
P!==null&&_.cancelWithStatus(g.Status.UNIMPLEMENTED,"Too many responses received"),P=D,_.startRead()},onReceiveStatus(D){if(!b){if(b=!0,D.code===g.Status.OK)if(P===
null){const w=n(N);j.callback((0,f.callErrorFromStatus)({code:g.Status.UNIMPLEMENTED,details:"No message received",metadata:D.metadata},w))}else j.callback(null,
P);else{const w=n(N);j.callback((0,f.callErrorFromStatus)(D,w))}N=null,F.emit("status",D)}}}),F}checkMetadataAndOptions(h,E){let O,S;return h instanceof c.Metadata?
(O=h,E?S=E:S={}):(h?S=h:S={},O=new c.Metadata),{metadata:O,options:S}}makeServerStreamRequest(h,E,O,S,v,T){var x,A;const R=this.checkMetadataAndOptions(v,T),I={
path:h,requestStream:!1,responseStream:!0,requestSerialize:E,responseDeserialize:O};let j={argument:S,metadata:R.metadata,call:new f.ClientReadableStreamImpl(O),
channel:this[p],methodDefinition:I,callOptions:R.options};this[e]&&(j=this[e](j));const F=j.call,C={clientInterceptors:this[s],clientInterceptorProviders:this[o],
callInterceptors:(x=j.callOptions.interceptors)!==null&&x!==void 0?x:[],callInterceptorProviders:(A=j.callOptions.interceptor_providers)!==null&&A!==void 0?A:[]},
_=(0,m.getInterceptingCall)(C,j.methodDefinition,j.callOptions,j.channel);F.call=_;let P=!1,b=new Error;return _.start(j.metadata,{onReceiveMetadata(N){F.emit("\
metadata",N)},onReceiveMessage(N){F.push(N)},onReceiveStatus(N){if(!P){if(P=!0,F.push(null),N.code!==g.Status.OK){const D=n(b);F.emit("error",(0,f.callErrorFromStatus)(
N,D))}b=null,F.emit("status",N)}}}),_.sendMessage(S),_.halfClose(),F}makeBidiStreamRequest(h,E,O,S,v){var T,x;const A=this.checkMetadataAndOptions(S,v),R={path:h,
requestStream:!0,responseStream:!0,requestSerialize:E,responseDeserialize:O};let I={metadata:A.metadata,call:new f.ClientDuplexStreamImpl(E,O),channel:this[p],methodDefinition:R,
callOptions:A.options};this[e]&&(I=this[e](I));const j=I.call,F={clientInterceptors:this[s],clientInterceptorProviders:this[o],callInterceptors:(T=I.callOptions.
interceptors)!==null&&T!==void 0?T:[],callInterceptorProviders:(x=I.callOptions.interceptor_providers)!==null&&x!==void 0?x:[]},C=(0,m.getInterceptingCall)(F,I.
methodDefinition,I.callOptions,I.channel);j.call=C;let _=!1,P=new Error;return C.start(I.metadata,{onReceiveMetadata(b){j.emit("metadata",b)},onReceiveMessage(b){
j.push(b)},onReceiveStatus(b){if(!_){if(_=!0,j.push(null),b.code!==g.Status.OK){const N=n(P);j.emit("error",(0,f.callErrorFromStatus)(b,N))}P=null,j.emit("statu\
s",b)}}}),j}}l.Client=i}),24130:((W,l)=>{Object.defineProperty(l,"__esModule",{value:!0}),l.CompressionAlgorithms=void 0;var u;(function(f){f[f.identity=0]="ide\
ntity",f[f.deflate=1]="deflate",f[f.gzip=2]="gzip"})(u||(l.CompressionAlgorithms=u={}))}),43430:((W,l,u)=>{Object.defineProperty(l,"__esModule",{value:!0}),l.CompressionFilterFactory=
l.CompressionFilter=void 0;const f=u(43106),d=u(24130),y=u(68288),g=u(81467),c=u(8536),m=r(h=>typeof h=="number"&&typeof d.CompressionAlgorithms[h]=="string","i\
sCompressionAlgorithmKey");class p{static{r(this,"CompressionHandler")}async writeMessage(E,O){let S=E;O&&(S=await this.compressMessage(S));const v=Buffer.allocUnsafe(
S.length+5);return v.writeUInt8(O?1:0,0),v.writeUInt32BE(S.length,1),S.copy(v,5),v}async readMessage(E){const O=E.readUInt8(0)===1;let S=E.slice(5);return O&&(S=
await this.decompressMessage(S)),S}}class s extends p{static{r(this,"IdentityHandler")}async compressMessage(E){return E}async writeMessage(E,O){const S=Buffer.
allocUnsafe(E.length+5);return S.writeUInt8(0,0),S.writeUInt32BE(E.length,1),E.copy(S,5),S}decompressMessage(E){return Promise.reject(new Error('Received compre\
ssed message but "grpc-encoding" header was identity'))}}class o extends p{static{r(this,"DeflateHandler")}constructor(E){super(),this.maxRecvMessageLength=E}compressMessage(E){
return new Promise((O,S)=>{f.deflate(E,(v,T)=>{v?S(v):O(T)})})}decompressMessage(E){return new Promise((O,S)=>{let v=0;const T=[],x=f.createInflate();x.on("erro\
r",A=>{S({code:y.Status.INTERNAL,details:"Failed to decompress deflate-encoded message"})}),x.on("data",A=>{T.push(A),v+=A.byteLength,this.maxRecvMessageLength!==
-1&&v>this.maxRecvMessageLength&&(x.destroy(),S({code:y.Status.RESOURCE_EXHAUSTED,details:`Received message that decompresses to a size larger than ${this.maxRecvMessageLength}`}))}),
x.on("end",()=>{O(Buffer.concat(T))}),x.write(E),x.end()})}}class e extends p{static{r(this,"GzipHandler")}constructor(E){super(),this.maxRecvMessageLength=E}compressMessage(E){
return new Promise((O,S)=>{f.gzip(E,(v,T)=>{v?S(v):O(T)})})}decompressMessage(E){return new Promise((O,S)=>{let v=0;const T=[],x=f.createGunzip();x.on("error",A=>{
S({code:y.Status.INTERNAL,details:"Failed to decompress gzip-encoded message"})}),x.on("data",A=>{T.push(A),v+=A.byteLength,this.maxRecvMessageLength!==-1&&v>this.
maxRecvMessageLength&&(x.destroy(),S({code:y.Status.RESOURCE_EXHAUSTED,details:`Received message that decompresses to a size larger than ${this.maxRecvMessageLength}`}))}),
x.on("end",()=>{O(Buffer.concat(T))}),x.write(E),x.end()})}}class t extends p{static{r(this,"UnknownHandler")}constructor(E){super(),this.compressionName=E}compressMessage(E){
return Promise.reject(new Error(`Received message compressed with unsupported compression method ${this.compressionName}`))}decompressMessage(E){return Promise.
reject(new Error(`Compression method not supported: ${this.compressionName}`))}}function n(h,E){switch(h){case"identity":return new s;case"deflate":return new o(
E);case"gzip":return new e(E);default:return new t(h)}}r(n,"getCompressionHandler");class i extends g.BaseFilter{static{r(this,"CompressionFilter")}constructor(E,O){
var S,v,T;super(),this.sharedFilterConfig=O,this.sendCompression=new s,this.receiveCompression=new s,this.currentCompressionAlgorithm="identity";const x=E["grpc\
.default_compression_algorithm"];if(this.maxReceiveMessageLength=(S=E["grpc.max_receive_message_length"])!==null&&S!==void 0?S:y.DEFAULT_MAX_RECEIVE_MESSAGE_LENGTH,
this.maxSendMessageLength=(v=E["grpc.max_send_message_length"])!==null&&v!==void 0?v:y.DEFAULT_MAX_SEND_MESSAGE_LENGTH,x!==void 0)if(m(x)){const A=d.CompressionAlgorithms[x],
R=(T=O.serverSupportedEncodingHeader)===null||T===void 0?void 0:T.split(",");(!R||R.includes(A))&&(this.currentCompressionAlgorithm=A,this.sendCompression=n(this.
currentCompressionAlgorithm,-1))}else c.log(y.LogVerbosity.ERROR,`Invalid value provided for grpc.default_compression_algorithm option: ${x}`)}async sendMetadata(E){
const O=await E;return O.set("grpc-accept-encoding","identity,deflate,gzip"),O.set("accept-encoding","identity"),this.currentCompressionAlgorithm==="identity"?O.
remove("grpc-encoding"):O.set("grpc-encoding",this.currentCompressionAlgorithm),O}receiveMetadata(E){const O=E.get("grpc-encoding");if(O.length>0){const v=O[0];
typeof v=="string"&&(this.receiveCompression=n(v,this.maxReceiveMessageLength))}E.remove("grpc-encoding");const S=E.get("grpc-accept-encoding")[0];return S&&(this.
sharedFilterConfig.serverSupportedEncodingHeader=S,S.split(",").includes(this.currentCompressionAlgorithm)||(this.sendCompression=new s,this.currentCompressionAlgorithm=
"identity")),E.remove("grpc-accept-encoding"),E}async sendMessage(E){var O;const S=await E;if(this.maxSendMessageLength!==-1&&S.message.length>this.maxSendMessageLength)
throw{code:y.Status.RESOURCE_EXHAUSTED,details:`Attempted to send message with a size larger than ${this.maxSendMessageLength}`};let v;return this.sendCompression instanceof
s?v=!1:v=(((O=S.flags)!==null&&O!==void 0?O:0)&2)===0,{message:await this.sendCompression.writeMessage(S.message,v),flags:S.flags}}async receiveMessage(E){return this.
receiveCompression.readMessage(await E)}}l.CompressionFilter=i;class a{static{r(this,"CompressionFilterFactory")}constructor(E,O){this.options=O,this.sharedFilterConfig=
{}}createFilter(){return new i(this.options,this.sharedFilterConfig)}}l.CompressionFilterFactory=a}),60778:((W,l)=>{Object.defineProperty(l,"__esModule",{value:!0}),
l.ConnectivityState=void 0;var u;(function(f){f[f.IDLE=0]="IDLE",f[f.CONNECTING=1]="CONNECTING",f[f.READY=2]="READY",f[f.TRANSIENT_FAILURE=3]="TRANSIENT_FAILURE",
f[f.SHUTDOWN=4]="SHUTDOWN"})(u||(l.ConnectivityState=u={}))}),68288:((W,l)=>{Object.defineProperty(l,"__esModule",{value:!0}),l.DEFAULT_MAX_RECEIVE_MESSAGE_LENGTH=
l.DEFAULT_MAX_SEND_MESSAGE_LENGTH=l.Propagate=l.LogVerbosity=l.Status=void 0;var u;(function(y){y[y.OK=0]="OK",y[y.CANCELLED=1]="CANCELLED",y[y.UNKNOWN=2]="UNKN\
OWN",y[y.INVALID_ARGUMENT=3]="INVALID_ARGUMENT",y[y.DEADLINE_EXCEEDED=4]="DEADLINE_EXCEEDED",y[y.NOT_FOUND=5]="NOT_FOUND",y[y.ALREADY_EXISTS=6]="ALREADY_EXISTS",
y[y.PERMISSION_DENIED=7]="PERMISSION_DENIED",y[y.RESOURCE_EXHAUSTED=8]="RESOURCE_EXHAUSTED",y[y.FAILED_PRECONDITION=9]="FAILED_PRECONDITION",y[y.ABORTED=10]="AB\
ORTED",y[y.OUT_OF_RANGE=11]="OUT_OF_RANGE",y[y.UNIMPLEMENTED=12]="UNIMPLEMENTED",y[y.INTERNAL=13]="INTERNAL",y[y.UNAVAILABLE=14]="UNAVAILABLE",y[y.DATA_LOSS=15]=
"DATA_LOSS",y[y.UNAUTHENTICATED=16]="UNAUTHENTICATED"})(u||(l.Status=u={}));var f;(function(y){y[y.DEBUG=0]="DEBUG",y[y.INFO=1]="INFO",y[y.ERROR=2]="ERROR",y[y.
NONE=3]="NONE"})(f||(l.LogVerbosity=f={}));var d;(function(y){y[y.DEADLINE=1]="DEADLINE",y[y.CENSUS_STATS_CONTEXT=2]="CENSUS_STATS_CONTEXT",y[y.CENSUS_TRACING_CONTEXT=
4]="CENSUS_TRACING_CONTEXT",y[y.CANCELLATION=8]="CANCELLATION",y[y.DEFAULTS=65535]="DEFAULTS"})(d||(l.Propagate=d={})),l.DEFAULT_MAX_SEND_MESSAGE_LENGTH=-1,l.DEFAULT_MAX_RECEIVE_MESSAGE_LENGTH=
4*1024*1024}),39962:((W,l,u)=>{Object.defineProperty(l,"__esModule",{value:!0}),l.restrictControlPlaneStatusCode=y;const f=u(68288),d=[f.Status.OK,f.Status.INVALID_ARGUMENT,
f.Status.NOT_FOUND,f.Status.ALREADY_EXISTS,f.Status.FAILED_PRECONDITION,f.Status.ABORTED,f.Status.OUT_OF_RANGE,f.Status.DATA_LOSS];function y(g,c){return d.includes(
g)?{code:f.Status.INTERNAL,details:`Invalid status from control plane: ${g} ${f.Status[g]} ${c}`}:{code:g,details:c}}r(y,"restrictControlPlaneStatusCode")}),52173:((W,l)=>{
Object.defineProperty(l,"__esModule",{value:!0}),l.minDeadline=u,l.getDeadlineTimeoutString=d,l.getRelativeTimeout=g,l.deadlineToString=c,l.formatDateDifference=
m;function u(...p){let s=1/0;for(const o of p){const e=o instanceof Date?o.getTime():o;e<s&&(s=e)}return s}r(u,"minDeadline");const f=[["m",1],["S",1e3],["M",60*
1e3],["H",3600*1e3]];function d(p){const s=Date.now();p instanceof Date&&(p=p.getTime());const o=Math.max(p-s,0);for(const[e,t]of f){const n=o/t;if(n<1e8)return String(
Math.ceil(n))+e}throw new Error("Deadline is too far in the future")}r(d,"getDeadlineTimeoutString");const y=2147483647;function g(p){const s=p instanceof Date?
p.getTime():p,o=Date.now(),e=s-o;return e<0?0:e>y?1/0:e}r(g,"getRelativeTimeout");function c(p){if(p instanceof Date)return p.toISOString();{const s=new Date(p);
return Number.isNaN(s.getTime())?""+p:s.toISOString()}}r(c,"deadlineToString");function m(p,s){const o=typeof p=="number"?p:p.getTime();return(((typeof s=="numb\
er"?s:s.getTime())-o)/1e3).toFixed(3)+"s"}r(m,"formatDateDifference")}),63929:((W,l)=>{Object.defineProperty(l,"__esModule",{value:!0}),l.durationMessageToDuration=
u,l.msToDuration=f,l.durationToMs=d,l.isDuration=y,l.isDurationMessage=g,l.parseDuration=m,l.durationToString=p;function u(s){return{seconds:Number.parseInt(s.seconds),
nanos:s.nanos}}r(u,"durationMessageToDuration");function f(s){return{seconds:s/1e3|0,nanos:s%1e3*1e6|0}}r(f,"msToDuration");function d(s){return s.seconds*1e3+s.
nanos/1e6|0}r(d,"durationToMs");function y(s){return typeof s.seconds=="number"&&typeof s.nanos=="number"}r(y,"isDuration");function g(s){return typeof s.seconds==
"string"&&typeof s.nanos=="number"}r(g,"isDurationMessage");const c=/^(\d+)(?:\.(\d+))?s$/;function m(s){const o=s.match(c);return o?{seconds:Number.parseInt(o[1],
10),nanos:o[2]?Number.parseInt(o[2].padEnd(9,"0"),10):0}:null}r(m,"parseDuration");function p(s){if(s.nanos===0)return`${s.seconds}s`;let o;return s.nanos%1e6===
0?o=1e6:s.nanos%1e3===0?o=1e3:o=1,`${s.seconds}.${s.nanos/o}s`}r(p,"durationToString")}),16964:((W,l)=>{var u,f;Object.defineProperty(l,"__esModule",{value:!0}),
l.GRPC_NODE_DEBUG_SEND_ERROR_DETAILS=l.GRPC_NODE_USE_ALTERNATIVE_RESOLVER=void 0,l.GRPC_NODE_USE_ALTERNATIVE_RESOLVER=((u=process.env.GRPC_NODE_USE_ALTERNATIVE_RESOLVER)!==
null&&u!==void 0?u:"false")==="true",l.GRPC_NODE_DEBUG_SEND_ERROR_DETAILS=((f=process.env.GRPC_NODE_DEBUG_SEND_ERROR_DETAILS)!==null&&f!==void 0?f:"false")==="t\
rue"}),98219:((W,l)=>{Object.defineProperty(l,"__esModule",{value:!0}),l.getErrorMessage=u,l.getErrorCode=f;function u(d){return d instanceof Error?d.message:String(
d)}r(u,"getErrorMessage");function f(d){return typeof d=="object"&&d!==null&&"code"in d&&typeof d.code=="number"?d.code:null}r(f,"getErrorCode")}),20079:((W,l,u)=>{
Object.defineProperty(l,"__esModule",{value:!0}),l.SUBCHANNEL_ARGS_EXCLUDE_KEY_PREFIX=l.createCertificateProviderChannelCredentials=l.FileWatcherCertificateProvider=
l.createCertificateProviderServerCredentials=l.createServerCredentialsWithInterceptors=l.BaseSubchannelWrapper=l.registerAdminService=l.FilterStackFactory=l.BaseFilter=
l.statusOrFromError=l.statusOrFromValue=l.PickResultType=l.QueuePicker=l.UnavailablePicker=l.ChildLoadBalancerHandler=l.EndpointMap=l.endpointHasAddress=l.endpointToString=
l.subchannelAddressToString=l.LeafLoadBalancer=l.isLoadBalancerNameRegistered=l.parseLoadBalancingConfig=l.selectLbConfigFromList=l.registerLoadBalancerType=l.createChildChannelControlHelper=
l.BackoffTimeout=l.parseDuration=l.durationToMs=l.splitHostPort=l.uriToString=l.CHANNEL_ARGS_CONFIG_SELECTOR_KEY=l.createResolver=l.registerResolver=l.log=l.trace=
void 0;var f=u(8536);Object.defineProperty(l,"trace",{enumerable:!0,get:r(function(){return f.trace},"get")}),Object.defineProperty(l,"log",{enumerable:!0,get:r(
function(){return f.log},"get")});var d=u(76255);Object.defineProperty(l,"registerResolver",{enumerable:!0,get:r(function(){return d.registerResolver},"get")}),
Object.defineProperty(l,"createResolver",{enumerable:!0,get:r(function(){return d.createResolver},"get")}),Object.defineProperty(l,"CHANNEL_ARGS_CONFIG_SELECTOR\
_KEY",{enumerable:!0,get:r(function(){return d.CHANNEL_ARGS_CONFIG_SELECTOR_KEY},"get")});var y=u(56027);Object.defineProperty(l,"uriToString",{enumerable:!0,get:r(
function(){return y.uriToString},"get")}),Object.defineProperty(l,"splitHostPort",{enumerable:!0,get:r(function(){return y.splitHostPort},"get")});var g=u(63929);
Object.defineProperty(l,"durationToMs",{enumerable:!0,get:r(function(){return g.durationToMs},"get")}),Object.defineProperty(l,"parseDuration",{enumerable:!0,get:r(
function(){return g.parseDuration},"get")});var c=u(14643);Object.defineProperty(l,"BackoffTimeout",{enumerable:!0,get:r(function(){return c.BackoffTimeout},"ge\
t")});var m=u(7e3);Object.defineProperty(l,"createChildChannelControlHelper",{enumerable:!0,get:r(function(){return m.createChildChannelControlHelper},"get")}),
Object.defineProperty(l,"registerLoadBalancerType",{enumerable:!0,get:r(function(){return m.registerLoadBalancerType},"get")}),Object.defineProperty(l,"selectLb\
ConfigFromList",{enumerable:!0,get:r(function(){return m.selectLbConfigFromList},"get")}),Object.defineProperty(l,"parseLoadBalancingConfig",{enumerable:!0,get:r(
function(){return m.parseLoadBalancingConfig},"get")}),Object.defineProperty(l,"isLoadBalancerNameRegistered",{enumerable:!0,get:r(function(){return m.isLoadBalancerNameRegistered},
"get")});var p=u(78639);Object.defineProperty(l,"LeafLoadBalancer",{enumerable:!0,get:r(function(){return p.LeafLoadBalancer},"get")});var s=u(97021);Object.defineProperty(
l,"subchannelAddressToString",{enumerable:!0,get:r(function(){return s.subchannelAddressToString},"get")}),Object.defineProperty(l,"endpointToString",{enumerable:!0,
get:r(function(){return s.endpointToString},"get")}),Object.defineProperty(l,"endpointHasAddress",{enumerable:!0,get:r(function(){return s.endpointHasAddress},"\
get")}),Object.defineProperty(l,"EndpointMap",{enumerable:!0,get:r(function(){return s.EndpointMap},"get")});var o=u(21450);Object.defineProperty(l,"ChildLoadBa\
lancerHandler",{enumerable:!0,get:r(function(){return o.ChildLoadBalancerHandler},"get")});var e=u(71663);Object.defineProperty(l,"UnavailablePicker",{enumerable:!0,
get:r(function(){return e.UnavailablePicker},"get")}),Object.defineProperty(l,"QueuePicker",{enumerable:!0,get:r(function(){return e.QueuePicker},"get")}),Object.
defineProperty(l,"PickResultType",{enumerable:!0,get:r(function(){return e.PickResultType},"get")});var t=u(61803);Object.defineProperty(l,"statusOrFromValue",{
enumerable:!0,get:r(function(){return t.statusOrFromValue},"get")}),Object.defineProperty(l,"statusOrFromError",{enumerable:!0,get:r(function(){return t.statusOrFromError},
"get")});var n=u(81467);Object.defineProperty(l,"BaseFilter",{enumerable:!0,get:r(function(){return n.BaseFilter},"get")});var i=u(95726);Object.defineProperty(
l,"FilterStackFactory",{enumerable:!0,get:r(function(){return i.FilterStackFactory},"get")});var a=u(52914);Object.defineProperty(l,"registerAdminService",{enumerable:!0,
get:r(function(){return a.registerAdminService},"get")});var h=u(70098);Object.defineProperty(l,"BaseSubchannelWrapper",{enumerable:!0,get:r(function(){return h.
BaseSubchannelWrapper},"get")});var E=u(36545);Object.defineProperty(l,"createServerCredentialsWithInterceptors",{enumerable:!0,get:r(function(){return E.createServerCredentialsWithInterceptors},
"get")}),Object.defineProperty(l,"createCertificateProviderServerCredentials",{enumerable:!0,get:r(function(){return E.createCertificateProviderServerCredentials},
"get")});var O=u(27974);Object.defineProperty(l,"FileWatcherCertificateProvider",{enumerable:!0,get:r(function(){return O.FileWatcherCertificateProvider},"get")});
var S=u(32257);Object.defineProperty(l,"createCertificateProviderChannelCredentials",{enumerable:!0,get:r(function(){return S.createCertificateProviderChannelCredentials},
"get")});var v=u(40114);Object.defineProperty(l,"SUBCHANNEL_ARGS_EXCLUDE_KEY_PREFIX",{enumerable:!0,get:r(function(){return v.SUBCHANNEL_ARGS_EXCLUDE_KEY_PREFIX},
"get")})}),95726:((W,l)=>{Object.defineProperty(l,"__esModule",{value:!0}),l.FilterStackFactory=l.FilterStack=void 0;class u{static{r(this,"FilterStack")}constructor(y){
this.filters=y}sendMetadata(y){let g=y;for(let c=0;c<this.filters.length;c++)g=this.filters[c].sendMetadata(g);return g}receiveMetadata(y){let g=y;for(let c=this.
filters.length-1;c>=0;c--)g=this.filters[c].receiveMetadata(g);return g}sendMessage(y){let g=y;for(let c=0;c<this.filters.length;c++)g=this.filters[c].sendMessage(
g);return g}receiveMessage(y){let g=y;for(let c=this.filters.length-1;c>=0;c--)g=this.filters[c].receiveMessage(g);return g}receiveTrailers(y){let g=y;for(let c=this.
filters.length-1;c>=0;c--)g=this.filters[c].receiveTrailers(g);return g}push(y){this.filters.unshift(...y)}getFilters(){return this.filters}}l.FilterStack=u;class f{static{
r(this,"FilterStackFactory")}constructor(y){this.factories=y}push(y){this.factories.unshift(...y)}clone(){return new f([...this.factories])}createFilter(){return new u(
this.factories.map(y=>y.createFilter()))}}l.FilterStackFactory=f}),81467:((W,l)=>{Object.defineProperty(l,"__esModule",{value:!0}),l.BaseFilter=void 0;class u{static{
r(this,"BaseFilter")}async sendMetadata(d){return d}receiveMetadata(d){return d}async sendMessage(d){return d}async receiveMessage(d){return d}receiveTrailers(d){
return d}}l.BaseFilter=u}),18954:((W,l,u)=>{Object.defineProperty(l,"__esModule",{value:!0}),l.parseCIDR=a,l.mapProxyName=S,l.getProxiedConnection=v;const f=u(8536),
d=u(68288),y=u(69278),g=u(58611),c=u(8536),m=u(97021),p=u(56027),s=u(87016),o=u(51149),e="proxy";function t(T){c.trace(d.LogVerbosity.DEBUG,e,T)}r(t,"trace");function n(){
let T="",x="";if(process.env.grpc_proxy)x="grpc_proxy",T=process.env.grpc_proxy;else if(process.env.https_proxy)x="https_proxy",T=process.env.https_proxy;else if(process.
env.http_proxy)x="http_proxy",T=process.env.http_proxy;else return{};let A;try{A=new s.URL(T)}catch{return(0,f.log)(d.LogVerbosity.ERROR,`cannot parse value of \
"${x}" env var`),{}}if(A.protocol!=="http:")return(0,f.log)(d.LogVerbosity.ERROR,`"${A.protocol}" scheme not supported in proxy URI`),{};let R=null;A.username&&
(A.password?((0,f.log)(d.LogVerbosity.INFO,"userinfo found in proxy URI"),R=decodeURIComponent(`${A.username}:${A.password}`)):R=A.username);const I=A.hostname;
let j=A.port;j===""&&(j="80");const F={address:`${I}:${j}`};return R&&(F.creds=R),t("Proxy server "+F.address+" set by environment variable "+x),F}r(n,"getProxy\
Info");function i(){let T=process.env.no_grpc_proxy,x="no_grpc_proxy";return T||(T=process.env.no_proxy,x="no_proxy"),T?(t("No proxy server list set by environm\
ent variable "+x),T.split(",")):[]}r(i,"getNoProxyHostList");function a(T){const x=T.split("/");if(x.length!==2)return null;const A=parseInt(x[1],10);return!(0,y.
isIPv4)(x[0])||Number.isNaN(A)||A<0||A>32?null:{ip:h(x[0]),prefixLength:A}}r(a,"parseCIDR");function h(T){return T.split(".").reduce((x,A)=>(x<<8)+parseInt(A,10),
0)}r(h,"ipToInt");function E(T,x){const A=T.ip,R=-1<<32-T.prefixLength;return(h(x)&R)===(A&R)}r(E,"isIpInCIDR");function O(T){for(const x of i()){const A=a(x);if((0,y.
isIPv4)(T)&&A&&E(A,T))return!0;if(T.endsWith(x))return!0}return!1}r(O,"hostMatchesNoProxyList");function S(T,x){var A;const R={target:T,extraOptions:{}};if(((A=
x["grpc.enable_http_proxy"])!==null&&A!==void 0?A:1)===0||T.scheme==="unix")return R;const I=n();if(!I.address)return R;const j=(0,p.splitHostPort)(T.path);if(!j)
return R;const F=j.host;if(O(F))return t("Not using proxy for target in no_proxy list: "+(0,p.uriToString)(T)),R;const C={"grpc.http_connect_target":(0,p.uriToString)(
T)};return I.creds&&(C["grpc.http_connect_creds"]=I.creds),{target:{scheme:"dns",path:I.address},extraOptions:C}}r(S,"mapProxyName");function v(T,x){var A;if(!("\
grpc.http_connect_target"in x))return Promise.resolve(null);const R=x["grpc.http_connect_target"],I=(0,p.parseUri)(R);if(I===null)return Promise.resolve(null);const j=(0,p.
splitHostPort)(I.path);if(j===null)return Promise.resolve(null);const F=`${j.host}:${(A=j.port)!==null&&A!==void 0?A:o.DEFAULT_PORT}`,C={method:"CONNECT",path:F},
_={Host:F};(0,m.isTcpSubchannelAddress)(T)?(C.host=T.host,C.port=T.port):C.socketPath=T.path,"grpc.http_connect_creds"in x&&(_["Proxy-Authorization"]="Basic "+Buffer.
from(x["grpc.http_connect_creds"]).toString("base64")),C.headers=_;const P=(0,m.subchannelAddressToString)(T);return t("Using proxy "+P+" to connect to "+C.path),
new Promise((b,N)=>{const D=g.request(C);D.once("connect",(w,M,H)=>{D.removeAllListeners(),M.removeAllListeners(),w.statusCode===200?(t("Successfully connected \
to "+C.path+" through proxy "+P),H.length>0&&M.unshift(H),t("Successfully established a plaintext connection to "+C.path+" through proxy "+P),b(M)):((0,f.log)(d.
LogVerbosity.ERROR,"Failed to connect to "+C.path+" through proxy "+P+" with status "+w.statusCode),N())}),D.once("error",w=>{D.removeAllListeners(),(0,f.log)(d.
LogVerbosity.ERROR,"Failed to connect to proxy "+P+" with error "+w.message),N()}),D.end()})}r(v,"getProxiedConnection")}),83033:((W,l,u)=>{Object.defineProperty(
l,"__esModule",{value:!0}),l.experimental=l.ServerMetricRecorder=l.ServerInterceptingCall=l.ResponderBuilder=l.ServerListenerBuilder=l.addAdminServicesToServer=
l.getChannelzHandlers=l.getChannelzServiceDefinition=l.InterceptorConfigurationError=l.InterceptingCall=l.RequesterBuilder=l.ListenerBuilder=l.StatusBuilder=l.getClientChannel=
l.ServerCredentials=l.Server=l.setLogVerbosity=l.setLogger=l.load=l.loadObject=l.CallCredentials=l.ChannelCredentials=l.waitForClientReady=l.closeClient=l.Channel=
l.makeGenericClientConstructor=l.makeClientConstructor=l.loadPackageDefinition=l.Client=l.compressionAlgorithms=l.propagate=l.connectivityState=l.status=l.logVerbosity=
l.Metadata=l.credentials=void 0;const f=u(79190);Object.defineProperty(l,"CallCredentials",{enumerable:!0,get:r(function(){return f.CallCredentials},"get")});const d=u(
86918);Object.defineProperty(l,"Channel",{enumerable:!0,get:r(function(){return d.ChannelImplementation},"get")});const y=u(24130);Object.defineProperty(l,"comp\
ressionAlgorithms",{enumerable:!0,get:r(function(){return y.CompressionAlgorithms},"get")});const g=u(60778);Object.defineProperty(l,"connectivityState",{enumerable:!0,
get:r(function(){return g.ConnectivityState},"get")});const c=u(32257);Object.defineProperty(l,"ChannelCredentials",{enumerable:!0,get:r(function(){return c.ChannelCredentials},
"get")});const m=u(54210);Object.defineProperty(l,"Client",{enumerable:!0,get:r(function(){return m.Client},"get")});const p=u(68288);Object.defineProperty(l,"l\
ogVerbosity",{enumerable:!0,get:r(function(){return p.LogVerbosity},"get")}),Object.defineProperty(l,"status",{enumerable:!0,get:r(function(){return p.Status},"\
get")}),Object.defineProperty(l,"propagate",{enumerable:!0,get:r(function(){return p.Propagate},"get")});const s=u(8536),o=u(76983);Object.defineProperty(l,"loa\
dPackageDefinition",{enumerable:!0,get:r(function(){return o.loadPackageDefinition},"get")}),Object.defineProperty(l,"makeClientConstructor",{enumerable:!0,get:r(
function(){return o.makeClientConstructor},"get")}),Object.defineProperty(l,"makeGenericClientConstructor",{enumerable:!0,get:r(function(){return o.makeClientConstructor},
"get")});const e=u(36100);Object.defineProperty(l,"Metadata",{enumerable:!0,get:r(function(){return e.Metadata},"get")});const t=u(12390);Object.defineProperty(
l,"Server",{enumerable:!0,get:r(function(){return t.Server},"get")});const n=u(36545);Object.defineProperty(l,"ServerCredentials",{enumerable:!0,get:r(function(){
return n.ServerCredentials},"get")});const i=u(7901);Object.defineProperty(l,"StatusBuilder",{enumerable:!0,get:r(function(){return i.StatusBuilder},"get")}),l.
credentials={combineChannelCredentials:r((H,...U)=>U.reduce((L,k)=>L.compose(k),H),"combineChannelCredentials"),combineCallCredentials:r((H,...U)=>U.reduce((L,k)=>L.
compose(k),H),"combineCallCredentials"),createInsecure:c.ChannelCredentials.createInsecure,createSsl:c.ChannelCredentials.createSsl,createFromSecureContext:c.ChannelCredentials.
createFromSecureContext,createFromMetadataGenerator:f.CallCredentials.createFromMetadataGenerator,createFromGoogleCredential:f.CallCredentials.createFromGoogleCredential,
createEmpty:f.CallCredentials.createEmpty};const a=r(H=>H.close(),"closeClient");l.closeClient=a;const h=r((H,U,L)=>H.waitForReady(U,L),"waitForClientReady");l.
waitForClientReady=h;const E=r((H,U)=>{throw new Error("Not available in this library. Use @grpc/proto-loader and loadPackageDefinition instead")},"loadObject");
l.loadObject=E;const O=r((H,U,L)=>{throw new Error("Not available in this library. Use @grpc/proto-loader and loadPackageDefinition instead")},"load");l.load=O;
const S=r(H=>{s.setLogger(H)},"setLogger");l.setLogger=S;const v=r(H=>{s.setLoggerVerbosity(H)},"setLogVerbosity");l.setLogVerbosity=v;const T=r(H=>m.Client.prototype.
getChannel.call(H),"getClientChannel");l.getClientChannel=T;var x=u(82451);Object.defineProperty(l,"ListenerBuilder",{enumerable:!0,get:r(function(){return x.ListenerBuilder},
"get")}),Object.defineProperty(l,"RequesterBuilder",{enumerable:!0,get:r(function(){return x.RequesterBuilder},"get")}),Object.defineProperty(l,"InterceptingCal\
l",{enumerable:!0,get:r(function(){return x.InterceptingCall},"get")}),Object.defineProperty(l,"InterceptorConfigurationError",{enumerable:!0,get:r(function(){return x.
InterceptorConfigurationError},"get")});var A=u(68198);Object.defineProperty(l,"getChannelzServiceDefinition",{enumerable:!0,get:r(function(){return A.getChannelzServiceDefinition},
"get")}),Object.defineProperty(l,"getChannelzHandlers",{enumerable:!0,get:r(function(){return A.getChannelzHandlers},"get")});var R=u(52914);Object.defineProperty(
l,"addAdminServicesToServer",{enumerable:!0,get:r(function(){return R.addAdminServicesToServer},"get")});var I=u(42151);Object.defineProperty(l,"ServerListenerB\
uilder",{enumerable:!0,get:r(function(){return I.ServerListenerBuilder},"get")}),Object.defineProperty(l,"ResponderBuilder",{enumerable:!0,get:r(function(){return I.
ResponderBuilder},"get")}),Object.defineProperty(l,"ServerInterceptingCall",{enumerable:!0,get:r(function(){return I.ServerInterceptingCall},"get")});var j=u(82124);
Object.defineProperty(l,"ServerMetricRecorder",{enumerable:!0,get:r(function(){return j.ServerMetricRecorder},"get")});const F=u(20079);l.experimental=F;const C=u(
51149),_=u(69252),P=u(52617),b=u(78639),N=u(71936),D=u(95343),w=u(47616),M=u(68198);C.setup(),_.setup(),P.setup(),b.setup(),N.setup(),D.setup(),w.setup(),M.setup()}),
40114:((W,l,u)=>{Object.defineProperty(l,"__esModule",{value:!0}),l.InternalChannel=l.SUBCHANNEL_ARGS_EXCLUDE_KEY_PREFIX=void 0;const f=u(32257),d=u(63962),y=u(
48695),g=u(71663),c=u(36100),m=u(68288),p=u(95726),s=u(43430),o=u(76255),e=u(8536),t=u(18954),n=u(56027),i=u(60778),a=u(68198),h=u(58944),E=u(52173),O=u(8023),S=u(
35675),v=u(39962),T=u(2532),x=u(70098),A=2147483647,R=1e3,I=1800*1e3,j=new Map,F=1<<24,C=1<<20;class _ extends x.BaseSubchannelWrapper{static{r(this,"ChannelSub\
channelWrapper")}constructor(w,M){super(w),this.channel=M,this.refCount=0,this.subchannelStateListener=(H,U,L,k)=>{M.throttleKeepalive(k)}}ref(){this.refCount===
0&&(this.child.addConnectivityStateListener(this.subchannelStateListener),this.channel.addWrappedSubchannel(this)),this.child.ref(),this.refCount+=1}unref(){this.
child.unref(),this.refCount-=1,this.refCount<=0&&(this.child.removeConnectivityStateListener(this.subchannelStateListener),this.channel.removeWrappedSubchannel(
this))}}class P{static{r(this,"ShutdownPicker")}pick(w){return{pickResultType:g.PickResultType.DROP,status:{code:m.Status.UNAVAILABLE,details:"Channel closed be\
fore call started",metadata:new c.Metadata},subchannel:null,onCallStarted:null,onCallEnded:null}}}l.SUBCHANNEL_ARGS_EXCLUDE_KEY_PREFIX="grpc.internal.no_subchan\
nel";class b{static{r(this,"ChannelzInfoTracker")}constructor(w){this.target=w,this.trace=new a.ChannelzTrace,this.callTracker=new a.ChannelzCallTracker,this.childrenTracker=
new a.ChannelzChildrenTracker,this.state=i.ConnectivityState.IDLE}getChannelzInfoCallback(){return()=>({target:this.target,state:this.state,trace:this.trace,callTracker:this.
callTracker,children:this.childrenTracker.getChildLists()})}}class N{static{r(this,"InternalChannel")}constructor(w,M,H){var U,L,k,B,J,z;if(this.credentials=M,this.
options=H,this.connectivityState=i.ConnectivityState.IDLE,this.currentPicker=new g.UnavailablePicker,this.configSelectionQueue=[],this.pickQueue=new Set,this.connectivityStateWatchers=
[],this.callRefTimer=null,this.configSelector=null,this.currentResolutionError=null,this.wrappedSubchannels=new Set,this.callCount=0,this.idleTimer=null,this.channelzEnabled=
!0,this.randomChannelId=Math.floor(Math.random()*Number.MAX_SAFE_INTEGER),this.serviceUrlCache=new Map,typeof w!="string")throw new TypeError("Channel target mu\
st be a string");if(!(M instanceof f.ChannelCredentials))throw new TypeError("Channel credentials must be a ChannelCredentials object");if(H&&typeof H!="object")
throw new TypeError("Channel options must be an object");this.channelzInfoTracker=new b(w);const Y=(0,n.parseUri)(w);if(Y===null)throw new Error(`Could not pars\
e target name "${w}"`);const G=(0,o.mapUriDefaultScheme)(Y);if(G===null)throw new Error(`Could not find a default scheme for target name "${w}"`);this.options["\
grpc.enable_channelz"]===0&&(this.channelzEnabled=!1),this.channelzRef=(0,a.registerChannelzChannel)(w,this.channelzInfoTracker.getChannelzInfoCallback(),this.channelzEnabled),
this.channelzEnabled&&this.channelzInfoTracker.trace.addTrace("CT_INFO","Channel created"),this.options["grpc.default_authority"]?this.defaultAuthority=this.options["\
grpc.default_authority"]:this.defaultAuthority=(0,o.getDefaultAuthority)(G);const V=(0,t.mapProxyName)(G,H);this.target=V.target,this.options=Object.assign({},this.
options,V.extraOptions),this.subchannelPool=(0,y.getSubchannelPool)(((U=this.options["grpc.use_local_subchannel_pool"])!==null&&U!==void 0?U:0)===0),this.retryBufferTracker=
new T.MessageBufferTracker((L=this.options["grpc.retry_buffer_size"])!==null&&L!==void 0?L:F,(k=this.options["grpc.per_rpc_retry_buffer_size"])!==null&&k!==void 0?
k:C),this.keepaliveTime=(B=this.options["grpc.keepalive_time_ms"])!==null&&B!==void 0?B:-1,this.idleTimeoutMs=Math.max((J=this.options["grpc.client_idle_timeout\
_ms"])!==null&&J!==void 0?J:I,R);const $={createSubchannel:r((K,X)=>{const Q={};for(const[oe,ae]of Object.entries(X))oe.startsWith(l.SUBCHANNEL_ARGS_EXCLUDE_KEY_PREFIX)||
(Q[oe]=ae);const te=this.subchannelPool.getOrCreateSubchannel(this.target,K,Q,this.credentials);return te.throttleKeepalive(this.keepaliveTime),this.channelzEnabled&&
this.channelzInfoTracker.trace.addTrace("CT_INFO","Created subchannel or used existing subchannel",te.getChannelzRef()),new _(te,this)},"createSubchannel"),updateState:r(
(K,X)=>{this.currentPicker=X;const Q=this.pickQueue;this.pickQueue=new Set,Q.size>0&&this.callRefTimerUnref();for(const te of Q)te.doPick();this.updateState(K)},
"updateState"),requestReresolution:r(()=>{throw new Error("Resolving load balancer should never call requestReresolution")},"requestReresolution"),addChannelzChild:r(
K=>{this.channelzEnabled&&this.channelzInfoTracker.childrenTracker.refChild(K)},"addChannelzChild"),removeChannelzChild:r(K=>{this.channelzEnabled&&this.channelzInfoTracker.
childrenTracker.unrefChild(K)},"removeChannelzChild")};if(this.resolvingLoadBalancer=new d.ResolvingLoadBalancer(this.target,$,this.options,(K,X)=>{var Q;K.retryThrottling?
j.set(this.getTarget(),new T.RetryThrottler(K.retryThrottling.maxTokens,K.retryThrottling.tokenRatio,j.get(this.getTarget()))):j.delete(this.getTarget()),this.channelzEnabled&&
this.channelzInfoTracker.trace.addTrace("CT_INFO","Address resolution succeeded"),(Q=this.configSelector)===null||Q===void 0||Q.unref(),this.configSelector=X,this.
currentResolutionError=null,process.nextTick(()=>{const te=this.configSelectionQueue;this.configSelectionQueue=[],te.length>0&&this.callRefTimerUnref();for(const ee of te)
ee.getConfig()})},K=>{this.channelzEnabled&&this.channelzInfoTracker.trace.addTrace("CT_WARNING","Address resolution failed with code "+K.code+' and details "'+
K.details+'"'),this.configSelectionQueue.length>0&&this.trace("Name resolution failed with calls queued for config selection"),this.configSelector===null&&(this.
currentResolutionError=Object.assign(Object.assign({},(0,v.restrictControlPlaneStatusCode)(K.code,K.details)),{metadata:K.metadata}));const X=this.configSelectionQueue;
this.configSelectionQueue=[],X.length>0&&this.callRefTimerUnref();for(const Q of X)Q.reportResolverError(K)}),this.filterStackFactory=new p.FilterStackFactory([
new s.CompressionFilterFactory(this,this.options)]),this.traceEnabled&&this.trace("Channel constructed with options "+JSON.stringify(H,void 0,2)),(0,e.isTracerEnabled)(
"channel_stacktrace")){const K=new Error;(0,e.trace)(m.LogVerbosity.DEBUG,"channel_stacktrace","("+this.channelzRef.id+`) Channel constructed 
`+((z=K.stack)===null||z===void 0?void 0:z.substring(K.stack.indexOf(`
`)+1)))}this.lastActivityTimestamp=Date.now()}get traceEnabled(){return(0,e.isTracerEnabled)("channel")}trace(w,M){this.traceEnabled&&(0,e.trace)(M??m.LogVerbosity.
DEBUG,"channel","("+this.channelzRef.id+") "+(0,n.uriToString)(this.target)+" "+w)}callRefTimerRef(){var w,M,H,U;this.callRefTimer||(this.callRefTimer=setInterval(
()=>{},A)),!((M=(w=this.callRefTimer).hasRef)===null||M===void 0)&&M.call(w)||(this.traceEnabled&&this.trace("callRefTimer.ref | configSelectionQueue.length="+this.
configSelectionQueue.length+" pickQueue.length="+this.pickQueue.size),(U=(H=this.callRefTimer).ref)===null||U===void 0||U.call(H))}callRefTimerUnref(){var w,M,H;
(!(!((w=this.callRefTimer)===null||w===void 0)&&w.hasRef)||this.callRefTimer.hasRef())&&(this.traceEnabled&&this.trace("callRefTimer.unref | configSelectionQueu\
e.length="+this.configSelectionQueue.length+" pickQueue.length="+this.pickQueue.size),(H=(M=this.callRefTimer)===null||M===void 0?void 0:M.unref)===null||H===void 0||
H.call(M))}removeConnectivityStateWatcher(w){const M=this.connectivityStateWatchers.findIndex(H=>H===w);M>=0&&this.connectivityStateWatchers.splice(M,1)}updateState(w){
(0,e.trace)(m.LogVerbosity.DEBUG,"connectivity_state","("+this.channelzRef.id+") "+(0,n.uriToString)(this.target)+" "+i.ConnectivityState[this.connectivityState]+
" -> "+i.ConnectivityState[w]),this.channelzEnabled&&this.channelzInfoTracker.trace.addTrace("CT_INFO","Connectivity state change to "+i.ConnectivityState[w]),this.
connectivityState=w,this.channelzInfoTracker.state=w;const M=this.connectivityStateWatchers.slice();for(const H of M)w!==H.currentState&&(H.timer&&clearTimeout(
H.timer),this.removeConnectivityStateWatcher(H),H.callback());w!==i.ConnectivityState.TRANSIENT_FAILURE&&(this.currentResolutionError=null)}throttleKeepalive(w){
if(w>this.keepaliveTime){this.keepaliveTime=w;for(const M of this.wrappedSubchannels)M.throttleKeepalive(w)}}addWrappedSubchannel(w){this.wrappedSubchannels.add(
w)}removeWrappedSubchannel(w){this.wrappedSubchannels.delete(w)}doPick(w,M){return this.currentPicker.pick({metadata:w,extraPickInfo:M})}queueCallForPick(w){this.
pickQueue.add(w),this.callRefTimerRef()}removeCallFromPickQueue(w){this.pickQueue.delete(w),this.pickQueue.size===0&&this.callRefTimerUnref()}getConfig(w,M){return this.
connectivityState!==i.ConnectivityState.SHUTDOWN&&this.resolvingLoadBalancer.exitIdle(),this.configSelector?{type:"SUCCESS",config:this.configSelector.invoke(w,
M,this.randomChannelId)}:this.currentResolutionError?{type:"ERROR",error:this.currentResolutionError}:{type:"NONE"}}queueCallForConfig(w){this.configSelectionQueue.
push(w),this.callRefTimerRef()}enterIdle(){this.resolvingLoadBalancer.destroy(),this.updateState(i.ConnectivityState.IDLE),this.currentPicker=new g.QueuePicker(
this.resolvingLoadBalancer),this.idleTimer&&(clearTimeout(this.idleTimer),this.idleTimer=null),this.callRefTimer&&(clearInterval(this.callRefTimer),this.callRefTimer=
null)}startIdleTimeout(w){var M,H;this.idleTimer=setTimeout(()=>{if(this.callCount>0){this.startIdleTimeout(this.idleTimeoutMs);return}const L=Date.now()-this.lastActivityTimestamp;
L>=this.idleTimeoutMs?(this.trace("Idle timer triggered after "+this.idleTimeoutMs+"ms of inactivity"),this.enterIdle()):this.startIdleTimeout(this.idleTimeoutMs-
L)},w),(H=(M=this.idleTimer).unref)===null||H===void 0||H.call(M)}maybeStartIdleTimer(){this.connectivityState!==i.ConnectivityState.SHUTDOWN&&!this.idleTimer&&
this.startIdleTimeout(this.idleTimeoutMs)}onCallStart(){this.channelzEnabled&&this.channelzInfoTracker.callTracker.addCallStarted(),this.callCount+=1}onCallEnd(w){
this.channelzEnabled&&(w.code===m.Status.OK?this.channelzInfoTracker.callTracker.addCallSucceeded():this.channelzInfoTracker.callTracker.addCallFailed()),this.callCount-=
1,this.lastActivityTimestamp=Date.now(),this.maybeStartIdleTimer()}getServiceUrl(w,M){let H=this.serviceUrlCache.get(w);if(H===void 0&&this.serviceUrlCache.size<
N.MAX_CACHED_HOSTS&&(H=new Map,this.serviceUrlCache.set(w,H)),H!==void 0){const U=H.get(M);if(U!==void 0)return U;const L=(0,n.computeServiceUrl)(w,M);return H.
size<N.MAX_METHODS_PER_HOST&&H.set(M,L),L}return(0,n.computeServiceUrl)(w,M)}createLoadBalancingCall(w,M,H,U,L,k){const B=k??(0,S.getNextCallNumber)();return this.
traceEnabled&&this.trace("createLoadBalancingCall ["+B+'] method="'+M+'"'),new h.LoadBalancingCall(this,w,M,H,U,L,B)}createRetryingCall(w,M,H,U,L,k){const B=k??
(0,S.getNextCallNumber)();return this.traceEnabled&&this.trace("createRetryingCall ["+B+'] method="'+M+'"'),new T.RetryingCall(this,w,M,H,U,L,B,this.retryBufferTracker,
j.get(this.getTarget()))}createResolvingCall(w,M,H,U,L){const k=(0,S.getNextCallNumber)();this.traceEnabled&&this.trace("createResolvingCall ["+k+'] method="'+w+
'", deadline='+(0,E.deadlineToString)(M));const B={deadline:M,flags:L??m.Propagate.DEFAULTS,host:H??this.defaultAuthority,parentCall:U},J=new O.ResolvingCall(this,
w,B,this.filterStackFactory.clone(),k);return this.onCallStart(),J.addStatusWatcher(z=>{this.onCallEnd(z)}),J}close(){var w;this.resolvingLoadBalancer.destroy(),
this.updateState(i.ConnectivityState.SHUTDOWN),this.currentPicker=new P;for(const M of this.configSelectionQueue)M.cancelWithStatus(m.Status.UNAVAILABLE,"Channe\
l closed before call started");this.configSelectionQueue=[];for(const M of this.pickQueue)M.cancelWithStatus(m.Status.UNAVAILABLE,"Channel closed before call st\
arted");this.pickQueue.clear(),this.callRefTimer&&clearInterval(this.callRefTimer),this.idleTimer&&clearTimeout(this.idleTimer),this.channelzEnabled&&(0,a.unregisterChannelzRef)(
this.channelzRef),this.subchannelPool.unrefUnusedSubchannels(),(w=this.configSelector)===null||w===void 0||w.unref(),this.configSelector=null,this.serviceUrlCache.
clear()}getTarget(){return(0,n.uriToString)(this.target)}getConnectivityState(w){const M=this.connectivityState;return w&&(this.resolvingLoadBalancer.exitIdle(),
this.lastActivityTimestamp=Date.now(),this.maybeStartIdleTimer()),M}watchConnectivityState(w,M,H){if(this.connectivityState===i.ConnectivityState.SHUTDOWN)throw new Error(
"Channel has been shut down");let U=null;if(M!==1/0){const k=M instanceof Date?M:new Date(M),B=new Date;if(M===-1/0||k<=B){process.nextTick(H,new Error("Deadlin\
e passed without connectivity state change"));return}U=setTimeout(()=>{this.removeConnectivityStateWatcher(L),H(new Error("Deadline passed without connectivity \
state change"))},k.getTime()-B.getTime())}const L={currentState:w,callback:H,timer:U};this.connectivityStateWatchers.push(L)}getChannelzRef(){return this.channelzRef}createCall(w,M,H,U,L){
if(typeof w!="string")throw new TypeError("Channel#createCall: method must be a string");if(!(typeof M=="number"||M instanceof Date))throw new TypeError("Channe\
l#createCall: deadline must be a number or Date");if(this.connectivityState===i.ConnectivityState.SHUTDOWN)throw new Error("Channel has been shut down");return this.
createResolvingCall(w,M,H,U,L)}getOptions(){return this.options}}l.InternalChannel=N,N.MAX_CACHED_HOSTS=5,N.MAX_METHODS_PER_HOST=100}),21450:((W,l,u)=>{Object.defineProperty(
l,"__esModule",{value:!0}),l.ChildLoadBalancerHandler=void 0;const f=u(7e3),d=u(60778),y="child_load_balancer_helper";class g{static{r(this,"ChildLoadBalancerHa\
ndler")}constructor(m){this.channelControlHelper=m,this.currentChild=null,this.pendingChild=null,this.latestConfig=null,this.ChildPolicyHelper=class{constructor(p){
this.parent=p,this.child=null}createSubchannel(p,s){return this.parent.channelControlHelper.createSubchannel(p,s)}updateState(p,s,o){var e;if(this.calledByPendingChild()){
if(p===d.ConnectivityState.CONNECTING)return;(e=this.parent.currentChild)===null||e===void 0||e.destroy(),this.parent.currentChild=this.parent.pendingChild,this.
parent.pendingChild=null}else if(!this.calledByCurrentChild())return;this.parent.channelControlHelper.updateState(p,s,o)}requestReresolution(){var p;const s=(p=
this.parent.pendingChild)!==null&&p!==void 0?p:this.parent.currentChild;this.child===s&&this.parent.channelControlHelper.requestReresolution()}setChild(p){this.
child=p}addChannelzChild(p){this.parent.channelControlHelper.addChannelzChild(p)}removeChannelzChild(p){this.parent.channelControlHelper.removeChannelzChild(p)}calledByPendingChild(){
return this.child===this.parent.pendingChild}calledByCurrentChild(){return this.child===this.parent.currentChild}}}configUpdateRequiresNewPolicyInstance(m,p){return m.
getLoadBalancerName()!==p.getLoadBalancerName()}updateAddressList(m,p,s,o){let e;if(this.currentChild===null||this.latestConfig===null||this.configUpdateRequiresNewPolicyInstance(
this.latestConfig,p)){const t=new this.ChildPolicyHelper(this),n=(0,f.createLoadBalancer)(p,t);t.setChild(n),this.currentChild===null?(this.currentChild=n,e=this.
currentChild):(this.pendingChild&&this.pendingChild.destroy(),this.pendingChild=n,e=this.pendingChild)}else this.pendingChild===null?e=this.currentChild:e=this.
pendingChild;return this.latestConfig=p,e.updateAddressList(m,p,s,o)}exitIdle(){this.currentChild&&(this.currentChild.exitIdle(),this.pendingChild&&this.pendingChild.
exitIdle())}resetBackoff(){this.currentChild&&(this.currentChild.resetBackoff(),this.pendingChild&&this.pendingChild.resetBackoff())}destroy(){this.currentChild&&
(this.currentChild.destroy(),this.currentChild=null),this.pendingChild&&(this.pendingChild.destroy(),this.pendingChild=null)}getTypeName(){return y}}l.ChildLoadBalancerHandler=
g}),95343:((W,l,u)=>{var f;Object.defineProperty(l,"__esModule",{value:!0}),l.OutlierDetectionLoadBalancer=l.OutlierDetectionLoadBalancingConfig=void 0,l.setup=
C;const d=u(60778),y=u(68288),g=u(63929),c=u(20079),m=u(7e3),p=u(21450),s=u(71663),o=u(97021),e=u(70098),t=u(8536),n="outlier_detection";function i(_){t.trace(y.
LogVerbosity.DEBUG,n,_)}r(i,"trace");const a="outlier_detection",h=((f=process.env.GRPC_EXPERIMENTAL_ENABLE_OUTLIER_DETECTION)!==null&&f!==void 0?f:"true")==="t\
rue",E={stdev_factor:1900,enforcement_percentage:100,minimum_hosts:5,request_volume:100},O={threshold:85,enforcement_percentage:100,minimum_hosts:5,request_volume:50};
function S(_,P,b,N){if(P in _&&_[P]!==void 0&&typeof _[P]!==b){const D=N?`${N}.${P}`:P;throw new Error(`outlier detection config ${D} parse error: expected ${b}\
, got ${typeof _[P]}`)}}r(S,"validateFieldType");function v(_,P,b){const N=b?`${b}.${P}`:P;if(P in _&&_[P]!==void 0){if(!(0,g.isDuration)(_[P]))throw new Error(
`outlier detection config ${N} parse error: expected Duration, got ${typeof _[P]}`);if(!(_[P].seconds>=0&&_[P].seconds<=315576e6&&_[P].nanos>=0&&_[P].nanos<=999999999))
throw new Error(`outlier detection config ${N} parse error: values out of range for non-negative Duaration`)}}r(v,"validatePositiveDuration");function T(_,P,b){
const N=b?`${b}.${P}`:P;if(S(_,P,"number",b),P in _&&_[P]!==void 0&&!(_[P]>=0&&_[P]<=100))throw new Error(`outlier detection config ${N} parse error: value out \
of range for percentage (0-100)`)}r(T,"validatePercentage");class x{static{r(this,"OutlierDetectionLoadBalancingConfig")}constructor(P,b,N,D,w,M,H){if(this.childPolicy=
H,H.getLoadBalancerName()==="pick_first")throw new Error("outlier_detection LB policy cannot have a pick_first child policy");this.intervalMs=P??1e4,this.baseEjectionTimeMs=
b??3e4,this.maxEjectionTimeMs=N??3e5,this.maxEjectionPercent=D??10,this.successRateEjection=w?Object.assign(Object.assign({},E),w):null,this.failurePercentageEjection=
M?Object.assign(Object.assign({},O),M):null}getLoadBalancerName(){return a}toJsonObject(){var P,b;return{outlier_detection:{interval:(0,g.msToDuration)(this.intervalMs),
base_ejection_time:(0,g.msToDuration)(this.baseEjectionTimeMs),max_ejection_time:(0,g.msToDuration)(this.maxEjectionTimeMs),max_ejection_percent:this.maxEjectionPercent,
success_rate_ejection:(P=this.successRateEjection)!==null&&P!==void 0?P:void 0,failure_percentage_ejection:(b=this.failurePercentageEjection)!==null&&b!==void 0?
b:void 0,child_policy:[this.childPolicy.toJsonObject()]}}}getIntervalMs(){return this.intervalMs}getBaseEjectionTimeMs(){return this.baseEjectionTimeMs}getMaxEjectionTimeMs(){
return this.maxEjectionTimeMs}getMaxEjectionPercent(){return this.maxEjectionPercent}getSuccessRateEjectionConfig(){return this.successRateEjection}getFailurePercentageEjectionConfig(){
return this.failurePercentageEjection}getChildPolicy(){return this.childPolicy}static createFromJson(P){var b;if(v(P,"interval"),v(P,"base_ejection_time"),v(P,"\
max_ejection_time"),T(P,"max_ejection_percent"),"success_rate_ejection"in P&&P.success_rate_ejection!==void 0){if(typeof P.success_rate_ejection!="object")throw new Error(
"outlier detection config success_rate_ejection must be an object");S(P.success_rate_ejection,"stdev_factor","number","success_rate_ejection"),T(P.success_rate_ejection,
"enforcement_percentage","success_rate_ejection"),S(P.success_rate_ejection,"minimum_hosts","number","success_rate_ejection"),S(P.success_rate_ejection,"request\
_volume","number","success_rate_ejection")}if("failure_percentage_ejection"in P&&P.failure_percentage_ejection!==void 0){if(typeof P.failure_percentage_ejection!=
"object")throw new Error("outlier detection config failure_percentage_ejection must be an object");T(P.failure_percentage_ejection,"threshold","failure_percenta\
ge_ejection"),T(P.failure_percentage_ejection,"enforcement_percentage","failure_percentage_ejection"),S(P.failure_percentage_ejection,"minimum_hosts","number","\
failure_percentage_ejection"),S(P.failure_percentage_ejection,"request_volume","number","failure_percentage_ejection")}if(!("child_policy"in P)||!Array.isArray(
P.child_policy))throw new Error("outlier detection config child_policy must be an array");const N=(0,m.selectLbConfigFromList)(P.child_policy);if(!N)throw new Error(
"outlier detection config child_policy: no valid recognized policy found");return new x(P.interval?(0,g.durationToMs)(P.interval):null,P.base_ejection_time?(0,g.
durationToMs)(P.base_ejection_time):null,P.max_ejection_time?(0,g.durationToMs)(P.max_ejection_time):null,(b=P.max_ejection_percent)!==null&&b!==void 0?b:null,P.
success_rate_ejection,P.failure_percentage_ejection,N)}}l.OutlierDetectionLoadBalancingConfig=x;class A extends e.BaseSubchannelWrapper{static{r(this,"OutlierDe\
tectionSubchannelWrapper")}constructor(P,b){super(P),this.mapEntry=b,this.refCount=0}ref(){this.child.ref(),this.refCount+=1}unref(){if(this.child.unref(),this.
refCount-=1,this.refCount<=0&&this.mapEntry){const P=this.mapEntry.subchannelWrappers.indexOf(this);P>=0&&this.mapEntry.subchannelWrappers.splice(P,1)}}eject(){
this.setHealthy(!1)}uneject(){this.setHealthy(!0)}getMapEntry(){return this.mapEntry}getWrappedSubchannel(){return this.child}}function R(){return{success:0,failure:0}}
r(R,"createEmptyBucket");class I{static{r(this,"CallCounter")}constructor(){this.activeBucket=R(),this.inactiveBucket=R()}addSuccess(){this.activeBucket.success+=
1}addFailure(){this.activeBucket.failure+=1}switchBuckets(){this.inactiveBucket=this.activeBucket,this.activeBucket=R()}getLastSuccesses(){return this.inactiveBucket.
success}getLastFailures(){return this.inactiveBucket.failure}}class j{static{r(this,"OutlierDetectionPicker")}constructor(P,b){this.wrappedPicker=P,this.countCalls=
b}pick(P){const b=this.wrappedPicker.pick(P);if(b.pickResultType===s.PickResultType.COMPLETE){const N=b.subchannel,D=N.getMapEntry();if(D){let w=b.onCallEnded;return this.
countCalls&&(w=r((M,H,U)=>{var L;M===y.Status.OK?D.counter.addSuccess():D.counter.addFailure(),(L=b.onCallEnded)===null||L===void 0||L.call(b,M,H,U)},"onCallEnd\
ed")),Object.assign(Object.assign({},b),{subchannel:N.getWrappedSubchannel(),onCallEnded:w})}else return Object.assign(Object.assign({},b),{subchannel:N.getWrappedSubchannel()})}else
return b}}class F{static{r(this,"OutlierDetectionLoadBalancer")}constructor(P){this.entryMap=new o.EndpointMap,this.latestConfig=null,this.timerStartTime=null,this.
childBalancer=new p.ChildLoadBalancerHandler((0,c.createChildChannelControlHelper)(P,{createSubchannel:r((b,N)=>{const D=P.createSubchannel(b,N),w=this.entryMap.
getForSubchannelAddress(b),M=new A(D,w);return w?.currentEjectionTimestamp!==null&&M.eject(),w?.subchannelWrappers.push(M),M},"createSubchannel"),updateState:r(
(b,N,D)=>{b===d.ConnectivityState.READY?P.updateState(b,new j(N,this.isCountingEnabled()),D):P.updateState(b,N,D)},"updateState")})),this.ejectionTimer=setInterval(
()=>{},0),clearInterval(this.ejectionTimer)}isCountingEnabled(){return this.latestConfig!==null&&(this.latestConfig.getSuccessRateEjectionConfig()!==null||this.
latestConfig.getFailurePercentageEjectionConfig()!==null)}getCurrentEjectionPercent(){let P=0;for(const b of this.entryMap.values())b.currentEjectionTimestamp!==
null&&(P+=1);return P*100/this.entryMap.size}runSuccessRateCheck(P){if(!this.latestConfig)return;const b=this.latestConfig.getSuccessRateEjectionConfig();if(!b)
return;i("Running success rate check");const N=b.request_volume;let D=0;const w=[];for(const[B,J]of this.entryMap.entries()){const z=J.counter.getLastSuccesses(),
Y=J.counter.getLastFailures();i("Stats for "+(0,o.endpointToString)(B)+": successes="+z+" failures="+Y+" targetRequestVolume="+N),z+Y>=N&&(D+=1,w.push(z/(z+Y)))}
if(i("Found "+D+" success rate candidates; currentEjectionPercent="+this.getCurrentEjectionPercent()+" successRates=["+w+"]"),D<b.minimum_hosts)return;const M=w.
reduce((B,J)=>B+J)/w.length;let H=0;for(const B of w){const J=B-M;H+=J*J}const U=H/w.length,L=Math.sqrt(U),k=M-L*(b.stdev_factor/1e3);i("stdev="+L+" ejectionThr\
eshold="+k);for(const[B,J]of this.entryMap.entries()){if(this.getCurrentEjectionPercent()>=this.latestConfig.getMaxEjectionPercent())break;const z=J.counter.getLastSuccesses(),
Y=J.counter.getLastFailures();if(z+Y<N)continue;const G=z/(z+Y);if(i("Checking candidate "+B+" successRate="+G),G<k){const V=Math.random()*100;i("Candidate "+B+
" randomNumber="+V+" enforcement_percentage="+b.enforcement_percentage),V<b.enforcement_percentage&&(i("Ejecting candidate "+B),this.eject(J,P))}}}runFailurePercentageCheck(P){
if(!this.latestConfig)return;const b=this.latestConfig.getFailurePercentageEjectionConfig();if(!b)return;i("Running failure percentage check. threshold="+b.threshold+
" request volume threshold="+b.request_volume);let N=0;for(const D of this.entryMap.values()){const w=D.counter.getLastSuccesses(),M=D.counter.getLastFailures();
w+M>=b.request_volume&&(N+=1)}if(!(N<b.minimum_hosts))for(const[D,w]of this.entryMap.entries()){if(this.getCurrentEjectionPercent()>=this.latestConfig.getMaxEjectionPercent())
break;const M=w.counter.getLastSuccesses(),H=w.counter.getLastFailures();if(i("Candidate successes="+M+" failures="+H),M+H<b.request_volume)continue;if(H*100/(H+
M)>b.threshold){const L=Math.random()*100;i("Candidate "+D+" randomNumber="+L+" enforcement_percentage="+b.enforcement_percentage),L<b.enforcement_percentage&&(i(
"Ejecting candidate "+D),this.eject(w,P))}}}eject(P,b){P.currentEjectionTimestamp=new Date,P.ejectionTimeMultiplier+=1;for(const N of P.subchannelWrappers)N.eject()}uneject(P){
P.currentEjectionTimestamp=null;for(const b of P.subchannelWrappers)b.uneject()}switchAllBuckets(){for(const P of this.entryMap.values())P.counter.switchBuckets()}startTimer(P){
var b,N;this.ejectionTimer=setTimeout(()=>this.runChecks(),P),(N=(b=this.ejectionTimer).unref)===null||N===void 0||N.call(b)}runChecks(){const P=new Date;if(i("\
Ejection timer running"),this.switchAllBuckets(),!!this.latestConfig){this.timerStartTime=P,this.startTimer(this.latestConfig.getIntervalMs()),this.runSuccessRateCheck(
P),this.runFailurePercentageCheck(P);for(const[b,N]of this.entryMap.entries())if(N.currentEjectionTimestamp===null)N.ejectionTimeMultiplier>0&&(N.ejectionTimeMultiplier-=
1);else{const D=this.latestConfig.getBaseEjectionTimeMs(),w=this.latestConfig.getMaxEjectionTimeMs(),M=new Date(N.currentEjectionTimestamp.getTime());M.setMilliseconds(
M.getMilliseconds()+Math.min(D*N.ejectionTimeMultiplier,Math.max(D,w))),M<new Date&&(i("Unejecting "+b),this.uneject(N))}}}updateAddressList(P,b,N,D){if(!(b instanceof
x))return!1;if(i("Received update with config: "+JSON.stringify(b.toJsonObject(),void 0,2)),P.ok){for(const M of P.value)this.entryMap.has(M)||(i("Adding map en\
try for "+(0,o.endpointToString)(M)),this.entryMap.set(M,{counter:new I,currentEjectionTimestamp:null,ejectionTimeMultiplier:0,subchannelWrappers:[]}));this.entryMap.
deleteMissing(P.value)}const w=b.getChildPolicy();if(this.childBalancer.updateAddressList(P,w,N,D),b.getSuccessRateEjectionConfig()||b.getFailurePercentageEjectionConfig())
if(this.timerStartTime){i("Previous timer existed. Replacing timer"),clearTimeout(this.ejectionTimer);const M=b.getIntervalMs()-(new Date().getTime()-this.timerStartTime.
getTime());this.startTimer(M)}else i("Starting new timer"),this.timerStartTime=new Date,this.startTimer(b.getIntervalMs()),this.switchAllBuckets();else{i("Count\
ing disabled. Cancelling timer."),this.timerStartTime=null,clearTimeout(this.ejectionTimer);for(const M of this.entryMap.values())this.uneject(M),M.ejectionTimeMultiplier=
0}return this.latestConfig=b,!0}exitIdle(){this.childBalancer.exitIdle()}resetBackoff(){this.childBalancer.resetBackoff()}destroy(){clearTimeout(this.ejectionTimer),
this.childBalancer.destroy()}getTypeName(){return a}}l.OutlierDetectionLoadBalancer=F;function C(){h&&(0,c.registerLoadBalancerType)(a,F,x)}r(C,"setup")}),78639:((W,l,u)=>{
Object.defineProperty(l,"__esModule",{value:!0}),l.LeafLoadBalancer=l.PickFirstLoadBalancer=l.PickFirstLoadBalancingConfig=void 0,l.shuffled=E,l.setup=A;const f=u(
7e3),d=u(60778),y=u(71663),g=u(97021),c=u(8536),m=u(68288),p=u(97021),s=u(69278),o=u(61803),e="pick_first";function t(R){c.trace(m.LogVerbosity.DEBUG,e,R)}r(t,"\
trace");const n="pick_first",i=250;class a{static{r(this,"PickFirstLoadBalancingConfig")}constructor(I){this.shuffleAddressList=I}getLoadBalancerName(){return n}toJsonObject(){
return{[n]:{shuffleAddressList:this.shuffleAddressList}}}getShuffleAddressList(){return this.shuffleAddressList}static createFromJson(I){if("shuffleAddressList"in
I&&typeof I.shuffleAddressList!="boolean")throw new Error("pick_first config field shuffleAddressList must be a boolean if provided");return new a(I.shuffleAddressList===
!0)}}l.PickFirstLoadBalancingConfig=a;class h{static{r(this,"PickFirstPicker")}constructor(I){this.subchannel=I}pick(I){return{pickResultType:y.PickResultType.COMPLETE,
subchannel:this.subchannel,status:null,onCallStarted:null,onCallEnded:null}}}function E(R){const I=R.slice();for(let j=I.length-1;j>1;j--){const F=Math.floor(Math.
random()*(j+1)),C=I[j];I[j]=I[F],I[F]=C}return I}r(E,"shuffled");function O(R){if(R.length===0)return[];const I=[],j=[],F=[],C=(0,p.isTcpSubchannelAddress)(R[0])&&
(0,s.isIPv6)(R[0].host);for(const b of R)(0,p.isTcpSubchannelAddress)(b)&&(0,s.isIPv6)(b.host)?j.push(b):F.push(b);const _=C?j:F,P=C?F:j;for(let b=0;b<Math.max(
_.length,P.length);b++)b<_.length&&I.push(_[b]),b<P.length&&I.push(P[b]);return I}r(O,"interleaveAddressFamilies");const S="grpc-node.internal.pick-first.report\
_health_status";class v{static{r(this,"PickFirstLoadBalancer")}constructor(I){this.channelControlHelper=I,this.children=[],this.currentState=d.ConnectivityState.
IDLE,this.currentSubchannelIndex=0,this.currentPick=null,this.subchannelStateListener=(j,F,C,_,P)=>{this.onSubchannelStateUpdate(j,F,C,P)},this.pickedSubchannelHealthListener=
()=>this.calculateAndReportNewState(),this.stickyTransientFailureMode=!1,this.reportHealthStatus=!1,this.lastError=null,this.latestAddressList=null,this.latestOptions=
{},this.latestResolutionNote="",this.connectionDelayTimeout=setTimeout(()=>{},0),clearTimeout(this.connectionDelayTimeout)}allChildrenHaveReportedTF(){return this.
children.every(I=>I.hasReportedTransientFailure)}resetChildrenReportedTF(){this.children.every(I=>I.hasReportedTransientFailure=!1)}calculateAndReportNewState(){
var I;if(this.currentPick)if(this.reportHealthStatus&&!this.currentPick.isHealthy()){const j=`Picked subchannel ${this.currentPick.getAddress()} is unhealthy`;this.
updateState(d.ConnectivityState.TRANSIENT_FAILURE,new y.UnavailablePicker({details:j}),j)}else this.updateState(d.ConnectivityState.READY,new h(this.currentPick),
null);else if(((I=this.latestAddressList)===null||I===void 0?void 0:I.length)===0){const j=`No connection established. Last error: ${this.lastError}. Resolution\
 note: ${this.latestResolutionNote}`;this.updateState(d.ConnectivityState.TRANSIENT_FAILURE,new y.UnavailablePicker({details:j}),j)}else if(this.children.length===
0)this.updateState(d.ConnectivityState.IDLE,new y.QueuePicker(this),null);else if(this.stickyTransientFailureMode){const j=`No connection established. Last erro\
r: ${this.lastError}. Resolution note: ${this.latestResolutionNote}`;this.updateState(d.ConnectivityState.TRANSIENT_FAILURE,new y.UnavailablePicker({details:j}),
j)}else this.updateState(d.ConnectivityState.CONNECTING,new y.QueuePicker(this),null)}requestReresolution(){this.channelControlHelper.requestReresolution()}maybeEnterStickyTransientFailureMode(){
if(this.allChildrenHaveReportedTF()){if(this.requestReresolution(),this.resetChildrenReportedTF(),this.stickyTransientFailureMode){this.calculateAndReportNewState();
return}this.stickyTransientFailureMode=!0;for(const{subchannel:I}of this.children)I.startConnecting();this.calculateAndReportNewState()}}removeCurrentPick(){this.
currentPick!==null&&(this.currentPick.removeConnectivityStateListener(this.subchannelStateListener),this.channelControlHelper.removeChannelzChild(this.currentPick.
getChannelzRef()),this.currentPick.removeHealthStateWatcher(this.pickedSubchannelHealthListener),this.currentPick.unref(),this.currentPick=null)}onSubchannelStateUpdate(I,j,F,C){
var _;if(!((_=this.currentPick)===null||_===void 0)&&_.realSubchannelEquals(I)){F!==d.ConnectivityState.READY&&(this.removeCurrentPick(),this.calculateAndReportNewState());
return}for(const[P,b]of this.children.entries())if(I.realSubchannelEquals(b.subchannel)){F===d.ConnectivityState.READY&&this.pickSubchannel(b.subchannel),F===d.
ConnectivityState.TRANSIENT_FAILURE&&(b.hasReportedTransientFailure=!0,C&&(this.lastError=C),this.maybeEnterStickyTransientFailureMode(),P===this.currentSubchannelIndex&&
this.startNextSubchannelConnecting(P+1)),b.subchannel.startConnecting();return}}startNextSubchannelConnecting(I){clearTimeout(this.connectionDelayTimeout);for(const[
j,F]of this.children.entries())if(j>=I){const C=F.subchannel.getConnectivityState();if(C===d.ConnectivityState.IDLE||C===d.ConnectivityState.CONNECTING){this.startConnecting(
j);return}}this.maybeEnterStickyTransientFailureMode()}startConnecting(I){var j,F;clearTimeout(this.connectionDelayTimeout),this.currentSubchannelIndex=I,this.children[I].
subchannel.getConnectivityState()===d.ConnectivityState.IDLE&&(t("Start connecting to subchannel with address "+this.children[I].subchannel.getAddress()),process.
nextTick(()=>{var C;(C=this.children[I])===null||C===void 0||C.subchannel.startConnecting()})),this.connectionDelayTimeout=setTimeout(()=>{this.startNextSubchannelConnecting(
I+1)},i),(F=(j=this.connectionDelayTimeout).unref)===null||F===void 0||F.call(j)}pickSubchannel(I){t("Pick subchannel with address "+I.getAddress()),this.stickyTransientFailureMode=
!1,I.ref(),this.channelControlHelper.addChannelzChild(I.getChannelzRef()),this.removeCurrentPick(),this.resetSubchannelList(),I.addConnectivityStateListener(this.
subchannelStateListener),I.addHealthStateWatcher(this.pickedSubchannelHealthListener),this.currentPick=I,clearTimeout(this.connectionDelayTimeout),this.calculateAndReportNewState()}updateState(I,j,F){
t(d.ConnectivityState[this.currentState]+" -> "+d.ConnectivityState[I]),this.currentState=I,this.channelControlHelper.updateState(I,j,F)}resetSubchannelList(){for(const I of this.
children)I.subchannel.removeConnectivityStateListener(this.subchannelStateListener),I.subchannel.unref(),this.channelControlHelper.removeChannelzChild(I.subchannel.
getChannelzRef());this.currentSubchannelIndex=0,this.children=[]}connectToAddressList(I,j){t("connectToAddressList(["+I.map(C=>(0,g.subchannelAddressToString)(C))+
"])");const F=I.map(C=>({subchannel:this.channelControlHelper.createSubchannel(C,j),hasReportedTransientFailure:!1}));for(const{subchannel:C}of F)if(C.getConnectivityState()===
d.ConnectivityState.READY){this.pickSubchannel(C);return}for(const{subchannel:C}of F)C.ref(),this.channelControlHelper.addChannelzChild(C.getChannelzRef());this.
resetSubchannelList(),this.children=F;for(const{subchannel:C}of this.children)C.addConnectivityStateListener(this.subchannelStateListener);for(const C of this.children)
C.subchannel.getConnectivityState()===d.ConnectivityState.TRANSIENT_FAILURE&&(C.hasReportedTransientFailure=!0);this.startNextSubchannelConnecting(0),this.calculateAndReportNewState()}updateAddressList(I,j,F,C){
if(!(j instanceof a))return!1;if(!I.ok)return this.children.length===0&&this.currentPick===null&&this.channelControlHelper.updateState(d.ConnectivityState.TRANSIENT_FAILURE,
new y.UnavailablePicker(I.error),I.error.details),!0;let _=I.value;this.reportHealthStatus=F[S],j.getShuffleAddressList()&&(_=E(_));const P=[].concat(..._.map(N=>N.
addresses));t("updateAddressList(["+P.map(N=>(0,g.subchannelAddressToString)(N))+"])");const b=O(P);return this.latestAddressList=b,this.latestOptions=F,this.connectToAddressList(
b,F),this.latestResolutionNote=C,P.length>0?!0:(this.lastError="No addresses resolved",!1)}exitIdle(){this.currentState===d.ConnectivityState.IDLE&&this.latestAddressList&&
this.connectToAddressList(this.latestAddressList,this.latestOptions)}resetBackoff(){}destroy(){this.resetSubchannelList(),this.removeCurrentPick()}getTypeName(){
return n}}l.PickFirstLoadBalancer=v;const T=new a(!1);class x{static{r(this,"LeafLoadBalancer")}constructor(I,j,F,C){this.endpoint=I,this.options=F,this.resolutionNote=
C,this.latestState=d.ConnectivityState.IDLE;const _=(0,f.createChildChannelControlHelper)(j,{updateState:r((P,b,N)=>{this.latestState=P,this.latestPicker=b,j.updateState(
P,b,N)},"updateState")});this.pickFirstBalancer=new v(_),this.latestPicker=new y.QueuePicker(this.pickFirstBalancer)}startConnecting(){this.pickFirstBalancer.updateAddressList(
(0,o.statusOrFromValue)([this.endpoint]),T,Object.assign(Object.assign({},this.options),{[S]:!0}),this.resolutionNote)}updateEndpoint(I,j){this.options=j,this.endpoint=
I,this.latestState!==d.ConnectivityState.IDLE&&this.startConnecting()}getConnectivityState(){return this.latestState}getPicker(){return this.latestPicker}getEndpoint(){
return this.endpoint}exitIdle(){this.pickFirstBalancer.exitIdle()}destroy(){this.pickFirstBalancer.destroy()}}l.LeafLoadBalancer=x;function A(){(0,f.registerLoadBalancerType)(
n,v,a),(0,f.registerDefaultLoadBalancerType)(n)}r(A,"setup")}),71936:((W,l,u)=>{Object.defineProperty(l,"__esModule",{value:!0}),l.RoundRobinLoadBalancer=void 0,
l.setup=h;const f=u(7e3),d=u(60778),y=u(71663),g=u(8536),c=u(68288),m=u(97021),p=u(78639),s="round_robin";function o(E){g.trace(c.LogVerbosity.DEBUG,s,E)}r(o,"t\
race");const e="round_robin";class t{static{r(this,"RoundRobinLoadBalancingConfig")}getLoadBalancerName(){return e}constructor(){}toJsonObject(){return{[e]:{}}}static createFromJson(O){
return new t}}class n{static{r(this,"RoundRobinPicker")}constructor(O,S=0){this.children=O,this.nextIndex=S}pick(O){const S=this.children[this.nextIndex].picker;
return this.nextIndex=(this.nextIndex+1)%this.children.length,S.pick(O)}peekNextEndpoint(){return this.children[this.nextIndex].endpoint}}function i(E,O){return[
...E.slice(O),...E.slice(0,O)]}r(i,"rotateArray");class a{static{r(this,"RoundRobinLoadBalancer")}constructor(O){this.channelControlHelper=O,this.children=[],this.
currentState=d.ConnectivityState.IDLE,this.currentReadyPicker=null,this.updatesPaused=!1,this.lastError=null,this.childChannelControlHelper=(0,f.createChildChannelControlHelper)(
O,{updateState:r((S,v,T)=>{this.currentState===d.ConnectivityState.READY&&S!==d.ConnectivityState.READY&&this.channelControlHelper.requestReresolution(),T&&(this.
lastError=T),this.calculateAndUpdateState()},"updateState")})}countChildrenWithState(O){return this.children.filter(S=>S.getConnectivityState()===O).length}calculateAndUpdateState(){
if(!this.updatesPaused){if(this.countChildrenWithState(d.ConnectivityState.READY)>0){const O=this.children.filter(v=>v.getConnectivityState()===d.ConnectivityState.
READY);let S=0;if(this.currentReadyPicker!==null){const v=this.currentReadyPicker.peekNextEndpoint();S=O.findIndex(T=>(0,m.endpointEqual)(T.getEndpoint(),v)),S<
0&&(S=0)}this.updateState(d.ConnectivityState.READY,new n(O.map(v=>({endpoint:v.getEndpoint(),picker:v.getPicker()})),S),null)}else if(this.countChildrenWithState(
d.ConnectivityState.CONNECTING)>0)this.updateState(d.ConnectivityState.CONNECTING,new y.QueuePicker(this),null);else if(this.countChildrenWithState(d.ConnectivityState.
TRANSIENT_FAILURE)>0){const O=`round_robin: No connection established. Last error: ${this.lastError}`;this.updateState(d.ConnectivityState.TRANSIENT_FAILURE,new y.
UnavailablePicker({details:O}),O)}else this.updateState(d.ConnectivityState.IDLE,new y.QueuePicker(this),null);for(const O of this.children)O.getConnectivityState()===
d.ConnectivityState.IDLE&&O.exitIdle()}}updateState(O,S,v){o(d.ConnectivityState[this.currentState]+" -> "+d.ConnectivityState[O]),O===d.ConnectivityState.READY?
this.currentReadyPicker=S:this.currentReadyPicker=null,this.currentState=O,this.channelControlHelper.updateState(O,S,v)}resetSubchannelList(){for(const O of this.
children)O.destroy();this.children=[]}updateAddressList(O,S,v,T){if(!(S instanceof t))return!1;if(!O.ok)return this.children.length===0&&this.updateState(d.ConnectivityState.
TRANSIENT_FAILURE,new y.UnavailablePicker(O.error),O.error.details),!0;const x=Math.random()*O.value.length|0,A=i(O.value,x);if(this.resetSubchannelList(),A.length===
0){const R=`No addresses resolved. Resolution note: ${T}`;this.updateState(d.ConnectivityState.TRANSIENT_FAILURE,new y.UnavailablePicker({details:R}),R)}o("Conn\
ect to endpoint list "+A.map(m.endpointToString)),this.updatesPaused=!0,this.children=A.map(R=>new p.LeafLoadBalancer(R,this.childChannelControlHelper,v,T));for(const R of this.
children)R.startConnecting();return this.updatesPaused=!1,this.calculateAndUpdateState(),!0}exitIdle(){}resetBackoff(){}destroy(){this.resetSubchannelList()}getTypeName(){
return e}}l.RoundRobinLoadBalancer=a;function h(){(0,f.registerLoadBalancerType)(e,a,t)}r(h,"setup")}),47616:((W,l,u)=>{Object.defineProperty(l,"__esModule",{value:!0}),
l.WeightedRoundRobinLoadBalancingConfig=void 0,l.setup=I;const f=u(60778),d=u(68288),y=u(63929),g=u(7e3),c=u(78639),m=u(8536),p=u(82124),s=u(71663),o=u(58291),e=u(
97021),t="weighted_round_robin";function n(j){m.trace(d.LogVerbosity.DEBUG,t,j)}r(n,"trace");const i="weighted_round_robin",a=1e4,h=1e4,E=3*6e4,O=1e3,S=1;function v(j,F,C){
if(F in j&&j[F]!==void 0&&typeof j[F]!==C)throw new Error(`weighted round robin config ${F} parse error: expected ${C}, got ${typeof j[F]}`)}r(v,"validateFieldT\
ype");function T(j,F){if(F in j&&j[F]!==void 0&&j[F]!==null){let C;if((0,y.isDuration)(j[F]))C=j[F];else if((0,y.isDurationMessage)(j[F]))C=(0,y.durationMessageToDuration)(
j[F]);else if(typeof j[F]=="string"){const _=(0,y.parseDuration)(j[F]);if(!_)throw new Error(`weighted round robin config ${F}: failed to parse duration string ${j[F]}`);
C=_}else throw new Error(`weighted round robin config ${F}: expected duration, got ${typeof j[F]}`);return(0,y.durationToMs)(C)}return null}r(T,"parseDurationFi\
eld");class x{static{r(this,"WeightedRoundRobinLoadBalancingConfig")}constructor(F,C,_,P,b,N){this.enableOobLoadReport=F??!1,this.oobLoadReportingPeriodMs=C??a,
this.blackoutPeriodMs=_??h,this.weightExpirationPeriodMs=P??E,this.weightUpdatePeriodMs=Math.max(b??O,100),this.errorUtilizationPenalty=N??S}getLoadBalancerName(){
return i}toJsonObject(){return{enable_oob_load_report:this.enableOobLoadReport,oob_load_reporting_period:(0,y.durationToString)((0,y.msToDuration)(this.oobLoadReportingPeriodMs)),
blackout_period:(0,y.durationToString)((0,y.msToDuration)(this.blackoutPeriodMs)),weight_expiration_period:(0,y.durationToString)((0,y.msToDuration)(this.weightExpirationPeriodMs)),
weight_update_period:(0,y.durationToString)((0,y.msToDuration)(this.weightUpdatePeriodMs)),error_utilization_penalty:this.errorUtilizationPenalty}}static createFromJson(F){
if(v(F,"enable_oob_load_report","boolean"),v(F,"error_utilization_penalty","number"),F.error_utilization_penalty<0)throw new Error("weighted round robin config \
error_utilization_penalty < 0");return new x(F.enable_oob_load_report,T(F,"oob_load_reporting_period"),T(F,"blackout_period"),T(F,"weight_expiration_period"),T(
F,"weight_update_period"),F.error_utilization_penalty)}getEnableOobLoadReport(){return this.enableOobLoadReport}getOobLoadReportingPeriodMs(){return this.oobLoadReportingPeriodMs}getBlackoutPeriodMs(){
return this.blackoutPeriodMs}getWeightExpirationPeriodMs(){return this.weightExpirationPeriodMs}getWeightUpdatePeriodMs(){return this.weightUpdatePeriodMs}getErrorUtilizationPenalty(){
return this.errorUtilizationPenalty}}l.WeightedRoundRobinLoadBalancingConfig=x;class A{static{r(this,"WeightedRoundRobinPicker")}constructor(F,C){this.metricsHandler=
C,this.queue=new o.PriorityQueue((b,N)=>b.deadline<N.deadline);const _=F.filter(b=>b.weight>0);let P;if(_.length<2)P=1;else{let b=0;for(const{weight:N}of _)b+=N;
P=b/_.length}for(const b of F){const N=b.weight>0?1/b.weight:P;this.queue.push({endpointName:b.endpointName,picker:b.picker,period:N,deadline:Math.random()*N})}}pick(F){
const C=this.queue.pop();this.queue.push(Object.assign(Object.assign({},C),{deadline:C.deadline+C.period}));const _=C.picker.pick(F);if(_.pickResultType===s.PickResultType.
COMPLETE){if(this.metricsHandler)return Object.assign(Object.assign({},_),{onCallEnded:(0,p.createMetricsReader)(P=>this.metricsHandler(P,C.endpointName),_.onCallEnded)});
{const P=_.subchannel;return Object.assign(Object.assign({},_),{subchannel:P.getWrappedSubchannel()})}}else return _}}class R{static{r(this,"WeightedRoundRobinL\
oadBalancer")}constructor(F){this.channelControlHelper=F,this.latestConfig=null,this.children=new Map,this.currentState=f.ConnectivityState.IDLE,this.updatesPaused=
!1,this.lastError=null,this.weightUpdateTimer=null}countChildrenWithState(F){let C=0;for(const _ of this.children.values())_.child.getConnectivityState()===F&&(C+=
1);return C}updateWeight(F,C){var _,P;const b=C.rps_fractional;let N=C.application_utilization;N>0&&b>0&&(N+=C.eps/b*((P=(_=this.latestConfig)===null||_===void 0?
void 0:_.getErrorUtilizationPenalty())!==null&&P!==void 0?P:0));const D=N===0?0:b/N;if(D===0)return;const w=new Date;F.nonEmptySince===null&&(F.nonEmptySince=w),
F.lastUpdated=w,F.weight=D}getWeight(F){if(!this.latestConfig)return 0;const C=new Date().getTime();if(C-F.lastUpdated.getTime()>=this.latestConfig.getWeightExpirationPeriodMs())
return F.nonEmptySince=null,0;const _=this.latestConfig.getBlackoutPeriodMs();return _>0&&(F.nonEmptySince===null||C-F.nonEmptySince.getTime()<_)?0:F.weight}calculateAndUpdateState(){
if(!(this.updatesPaused||!this.latestConfig)){if(this.countChildrenWithState(f.ConnectivityState.READY)>0){const F=[];for(const[_,P]of this.children)P.child.getConnectivityState()===
f.ConnectivityState.READY&&F.push({endpointName:_,picker:P.child.getPicker(),weight:this.getWeight(P)});n("Created picker with weights: "+F.map(_=>_.endpointName+
":"+_.weight).join(","));let C;this.latestConfig.getEnableOobLoadReport()?C=null:C=r((_,P)=>{const b=this.children.get(P);b&&this.updateWeight(b,_)},"metricsHan\
dler"),this.updateState(f.ConnectivityState.READY,new A(F,C),null)}else if(this.countChildrenWithState(f.ConnectivityState.CONNECTING)>0)this.updateState(f.ConnectivityState.
CONNECTING,new s.QueuePicker(this),null);else if(this.countChildrenWithState(f.ConnectivityState.TRANSIENT_FAILURE)>0){const F=`weighted_round_robin: No connect\
ion established. Last error: ${this.lastError}`;this.updateState(f.ConnectivityState.TRANSIENT_FAILURE,new s.UnavailablePicker({details:F}),F)}else this.updateState(
f.ConnectivityState.IDLE,new s.QueuePicker(this),null);for(const{child:F}of this.children.values())F.getConnectivityState()===f.ConnectivityState.IDLE&&F.exitIdle()}}updateState(F,C,_){
n(f.ConnectivityState[this.currentState]+" -> "+f.ConnectivityState[F]),this.currentState=F,this.channelControlHelper.updateState(F,C,_)}updateAddressList(F,C,_,P){
var b,N;if(!(C instanceof x))return!1;if(!F.ok)return this.children.size===0&&this.updateState(f.ConnectivityState.TRANSIENT_FAILURE,new s.UnavailablePicker(F.error),
F.error.details),!0;if(F.value.length===0){const M=`No addresses resolved. Resolution note: ${P}`;return this.updateState(f.ConnectivityState.TRANSIENT_FAILURE,
new s.UnavailablePicker({details:M}),M),!1}n("Connect to endpoint list "+F.value.map(e.endpointToString));const D=new Date,w=new Set;this.updatesPaused=!0,this.
latestConfig=C;for(const M of F.value){const H=(0,e.endpointToString)(M);w.add(H);let U=this.children.get(H);U||(U={child:new c.LeafLoadBalancer(M,(0,g.createChildChannelControlHelper)(
this.channelControlHelper,{updateState:r((L,k,B)=>{this.currentState===f.ConnectivityState.READY&&L!==f.ConnectivityState.READY&&this.channelControlHelper.requestReresolution(),
L===f.ConnectivityState.READY&&(U.nonEmptySince=null),B&&(this.lastError=B),this.calculateAndUpdateState()},"updateState"),createSubchannel:r((L,k)=>{const B=this.
channelControlHelper.createSubchannel(L,k);return U?.oobMetricsListener?new p.OrcaOobMetricsSubchannelWrapper(B,U.oobMetricsListener,this.latestConfig.getOobLoadReportingPeriodMs()):
B},"createSubchannel")}),_,P),lastUpdated:D,nonEmptySince:null,weight:0,oobMetricsListener:null},this.children.set(H,U)),C.getEnableOobLoadReport()?U.oobMetricsListener=
L=>{this.updateWeight(U,L)}:U.oobMetricsListener=null}for(const[M,H]of this.children)w.has(M)?H.child.startConnecting():(H.child.destroy(),this.children.delete(
M));return this.updatesPaused=!1,this.calculateAndUpdateState(),this.weightUpdateTimer&&clearInterval(this.weightUpdateTimer),this.weightUpdateTimer=(N=(b=setInterval(
()=>{this.currentState===f.ConnectivityState.READY&&this.calculateAndUpdateState()},C.getWeightUpdatePeriodMs())).unref)===null||N===void 0?void 0:N.call(b),!0}exitIdle(){}resetBackoff(){}destroy(){
for(const F of this.children.values())F.child.destroy();this.children.clear(),this.weightUpdateTimer&&clearInterval(this.weightUpdateTimer)}getTypeName(){return i}}
function I(){(0,g.registerLoadBalancerType)(i,R,x)}r(I,"setup")}),7e3:((W,l,u)=>{Object.defineProperty(l,"__esModule",{value:!0}),l.createChildChannelControlHelper=
y,l.registerLoadBalancerType=m,l.registerDefaultLoadBalancerType=p,l.createLoadBalancer=s,l.isLoadBalancerNameRegistered=o,l.parseLoadBalancingConfig=e,l.getDefaultConfig=
t,l.selectLbConfigFromList=n;const f=u(8536),d=u(68288);function y(i,a){var h,E,O,S,v,T,x,A,R,I;return{createSubchannel:(E=(h=a.createSubchannel)===null||h===void 0?
void 0:h.bind(a))!==null&&E!==void 0?E:i.createSubchannel.bind(i),updateState:(S=(O=a.updateState)===null||O===void 0?void 0:O.bind(a))!==null&&S!==void 0?S:i.updateState.
bind(i),requestReresolution:(T=(v=a.requestReresolution)===null||v===void 0?void 0:v.bind(a))!==null&&T!==void 0?T:i.requestReresolution.bind(i),addChannelzChild:(A=
(x=a.addChannelzChild)===null||x===void 0?void 0:x.bind(a))!==null&&A!==void 0?A:i.addChannelzChild.bind(i),removeChannelzChild:(I=(R=a.removeChannelzChild)===null||
R===void 0?void 0:R.bind(a))!==null&&I!==void 0?I:i.removeChannelzChild.bind(i)}}r(y,"createChildChannelControlHelper");const g={};let c=null;function m(i,a,h){
g[i]={LoadBalancer:a,LoadBalancingConfig:h}}r(m,"registerLoadBalancerType");function p(i){c=i}r(p,"registerDefaultLoadBalancerType");function s(i,a){const h=i.getLoadBalancerName();
return h in g?new g[h].LoadBalancer(a):null}r(s,"createLoadBalancer");function o(i){return i in g}r(o,"isLoadBalancerNameRegistered");function e(i){const a=Object.
keys(i);if(a.length!==1)throw new Error("Provided load balancing config has multiple conflicting entries");const h=a[0];if(h in g)try{return g[h].LoadBalancingConfig.
createFromJson(i[h])}catch(E){throw new Error(`${h}: ${E.message}`)}else throw new Error(`Unrecognized load balancing config name ${h}`)}r(e,"parseLoadBalancing\
Config");function t(){if(!c)throw new Error("No default load balancer type registered");return new g[c].LoadBalancingConfig}r(t,"getDefaultConfig");function n(i,a=!1){
for(const h of i)try{return e(h)}catch(E){(0,f.log)(d.LogVerbosity.DEBUG,"Config parsing failed with error",E.message);continue}return a&&c?new g[c].LoadBalancingConfig:
null}r(n,"selectLbConfigFromList")}),58944:((W,l,u)=>{Object.defineProperty(l,"__esModule",{value:!0}),l.LoadBalancingCall=void 0;const f=u(79190),d=u(60778),y=u(
68288),g=u(52173),c=u(36100),m=u(71663),p=u(8536),s=u(39962),o=u(85675),e="load_balancing_call",t=Promise.resolve(void 0);class n{static{r(this,"LoadBalancingCa\
ll")}constructor(a,h,E,O,S,v,T){this.channel=a,this.callConfig=h,this.methodName=E,this.host=O,this.credentials=S,this.deadline=v,this.callNumber=T,this.child=null,
this.readPending=!1,this.pendingMessage=null,this.pendingHalfClose=!1,this.ended=!1,this.metadata=null,this.listener=null,this.onCallEnded=null,this.childStartTime=
null,this.serviceUrl=this.channel.getServiceUrl(this.host,this.methodName),this.startTime=Date.now()}getDeadlineInfo(){var a,h;const E=[];return this.childStartTime!==
null?(this.childStartTime>this.startTime&&(!((a=this.metadata)===null||a===void 0)&&a.getOptions().waitForReady&&E.push("wait_for_ready"),E.push(`LB pick: ${(0,g.
formatDateDifference)(this.startTime,this.childStartTime)}`)),E.push(...this.child.getDeadlineInfo()),E):(!((h=this.metadata)===null||h===void 0)&&h.getOptions().
waitForReady&&E.push("wait_for_ready"),E.push("Waiting for LB pick"),E)}get traceEnabled(){return p.isTracerEnabled(e)}trace(a){this.traceEnabled&&p.trace(y.LogVerbosity.
DEBUG,e,"["+this.callNumber+"] "+a)}getSubchannelString(a){return a?"("+a.getChannelzRef().id+") "+a.getAddress():""+a}outputStatus(a,h){var E,O;if(!this.ended){
this.ended=!0,this.traceEnabled&&this.trace("ended with status: code="+a.code+' details="'+a.details+'" start time='+new Date(this.startTime).toISOString());const S=Object.
assign(Object.assign({},a),{progress:h});(E=this.listener)===null||E===void 0||E.onReceiveStatus(S),(O=this.onCallEnded)===null||O===void 0||O.call(this,S.code,
S.details,S.metadata),this.channel.removeCallFromPickQueue(this)}}generateCallCredentialsMetadata(a){return(0,f.isEmptyCallCredentials)(a)?t:a.generateMetadata(
{method_name:this.methodName,service_url:this.serviceUrl})}doPick(){var a,h;if(this.ended)return;if(!this.metadata)throw new Error("doPick called before start");
this.trace("Pick called");const E=this.metadata.clone(),O=this.channel.doPick(E,this.callConfig.pickInformation);switch(this.traceEnabled&&this.trace("Pick resu\
lt: "+m.PickResultType[O.pickResultType]+" subchannel: "+this.getSubchannelString(O.subchannel)+" status: "+((a=O.status)===null||a===void 0?void 0:a.code)+" "+
((h=O.status)===null||h===void 0?void 0:h.details)),O.pickResultType){case m.PickResultType.COMPLETE:this.generateCallCredentialsMetadata(this.credentials.compose(
O.subchannel.getCallCredentials())).then(T=>{var x;if(this.ended){this.trace("Credentials metadata generation finished after call ended");return}if(T&&E.merge(T),
E.get("authorization").length>1&&this.outputStatus({code:y.Status.INTERNAL,details:'"authorization" metadata cannot have multiple values',metadata:new c.Metadata},
"PROCESSED"),O.subchannel.getConnectivityState()!==d.ConnectivityState.READY){this.traceEnabled&&this.trace("Picked subchannel "+this.getSubchannelString(O.subchannel)+
" has state "+d.ConnectivityState[O.subchannel.getConnectivityState()]+" after getting credentials metadata. Retrying pick"),this.doPick();return}this.deadline!==
1/0&&E.set("grpc-timeout",(0,g.getDeadlineTimeoutString)(this.deadline));try{this.child=O.subchannel.getRealSubchannel().createCall(E,this.host,this.methodName,
{onReceiveMetadata:r(A=>{this.trace("Received metadata"),this.listener.onReceiveMetadata(A)},"onReceiveMetadata"),onReceiveMessage:r(A=>{this.trace("Received me\
ssage"),this.listener.onReceiveMessage(A)},"onReceiveMessage"),onReceiveStatus:r(A=>{this.trace("Received status"),A.rstCode===o.constants.NGHTTP2_REFUSED_STREAM?
this.outputStatus(A,"REFUSED"):this.outputStatus(A,"PROCESSED")},"onReceiveStatus")},this.callNumber),this.childStartTime=Date.now()}catch(A){this.traceEnabled&&
this.trace("Failed to start call on picked subchannel "+this.getSubchannelString(O.subchannel)+" with error "+A.message),this.outputStatus({code:y.Status.INTERNAL,
details:"Failed to start HTTP/2 stream with error "+A.message,metadata:new c.Metadata},"NOT_STARTED");return}(x=O.onCallStarted)===null||x===void 0||x.call(O),this.
onCallEnded=O.onCallEnded,this.traceEnabled&&this.trace("Created child call ["+this.child.getCallNumber()+"]"),this.readPending&&this.child.startRead(),this.pendingMessage&&
this.child.sendMessageWithContext(this.pendingMessage.context,this.pendingMessage.message),this.pendingHalfClose&&this.child.halfClose()},T=>{const{code:x,details:A}=(0,s.
restrictControlPlaneStatusCode)(typeof T.code=="number"?T.code:y.Status.UNKNOWN,`Getting metadata from plugin failed with error: ${T.message}`);this.outputStatus(
{code:x,details:A,metadata:new c.Metadata},"PROCESSED")});break;case m.PickResultType.DROP:const{code:S,details:v}=(0,s.restrictControlPlaneStatusCode)(O.status.
code,O.status.details);setImmediate(()=>{this.outputStatus({code:S,details:v,metadata:O.status.metadata},"DROP")});break;case m.PickResultType.TRANSIENT_FAILURE:
if(this.metadata.getOptions().waitForReady)this.channel.queueCallForPick(this);else{const{code:T,details:x}=(0,s.restrictControlPlaneStatusCode)(O.status.code,O.
status.details);setImmediate(()=>{this.outputStatus({code:T,details:x,metadata:O.status.metadata},"PROCESSED")})}break;case m.PickResultType.QUEUE:this.channel.
queueCallForPick(this)}}cancelWithStatus(a,h){var E;this.traceEnabled&&this.trace("cancelWithStatus code: "+a+' details: "'+h+'"'),(E=this.child)===null||E===void 0||
E.cancelWithStatus(a,h),this.outputStatus({code:a,details:h,metadata:new c.Metadata},"PROCESSED")}getPeer(){var a,h;return(h=(a=this.child)===null||a===void 0?void 0:
a.getPeer())!==null&&h!==void 0?h:this.channel.getTarget()}start(a,h){this.trace("start called"),this.listener=h,this.metadata=a,this.doPick()}sendMessageWithContext(a,h){
this.traceEnabled&&this.trace("write() called with message of length "+h.length),this.child?this.child.sendMessageWithContext(a,h):this.pendingMessage={context:a,
message:h}}startRead(){this.trace("startRead called"),this.child?this.child.startRead():this.readPending=!0}halfClose(){this.trace("halfClose called"),this.child?
this.child.halfClose():this.pendingHalfClose=!0}setCredentials(a){throw new Error("Method not implemented.")}getCallNumber(){return this.callNumber}getAuthContext(){
return this.child?this.child.getAuthContext():null}}l.LoadBalancingCall=n}),8536:((W,l,u)=>{var f,d,y,g;Object.defineProperty(l,"__esModule",{value:!0}),l.log=l.
setLoggerVerbosity=l.setLogger=l.getLogger=void 0,l.trace=x,l.isTracerEnabled=A;const c=u(68288),m=u(932),p=u(9943).rE;let o={error:r((R,...I)=>{console.error("\
E "+R,...I)},"error"),info:r((R,...I)=>{console.error("I "+R,...I)},"info"),debug:r((R,...I)=>{console.error("D "+R,...I)},"debug")},e=c.LogVerbosity.ERROR;switch(((d=
(f=process.env.GRPC_NODE_VERBOSITY)!==null&&f!==void 0?f:process.env.GRPC_VERBOSITY)!==null&&d!==void 0?d:"").toUpperCase()){case"DEBUG":e=c.LogVerbosity.DEBUG;
break;case"INFO":e=c.LogVerbosity.INFO;break;case"ERROR":e=c.LogVerbosity.ERROR;break;case"NONE":e=c.LogVerbosity.NONE;break;default:}const n=r(()=>o,"getLogger");
l.getLogger=n;const i=r(R=>{o=R},"setLogger");l.setLogger=i;const a=r(R=>{e=R},"setLoggerVerbosity");l.setLoggerVerbosity=a;const h=r((R,...I)=>{let j;if(R>=e){
switch(R){case c.LogVerbosity.DEBUG:j=o.debug;break;case c.LogVerbosity.INFO:j=o.info;break;case c.LogVerbosity.ERROR:j=o.error;break}j||(j=o.error),j&&j.bind(o)(
...I)}},"log");l.log=h;const E=(g=(y=process.env.GRPC_NODE_TRACE)!==null&&y!==void 0?y:process.env.GRPC_TRACE)!==null&&g!==void 0?g:"",O=new Set,S=new Set;for(const R of E.
split(","))R.length!==0&&(R.startsWith("-")?S.add(R.substring(1)):O.add(R));const v=O.has("all"),T=v||O.size>0;function x(R,I,j){A(I)&&(0,l.log)(R,new Date().toISOString()+
" | v"+p+" "+m.pid+" | "+I+" | "+j)}r(x,"trace");function A(R){return T?!S.has(R)&&(v||O.has(R)):!1}r(A,"isTracerEnabled")}),76983:((W,l,u)=>{Object.defineProperty(
l,"__esModule",{value:!0}),l.makeClientConstructor=g,l.loadPackageDefinition=p;const f=u(54210),d={unary:f.Client.prototype.makeUnaryRequest,server_stream:f.Client.
prototype.makeServerStreamRequest,client_stream:f.Client.prototype.makeClientStreamRequest,bidi:f.Client.prototype.makeBidiStreamRequest};function y(s){return["\
__proto__","prototype","constructor"].includes(s)}r(y,"isPrototypePolluted");function g(s,o,e){e||(e={});class t extends f.Client{static{r(this,"ServiceClientIm\
pl")}}return Object.keys(s).forEach(n=>{if(y(n))return;const i=s[n];let a;if(typeof n=="string"&&n.charAt(0)==="$")throw new Error("Method names cannot start wi\
th $");i.requestStream?i.responseStream?a="bidi":a="client_stream":i.responseStream?a="server_stream":a="unary";const h=i.requestSerialize,E=i.responseDeserialize,
O=c(d[a],i.path,h,E);t.prototype[n]=O,Object.assign(t.prototype[n],i),i.originalName&&!y(i.originalName)&&(t.prototype[i.originalName]=t.prototype[n])}),t.service=
s,t.serviceName=o,t}r(g,"makeClientConstructor");function c(s,o,e,t){return function(...n){return s.call(this,o,e,t,...n)}}r(c,"partial");function m(s){return"f\
ormat"in s}r(m,"isProtobufTypeDefinition");function p(s){const o={};for(const e in s)if(Object.prototype.hasOwnProperty.call(s,e)){const t=s[e],n=e.split(".");if(n.
some(h=>y(h)))continue;const i=n[n.length-1];let a=o;for(const h of n.slice(0,-1))a[h]||(a[h]={}),a=a[h];m(t)?a[i]=t:a[i]=g(t,i,{})}return o}r(p,"loadPackageDef\
inition")}),36100:((W,l,u)=>{Object.defineProperty(l,"__esModule",{value:!0}),l.Metadata=void 0;const f=u(8536),d=u(68288),y=u(98219),g=/^[:0-9a-z_.-]+$/,c=/^[ -~]*$/;
function m(a){return g.test(a)}r(m,"isLegalKey");function p(a){return c.test(a)}r(p,"isLegalNonBinaryValue");function s(a){return a.endsWith("-bin")}r(s,"isBina\
ryKey");function o(a){return!a.startsWith("grpc-")}r(o,"isCustomMetadata");function e(a){return a.toLowerCase()}r(e,"normalizeKey");function t(a,h){if(!m(a))throw new Error(
'Metadata key "'+a+'" contains illegal characters');if(h!=null)if(s(a)){if(!Buffer.isBuffer(h))throw new Error("keys that end with '-bin' must have Buffer value\
s")}else{if(Buffer.isBuffer(h))throw new Error("keys that don't end with '-bin' must have String values");if(!p(h))throw new Error('Metadata string value "'+h+'\
" contains illegal characters')}}r(t,"validate");class n{static{r(this,"Metadata")}constructor(h={}){this.internalRepr=new Map,this.options=h}set(h,E){h=e(h),t(
h,E),this.internalRepr.set(h,[E])}add(h,E){h=e(h),t(h,E);const O=this.internalRepr.get(h);O===void 0?this.internalRepr.set(h,[E]):O.push(E)}remove(h){h=e(h),this.
internalRepr.delete(h)}get(h){return h=e(h),this.internalRepr.get(h)||[]}getMap(){const h={};for(const[E,O]of this.internalRepr)if(O.length>0){const S=O[0];h[E]=
Buffer.isBuffer(S)?Buffer.from(S):S}return h}clone(){const h=new n(this.options),E=h.internalRepr;for(const[O,S]of this.internalRepr){const v=S.map(T=>Buffer.isBuffer(
T)?Buffer.from(T):T);E.set(O,v)}return h}merge(h){for(const[E,O]of h.internalRepr){const S=(this.internalRepr.get(E)||[]).concat(O);this.internalRepr.set(E,S)}}setOptions(h){
this.options=h}getOptions(){return this.options}toHttp2Headers(){const h={};for(const[E,O]of this.internalRepr)E.startsWith(":")||(O.length===1?h[E]=i(O[0]):h[E]=
O.map(i));return h}toJSON(){const h={};for(const[E,O]of this.internalRepr)h[E]=O;return h}setOpaque(h,E){this.opaqueData||(this.opaqueData=new Map),this.opaqueData.
set(h,E)}getOpaque(h){var E;return(E=this.opaqueData)===null||E===void 0?void 0:E.get(h)}static fromHttp2Headers(h){const E=new n;for(const O of Object.keys(h)){
if(O.charAt(0)===":")continue;const S=h[O];try{s(O)?Array.isArray(S)?S.forEach(v=>{E.add(O,Buffer.from(v,"base64"))}):S!==void 0&&(o(O)?S.split(",").forEach(v=>{
E.add(O,Buffer.from(v.trim(),"base64"))}):E.add(O,Buffer.from(S,"base64"))):Array.isArray(S)?S.forEach(v=>{E.add(O,v)}):S!==void 0&&E.add(O,S)}catch(v){const T=`\
Failed to add metadata entry ${O}: ${S}. ${(0,y.getErrorMessage)(v)}. For more information see https://github.com/grpc/grpc-node/issues/1173`;(0,f.log)(d.LogVerbosity.
ERROR,T)}}return E}}l.Metadata=n;const i=r(a=>Buffer.isBuffer(a)?a.toString("base64"):a,"bufToString")}),82124:((W,l,u)=>{Object.defineProperty(l,"__esModule",{
value:!0}),l.OrcaOobMetricsSubchannelWrapper=l.GRPC_METRICS_HEADER=l.ServerMetricRecorder=l.PerRequestMetricRecorder=void 0,l.createOrcaClient=i,l.createMetricsReader=
h;const f=u(76983),d=u(63929),y=u(32257),g=u(70098),c=u(68288),m=u(14643),p=u(60778),s=null;function o(){if(s)return s;const x=u(76081).loadSync,A=x("xds/servic\
e/orca/v3/orca.proto",{keepCase:!0,longs:String,enums:String,defaults:!0,oneofs:!0,includeDirs:[u.ab+"xds",u.ab+"protoc-gen-validate"]});return(0,f.loadPackageDefinition)(
A)}r(o,"loadOrcaProto");class e{static{r(this,"PerRequestMetricRecorder")}constructor(){this.message={}}recordRequestCostMetric(A,R){this.message.request_cost||
(this.message.request_cost={}),this.message.request_cost[A]=R}recordUtilizationMetric(A,R){this.message.utilization||(this.message.utilization={}),this.message.
utilization[A]=R}recordNamedMetric(A,R){this.message.named_metrics||(this.message.named_metrics={}),this.message.named_metrics[A]=R}recordCPUUtilizationMetric(A){
this.message.cpu_utilization=A}recordMemoryUtilizationMetric(A){this.message.mem_utilization=A}recordApplicationUtilizationMetric(A){this.message.application_utilization=
A}recordQpsMetric(A){this.message.rps_fractional=A}recordEpsMetric(A){this.message.eps=A}serialize(){return o().xds.data.orca.v3.OrcaLoadReport.serialize(this.message)}}
l.PerRequestMetricRecorder=e;const t=3e4;class n{static{r(this,"ServerMetricRecorder")}constructor(){this.message={},this.serviceImplementation={StreamCoreMetrics:r(
A=>{const R=A.request.report_interval?(0,d.durationToMs)((0,d.durationMessageToDuration)(A.request.report_interval)):t,I=setInterval(()=>{A.write(this.message)},
R);A.on("cancelled",()=>{clearInterval(I)})},"StreamCoreMetrics")}}putUtilizationMetric(A,R){this.message.utilization||(this.message.utilization={}),this.message.
utilization[A]=R}setAllUtilizationMetrics(A){this.message.utilization=Object.assign({},A)}deleteUtilizationMetric(A){var R;(R=this.message.utilization)===null||
R===void 0||delete R[A]}setCpuUtilizationMetric(A){this.message.cpu_utilization=A}deleteCpuUtilizationMetric(){delete this.message.cpu_utilization}setApplicationUtilizationMetric(A){
this.message.application_utilization=A}deleteApplicationUtilizationMetric(){delete this.message.application_utilization}setQpsMetric(A){this.message.rps_fractional=
A}deleteQpsMetric(){delete this.message.rps_fractional}setEpsMetric(A){this.message.eps=A}deleteEpsMetric(){delete this.message.eps}addToServer(A){const R=o().xds.
service.orca.v3.OpenRcaService.service;A.addService(R,this.serviceImplementation)}}l.ServerMetricRecorder=n;function i(x){const A=o().xds.service.orca.v3.OpenRcaService;
return new A("unused",y.ChannelCredentials.createInsecure(),{channelOverride:x})}r(i,"createOrcaClient"),l.GRPC_METRICS_HEADER="endpoint-load-metrics-bin";const a="\
grpc_orca_load_report";function h(x,A){return(R,I,j)=>{let F=j.getOpaque(a);if(F)x(F);else{const C=j.get(l.GRPC_METRICS_HEADER);C.length>0&&(F=o().xds.data.orca.
v3.OrcaLoadReport.deserialize(C[0]),x(F),j.setOpaque(a,F))}A&&A(R,I,j)}}r(h,"createMetricsReader");const E="orca_oob_metrics";class O{static{r(this,"OobMetricsD\
ataWatcher")}constructor(A,R){this.metricsListener=A,this.intervalMs=R,this.dataProducer=null}setSubchannel(A){const R=A.getOrCreateDataProducer(E,T);this.dataProducer=
R,R.addDataWatcher(this)}destroy(){var A;(A=this.dataProducer)===null||A===void 0||A.removeDataWatcher(this)}getInterval(){return this.intervalMs}onMetricsUpdate(A){
this.metricsListener(A)}}class S{static{r(this,"OobMetricsDataProducer")}constructor(A){this.subchannel=A,this.dataWatchers=new Set,this.orcaSupported=!0,this.metricsCall=
null,this.currentInterval=1/0,this.backoffTimer=new m.BackoffTimeout(()=>this.updateMetricsSubscription()),this.subchannelStateListener=()=>this.updateMetricsSubscription();
const R=A.getChannel();this.client=i(R),A.addConnectivityStateListener(this.subchannelStateListener)}addDataWatcher(A){this.dataWatchers.add(A),this.updateMetricsSubscription()}removeDataWatcher(A){
var R;this.dataWatchers.delete(A),this.dataWatchers.size===0?(this.subchannel.removeDataProducer(E),(R=this.metricsCall)===null||R===void 0||R.cancel(),this.metricsCall=
null,this.client.close(),this.subchannel.removeConnectivityStateListener(this.subchannelStateListener)):this.updateMetricsSubscription()}updateMetricsSubscription(){
var A;if(this.dataWatchers.size===0||!this.orcaSupported||this.subchannel.getConnectivityState()!==p.ConnectivityState.READY)return;const R=Math.min(...Array.from(
this.dataWatchers).map(I=>I.getInterval()));if(!this.metricsCall||R!==this.currentInterval){(A=this.metricsCall)===null||A===void 0||A.cancel(),this.currentInterval=
R;const I=this.client.streamCoreMetrics({report_interval:(0,d.msToDuration)(R)});this.metricsCall=I,I.on("data",j=>{this.dataWatchers.forEach(F=>{F.onMetricsUpdate(
j)})}),I.on("error",j=>{if(this.metricsCall=null,j.code===c.Status.UNIMPLEMENTED){this.orcaSupported=!1;return}j.code!==c.Status.CANCELLED&&this.backoffTimer.runOnce()})}}}
class v extends g.BaseSubchannelWrapper{static{r(this,"OrcaOobMetricsSubchannelWrapper")}constructor(A,R,I){super(A),this.addDataWatcher(new O(R,I))}getWrappedSubchannel(){
return this.child}}l.OrcaOobMetricsSubchannelWrapper=v;function T(x){return new S(x)}r(T,"createOobMetricsDataProducer")}),71663:((W,l,u)=>{Object.defineProperty(
l,"__esModule",{value:!0}),l.QueuePicker=l.UnavailablePicker=l.PickResultType=void 0;const f=u(36100),d=u(68288);var y;(function(m){m[m.COMPLETE=0]="COMPLETE",m[m.
QUEUE=1]="QUEUE",m[m.TRANSIENT_FAILURE=2]="TRANSIENT_FAILURE",m[m.DROP=3]="DROP"})(y||(l.PickResultType=y={}));class g{static{r(this,"UnavailablePicker")}constructor(p){
this.status=Object.assign({code:d.Status.UNAVAILABLE,details:"No connection established",metadata:new f.Metadata},p)}pick(p){return{pickResultType:y.TRANSIENT_FAILURE,
subchannel:null,status:this.status,onCallStarted:null,onCallEnded:null}}}l.UnavailablePicker=g;class c{static{r(this,"QueuePicker")}constructor(p,s){this.loadBalancer=
p,this.childPicker=s,this.calledExitIdle=!1}pick(p){return this.calledExitIdle||(process.nextTick(()=>{this.loadBalancer.exitIdle()}),this.calledExitIdle=!0),this.
childPicker?this.childPicker.pick(p):{pickResultType:y.QUEUE,subchannel:null,status:null,onCallStarted:null,onCallEnded:null}}}l.QueuePicker=c}),58291:((W,l)=>{
Object.defineProperty(l,"__esModule",{value:!0}),l.PriorityQueue=void 0;const u=0,f=r(c=>Math.floor(c/2),"parent"),d=r(c=>c*2+1,"left"),y=r(c=>c*2+2,"right");class g{static{
r(this,"PriorityQueue")}constructor(m=(p,s)=>p>s){this.comparator=m,this.heap=[]}size(){return this.heap.length}isEmpty(){return this.size()==0}peek(){return this.
heap[u]}push(...m){return m.forEach(p=>{this.heap.push(p),this.siftUp()}),this.size()}pop(){const m=this.peek(),p=this.size()-1;return p>u&&this.swap(u,p),this.
heap.pop(),this.siftDown(),m}replace(m){const p=this.peek();return this.heap[u]=m,this.siftDown(),p}greater(m,p){return this.comparator(this.heap[m],this.heap[p])}swap(m,p){
[this.heap[m],this.heap[p]]=[this.heap[p],this.heap[m]]}siftUp(){let m=this.size()-1;for(;m>u&&this.greater(m,f(m));)this.swap(m,f(m)),m=f(m)}siftDown(){let m=u;
for(;d(m)<this.size()&&this.greater(d(m),m)||y(m)<this.size()&&this.greater(y(m),m);){let p=y(m)<this.size()&&this.greater(y(m),d(m))?y(m):d(m);this.swap(m,p),m=
p}}}l.PriorityQueue=g}),51149:((W,l,u)=>{Object.defineProperty(l,"__esModule",{value:!0}),l.DEFAULT_PORT=void 0,l.setup=O;const f=u(76255),d=u(72250),y=u(70005),
g=u(68288),c=u(61803),m=u(36100),p=u(8536),s=u(68288),o=u(56027),e=u(69278),t=u(14643),n=u(16964),i="dns_resolver";function a(S){p.trace(s.LogVerbosity.DEBUG,i,
S)}r(a,"trace"),l.DEFAULT_PORT=443;const h=3e4;class E{static{r(this,"DnsResolver")}constructor(v,T,x){var A,R,I;this.target=v,this.listener=T,this.pendingLookupPromise=
null,this.pendingTxtPromise=null,this.latestLookupResult=null,this.latestServiceConfigResult=null,this.continueResolving=!1,this.isNextResolutionTimerRunning=!1,
this.isServiceConfigEnabled=!0,this.returnedIpResult=!1,this.alternativeResolver=new d.promises.Resolver,a("Resolver constructed for target "+(0,o.uriToString)(
v)),v.authority&&this.alternativeResolver.setServers([v.authority]);const j=(0,o.splitHostPort)(v.path);j===null?(this.ipResult=null,this.dnsHostname=null,this.
port=null):(0,e.isIPv4)(j.host)||(0,e.isIPv6)(j.host)?(this.ipResult=[{addresses:[{host:j.host,port:(A=j.port)!==null&&A!==void 0?A:l.DEFAULT_PORT}]}],this.dnsHostname=
null,this.port=null):(this.ipResult=null,this.dnsHostname=j.host,this.port=(R=j.port)!==null&&R!==void 0?R:l.DEFAULT_PORT),this.percentage=Math.random()*100,x["\
grpc.service_config_disable_resolution"]===1&&(this.isServiceConfigEnabled=!1),this.defaultResolutionError={code:g.Status.UNAVAILABLE,details:`Name resolution f\
ailed for target ${(0,o.uriToString)(this.target)}`,metadata:new m.Metadata};const F={initialDelay:x["grpc.initial_reconnect_backoff_ms"],maxDelay:x["grpc.max_r\
econnect_backoff_ms"]};this.backoff=new t.BackoffTimeout(()=>{this.continueResolving&&this.startResolutionWithBackoff()},F),this.backoff.unref(),this.minTimeBetweenResolutionsMs=
(I=x["grpc.dns_min_time_between_resolutions_ms"])!==null&&I!==void 0?I:h,this.nextResolutionTimer=setTimeout(()=>{},0),clearTimeout(this.nextResolutionTimer)}startResolution(){
if(this.ipResult!==null){this.returnedIpResult||(a("Returning IP address for target "+(0,o.uriToString)(this.target)),setImmediate(()=>{this.listener((0,c.statusOrFromValue)(
this.ipResult),{},null,"")}),this.returnedIpResult=!0),this.backoff.stop(),this.backoff.reset(),this.stopNextResolutionTimer();return}if(this.dnsHostname===null)
a("Failed to parse DNS address "+(0,o.uriToString)(this.target)),setImmediate(()=>{this.listener((0,c.statusOrFromError)({code:g.Status.UNAVAILABLE,details:`Fai\
led to parse DNS address ${(0,o.uriToString)(this.target)}`}),{},null,"")}),this.stopNextResolutionTimer();else{if(this.pendingLookupPromise!==null)return;a("Lo\
oking up DNS hostname "+this.dnsHostname),this.latestLookupResult=null;const v=this.dnsHostname;this.pendingLookupPromise=this.lookup(v),this.pendingLookupPromise.
then(T=>{if(this.pendingLookupPromise===null)return;this.pendingLookupPromise=null,this.latestLookupResult=(0,c.statusOrFromValue)(T.map(R=>({addresses:[R]})));
const x="["+T.map(R=>R.host+":"+R.port).join(",")+"]";a("Resolved addresses for target "+(0,o.uriToString)(this.target)+": "+x);const A=this.listener(this.latestLookupResult,
{},this.latestServiceConfigResult,"");this.handleHealthStatus(A)},T=>{this.pendingLookupPromise!==null&&(a("Resolution error for target "+(0,o.uriToString)(this.
target)+": "+T.message),this.pendingLookupPromise=null,this.stopNextResolutionTimer(),this.listener((0,c.statusOrFromError)(this.defaultResolutionError),{},this.
latestServiceConfigResult,""))}),this.isServiceConfigEnabled&&this.pendingTxtPromise===null&&(this.pendingTxtPromise=this.resolveTxt(v),this.pendingTxtPromise.then(
T=>{if(this.pendingTxtPromise===null)return;this.pendingTxtPromise=null;let x;try{x=(0,y.extractAndSelectServiceConfig)(T,this.percentage),x?this.latestServiceConfigResult=
(0,c.statusOrFromValue)(x):this.latestServiceConfigResult=null}catch(A){this.latestServiceConfigResult=(0,c.statusOrFromError)({code:g.Status.UNAVAILABLE,details:`\
Parsing service config failed with error ${A.message}`})}this.latestLookupResult!==null&&this.listener(this.latestLookupResult,{},this.latestServiceConfigResult,
"")},T=>{}))}}handleHealthStatus(v){v?(this.backoff.stop(),this.backoff.reset()):this.continueResolving=!0}async lookup(v){if(n.GRPC_NODE_USE_ALTERNATIVE_RESOLVER){
a("Using alternative DNS resolver.");const x=await Promise.allSettled([this.alternativeResolver.resolve4(v),this.alternativeResolver.resolve6(v)]);if(x.every(A=>A.
status==="rejected"))throw new Error(x[0].reason);return x.reduce((A,R)=>R.status==="fulfilled"?[...A,...R.value]:A,[]).map(A=>({host:A,port:+this.port}))}return(await d.
promises.lookup(v,{all:!0})).map(x=>({host:x.address,port:+this.port}))}async resolveTxt(v){return n.GRPC_NODE_USE_ALTERNATIVE_RESOLVER?(a("Using alternative DN\
S resolver."),this.alternativeResolver.resolveTxt(v)):d.promises.resolveTxt(v)}startNextResolutionTimer(){var v,T;clearTimeout(this.nextResolutionTimer),this.nextResolutionTimer=
setTimeout(()=>{this.stopNextResolutionTimer(),this.continueResolving&&this.startResolutionWithBackoff()},this.minTimeBetweenResolutionsMs),(T=(v=this.nextResolutionTimer).
unref)===null||T===void 0||T.call(v),this.isNextResolutionTimerRunning=!0}stopNextResolutionTimer(){clearTimeout(this.nextResolutionTimer),this.isNextResolutionTimerRunning=
!1}startResolutionWithBackoff(){this.pendingLookupPromise===null&&(this.continueResolving=!1,this.backoff.runOnce(),this.startNextResolutionTimer(),this.startResolution())}updateResolution(){
this.pendingLookupPromise===null&&(this.isNextResolutionTimerRunning||this.backoff.isRunning()?(this.isNextResolutionTimerRunning?a('resolution update delayed b\
y "min time between resolutions" rate limit'):a("resolution update delayed by backoff timer until "+this.backoff.getEndTime().toISOString()),this.continueResolving=
!0):this.startResolutionWithBackoff())}destroy(){this.continueResolving=!1,this.backoff.reset(),this.backoff.stop(),this.stopNextResolutionTimer(),this.pendingLookupPromise=
null,this.pendingTxtPromise=null,this.latestLookupResult=null,this.latestServiceConfigResult=null,this.returnedIpResult=!1}static getDefaultAuthority(v){return v.
path}}function O(){(0,f.registerResolver)("dns",E),(0,f.registerDefaultScheme)("dns")}r(O,"setup")}),52617:((W,l,u)=>{Object.defineProperty(l,"__esModule",{value:!0}),
l.setup=h;const f=u(69278),d=u(61803),y=u(68288),g=u(36100),c=u(76255),m=u(97021),p=u(56027),s=u(8536),o="ip_resolver";function e(E){s.trace(y.LogVerbosity.DEBUG,
o,E)}r(e,"trace");const t="ipv4",n="ipv6",i=443;class a{static{r(this,"IpResolver")}constructor(O,S,v){var T;this.listener=S,this.endpoints=[],this.error=null,this.
hasReturnedResult=!1,e("Resolver constructed for target "+(0,p.uriToString)(O));const x=[];if(!(O.scheme===t||O.scheme===n)){this.error={code:y.Status.UNAVAILABLE,
details:`Unrecognized scheme ${O.scheme} in IP resolver`,metadata:new g.Metadata};return}const A=O.path.split(",");for(const R of A){const I=(0,p.splitHostPort)(
R);if(I===null){this.error={code:y.Status.UNAVAILABLE,details:`Failed to parse ${O.scheme} address ${R}`,metadata:new g.Metadata};return}if(O.scheme===t&&!(0,f.
isIPv4)(I.host)||O.scheme===n&&!(0,f.isIPv6)(I.host)){this.error={code:y.Status.UNAVAILABLE,details:`Failed to parse ${O.scheme} address ${R}`,metadata:new g.Metadata};
return}x.push({host:I.host,port:(T=I.port)!==null&&T!==void 0?T:i})}this.endpoints=x.map(R=>({addresses:[R]})),e("Parsed "+O.scheme+" address list "+x.map(m.subchannelAddressToString))}updateResolution(){
this.hasReturnedResult||(this.hasReturnedResult=!0,process.nextTick(()=>{this.error?this.listener((0,d.statusOrFromError)(this.error),{},null,""):this.listener(
(0,d.statusOrFromValue)(this.endpoints),{},null,"")}))}destroy(){this.hasReturnedResult=!1}static getDefaultAuthority(O){return O.path.split(",")[0]}}function h(){
(0,c.registerResolver)(t,a),(0,c.registerResolver)(n,a)}r(h,"setup")}),69252:((W,l,u)=>{Object.defineProperty(l,"__esModule",{value:!0}),l.setup=g;const f=u(76255),
d=u(61803);class y{static{r(this,"UdsResolver")}constructor(m,p,s){this.listener=p,this.hasReturnedResult=!1,this.endpoints=[];let o;m.authority===""?o="/"+m.path:
o=m.path,this.endpoints=[{addresses:[{path:o}]}]}updateResolution(){this.hasReturnedResult||(this.hasReturnedResult=!0,process.nextTick(this.listener,(0,d.statusOrFromValue)(
this.endpoints),{},null,""))}destroy(){this.hasReturnedResult=!1}static getDefaultAuthority(m){return"localhost"}}function g(){(0,f.registerResolver)("unix",y)}
r(g,"setup")}),76255:((W,l,u)=>{Object.defineProperty(l,"__esModule",{value:!0}),l.CHANNEL_ARGS_CONFIG_SELECTOR_KEY=void 0,l.registerResolver=g,l.registerDefaultScheme=
c,l.createResolver=m,l.getDefaultAuthority=p,l.mapUriDefaultScheme=s;const f=u(56027);l.CHANNEL_ARGS_CONFIG_SELECTOR_KEY="grpc.internal.config_selector";const d={};
let y=null;function g(o,e){d[o]=e}r(g,"registerResolver");function c(o){y=o}r(c,"registerDefaultScheme");function m(o,e,t){if(o.scheme!==void 0&&o.scheme in d)return new d[o.
scheme](o,e,t);throw new Error(`No resolver could be created for target ${(0,f.uriToString)(o)}`)}r(m,"createResolver");function p(o){if(o.scheme!==void 0&&o.scheme in
d)return d[o.scheme].getDefaultAuthority(o);throw new Error(`Invalid target ${(0,f.uriToString)(o)}`)}r(p,"getDefaultAuthority");function s(o){return o.scheme===
void 0||!(o.scheme in d)?y!==null?{scheme:y,authority:void 0,path:(0,f.uriToString)(o)}:null:o}r(s,"mapUriDefaultScheme")}),8023:((W,l,u)=>{Object.defineProperty(
l,"__esModule",{value:!0}),l.ResolvingCall=void 0;const f=u(79190),d=u(68288),y=u(52173),g=u(36100),c=u(8536),m=u(39962),p="resolving_call";class s{static{r(this,
"ResolvingCall")}constructor(e,t,n,i,a){this.channel=e,this.method=t,this.filterStackFactory=i,this.callNumber=a,this.child=null,this.readPending=!1,this.pendingMessage=
null,this.pendingHalfClose=!1,this.ended=!1,this.readFilterPending=!1,this.writeFilterPending=!1,this.pendingChildStatus=null,this.metadata=null,this.listener=null,
this.statusWatchers=[],this.deadlineTimer=null,this.filterStack=null,this.deadlineStartTime=null,this.configReceivedTime=null,this.childStartTime=null,this.credentials=
f.CallCredentials.createEmpty(),this.deadline=n.deadline,this.host=n.host,n.parentCall&&(n.flags&d.Propagate.CANCELLATION&&n.parentCall.on("cancelled",()=>{this.
cancelWithStatus(d.Status.CANCELLED,"Cancelled by parent call")}),n.flags&d.Propagate.DEADLINE&&(this.traceEnabled&&this.trace("Propagating deadline from parent\
: "+n.parentCall.getDeadline()),this.deadline=(0,y.minDeadline)(this.deadline,n.parentCall.getDeadline()))),this.trace("Created"),this.runDeadlineTimer()}get traceEnabled(){
return c.isTracerEnabled(p)}trace(e){this.traceEnabled&&c.trace(d.LogVerbosity.DEBUG,p,"["+this.callNumber+"] "+e)}runDeadlineTimer(){this.deadlineTimer&&(clearTimeout(
this.deadlineTimer),this.deadlineTimer=null),this.deadlineStartTime=Date.now(),this.traceEnabled&&this.trace("Deadline: "+(0,y.deadlineToString)(this.deadline));
const e=(0,y.getRelativeTimeout)(this.deadline);if(e!==1/0){this.traceEnabled&&this.trace("Deadline will be reached in "+e+"ms");const t=r(()=>{if(this.deadlineTimer=
null,this.deadlineStartTime===null){this.cancelWithStatus(d.Status.DEADLINE_EXCEEDED,"Deadline exceeded");return}const n=[],i=Date.now();n.push(`Deadline exceed\
ed after ${(0,y.formatDateDifference)(this.deadlineStartTime,i)}`),this.configReceivedTime!==null?(this.configReceivedTime>this.deadlineStartTime&&n.push(`name \
resolution: ${(0,y.formatDateDifference)(this.deadlineStartTime,this.configReceivedTime)}`),this.childStartTime!==null?this.childStartTime>this.configReceivedTime&&
n.push(`metadata filters: ${(0,y.formatDateDifference)(this.configReceivedTime,this.childStartTime)}`):n.push("waiting for metadata filters")):n.push("waiting f\
or name resolution"),this.child&&n.push(...this.child.getDeadlineInfo()),this.cancelWithStatus(d.Status.DEADLINE_EXCEEDED,n.join(","))},"handleDeadline");e<=0?process.
nextTick(t):this.deadlineTimer=setTimeout(t,e)}}outputStatus(e){if(!this.ended){this.ended=!0,this.filterStack||(this.filterStack=this.filterStackFactory.createFilter()),
this.deadlineTimer&&(clearTimeout(this.deadlineTimer),this.deadlineTimer=null);const t=this.filterStack.receiveTrailers(e);this.traceEnabled&&this.trace("ended \
with status: code="+t.code+' details="'+t.details+'"'),this.statusWatchers.forEach(n=>n(t)),process.nextTick(()=>{var n;(n=this.listener)===null||n===void 0||n.
onReceiveStatus(t)})}}sendMessageOnChild(e,t){if(!this.child)throw new Error("sendMessageonChild called with child not populated");const n=this.child;this.writeFilterPending=
!0,this.filterStack.sendMessage(Promise.resolve({message:t,flags:e.flags})).then(i=>{this.writeFilterPending=!1,n.sendMessageWithContext(e,i.message),this.pendingHalfClose&&
n.halfClose()},i=>{var a,h;this.cancelWithStatus((a=i.code)!==null&&a!==void 0?a:d.Status.INTERNAL,(h=i.details)!==null&&h!==void 0?h:"Failed to write message")})}getConfig(){
if(this.ended)return;if(!this.metadata||!this.listener)throw new Error("getConfig called before start");const e=this.channel.getConfig(this.method,this.metadata);
if(e.type==="NONE"){this.channel.queueCallForConfig(this);return}else if(e.type==="ERROR"){this.metadata.getOptions().waitForReady?this.channel.queueCallForConfig(
this):this.outputStatus(e.error);return}this.configReceivedTime=Date.now();const t=e.config;if(t.status!==d.Status.OK){const{code:n,details:i}=(0,m.restrictControlPlaneStatusCode)(
t.status,"Failed to route call to method "+this.method);this.outputStatus({code:n,details:i,metadata:new g.Metadata});return}if(t.methodConfig.timeout){const n=Math.
floor(t.methodConfig.timeout.seconds*1e3+t.methodConfig.timeout.nanos/1e6),i=Date.now()+n;this.deadline=(0,y.minDeadline)(this.deadline,i),this.runDeadlineTimer()}
this.filterStackFactory.push(t.dynamicFilterFactories),this.filterStack=this.filterStackFactory.createFilter(),this.filterStack.sendMetadata(Promise.resolve(this.
metadata)).then(n=>{this.child=this.channel.createRetryingCall(t,this.method,this.host,this.credentials,this.deadline,this.callNumber),this.traceEnabled&&this.trace(
"Created child ["+this.child.getCallNumber()+"]"),this.childStartTime=Date.now(),this.child.start(n,{onReceiveMetadata:r(i=>{this.trace("Received metadata"),this.
listener.onReceiveMetadata(this.filterStack.receiveMetadata(i))},"onReceiveMetadata"),onReceiveMessage:r(i=>{this.trace("Received message"),this.readFilterPending=
!0,this.filterStack.receiveMessage(i).then(a=>{this.trace("Finished filtering received message"),this.readFilterPending=!1,this.listener.onReceiveMessage(a),this.
pendingChildStatus&&this.outputStatus(this.pendingChildStatus)},a=>{this.cancelWithStatus(a.code,a.details)})},"onReceiveMessage"),onReceiveStatus:r(i=>{this.trace(
"Received status"),this.readFilterPending?this.pendingChildStatus=i:this.outputStatus(i)},"onReceiveStatus")}),this.readPending&&this.child.startRead(),this.pendingMessage?
this.sendMessageOnChild(this.pendingMessage.context,this.pendingMessage.message):this.pendingHalfClose&&this.child.halfClose()},n=>{this.outputStatus(n)})}reportResolverError(e){
var t;!((t=this.metadata)===null||t===void 0)&&t.getOptions().waitForReady?this.channel.queueCallForConfig(this):this.outputStatus(e)}cancelWithStatus(e,t){var n;
this.traceEnabled&&this.trace("cancelWithStatus code: "+e+' details: "'+t+'"'),(n=this.child)===null||n===void 0||n.cancelWithStatus(e,t),this.outputStatus({code:e,
details:t,metadata:new g.Metadata})}getPeer(){var e,t;return(t=(e=this.child)===null||e===void 0?void 0:e.getPeer())!==null&&t!==void 0?t:this.channel.getTarget()}start(e,t){
this.trace("start called"),this.metadata=e.clone(),this.listener=t,this.getConfig()}sendMessageWithContext(e,t){this.traceEnabled&&this.trace("write() called wi\
th message of length "+t.length),this.child?this.sendMessageOnChild(e,t):this.pendingMessage={context:e,message:t}}startRead(){this.trace("startRead called"),this.
child?this.child.startRead():this.readPending=!0}halfClose(){this.trace("halfClose called"),this.child&&!this.writeFilterPending?this.child.halfClose():this.pendingHalfClose=
!0}setCredentials(e){this.credentials=e}addStatusWatcher(e){this.statusWatchers.push(e)}getCallNumber(){return this.callNumber}getAuthContext(){return this.child?
this.child.getAuthContext():null}}l.ResolvingCall=s}),63962:((W,l,u)=>{Object.defineProperty(l,"__esModule",{value:!0}),l.ResolvingLoadBalancer=void 0,l.getDefaultConfigSelector=
v;const f=u(7e3),d=u(70005),y=u(60778),g=u(76255),c=u(71663),m=u(14643),p=u(68288),s=u(36100),o=u(8536),e=u(68288),t=u(56027),n=u(21450),i="resolving_load_balan\
cer";function a(x){o.trace(e.LogVerbosity.DEBUG,i,x)}r(a,"trace");const h=["SERVICE_AND_METHOD","SERVICE","EMPTY"];function E(x,A,R,I){for(const j of R.name)switch(I){case"\
EMPTY":if(!j.service&&!j.method)return!0;break;case"SERVICE":if(j.service===x&&!j.method)return!0;break;case"SERVICE_AND_METHOD":if(j.service===x&&j.method===A)
return!0}return!1}r(E,"hasMatchingName");function O(x,A,R,I){for(const j of R)if(E(x,A,j,I))return j;return null}r(O,"findMatchingConfig");const S=100;function v(x){
const A=new Map;return{invoke(R,I,j){var F,C;let _=A.get(R);if(_===void 0){const P=R.split("/").filter(D=>D.length>0),b=(F=P[0])!==null&&F!==void 0?F:"",N=(C=P[1])!==
null&&C!==void 0?C:"";if(_={name:[]},x&&x.methodConfig)for(const D of h){const w=O(b,N,x.methodConfig,D);if(w){_=w;break}}A.size<S&&A.set(R,_)}return{methodConfig:_,
pickInformation:{},status:p.Status.OK,dynamicFilterFactories:[]}},unref(){A.clear()}}}r(v,"getDefaultConfigSelector");class T{static{r(this,"ResolvingLoadBalanc\
er")}constructor(A,R,I,j,F){this.target=A,this.channelControlHelper=R,this.channelOptions=I,this.onSuccessfulResolution=j,this.onFailedResolution=F,this.latestChildState=
y.ConnectivityState.IDLE,this.latestChildPicker=new c.QueuePicker(this),this.latestChildErrorMessage=null,this.currentState=y.ConnectivityState.IDLE,this.previousServiceConfig=
null,this.continueResolving=!1,I["grpc.service_config"]?this.defaultServiceConfig=(0,d.validateServiceConfig)(JSON.parse(I["grpc.service_config"])):this.defaultServiceConfig=
{loadBalancingConfig:[],methodConfig:[]},this.updateState(y.ConnectivityState.IDLE,new c.QueuePicker(this),null),this.childLoadBalancer=new n.ChildLoadBalancerHandler(
{createSubchannel:R.createSubchannel.bind(R),requestReresolution:r(()=>{this.backoffTimeout.isRunning()?(a("requestReresolution delayed by backoff timer until "+
this.backoffTimeout.getEndTime().toISOString()),this.continueResolving=!0):this.updateResolution()},"requestReresolution"),updateState:r((_,P,b)=>{this.latestChildState=
_,this.latestChildPicker=P,this.latestChildErrorMessage=b,this.updateState(_,P,b)},"updateState"),addChannelzChild:R.addChannelzChild.bind(R),removeChannelzChild:R.
removeChannelzChild.bind(R)}),this.innerResolver=(0,g.createResolver)(A,this.handleResolverResult.bind(this),I);const C={initialDelay:I["grpc.initial_reconnect_\
backoff_ms"],maxDelay:I["grpc.max_reconnect_backoff_ms"]};this.backoffTimeout=new m.BackoffTimeout(()=>{this.continueResolving?(this.updateResolution(),this.continueResolving=
!1):this.updateState(this.latestChildState,this.latestChildPicker,this.latestChildErrorMessage)},C),this.backoffTimeout.unref()}handleResolverResult(A,R,I,j){var F,
C;this.backoffTimeout.stop(),this.backoffTimeout.reset();let _=!0,P=null;if(I===null?P=this.defaultServiceConfig:I.ok?P=I.value:this.previousServiceConfig!==null?
P=this.previousServiceConfig:(_=!1,this.handleResolutionFailure(I.error)),P!==null){const b=(F=P?.loadBalancingConfig)!==null&&F!==void 0?F:[],N=(0,f.selectLbConfigFromList)(
b,!0);N===null?(_=!1,this.handleResolutionFailure({code:p.Status.UNAVAILABLE,details:"All load balancer options in service config are not compatible",metadata:new s.
Metadata})):_=this.childLoadBalancer.updateAddressList(A,N,Object.assign(Object.assign({},this.channelOptions),R),j)}return _&&this.onSuccessfulResolution(P,(C=
R[g.CHANNEL_ARGS_CONFIG_SELECTOR_KEY])!==null&&C!==void 0?C:v(P)),_}updateResolution(){this.innerResolver.updateResolution(),this.currentState===y.ConnectivityState.
IDLE&&this.updateState(y.ConnectivityState.CONNECTING,this.latestChildPicker,this.latestChildErrorMessage),this.backoffTimeout.runOnce()}updateState(A,R,I){a((0,t.
uriToString)(this.target)+" "+y.ConnectivityState[this.currentState]+" -> "+y.ConnectivityState[A]),A===y.ConnectivityState.IDLE&&(R=new c.QueuePicker(this,R)),
this.currentState=A,this.channelControlHelper.updateState(A,R,I)}handleResolutionFailure(A){this.latestChildState===y.ConnectivityState.IDLE&&(this.updateState(
y.ConnectivityState.TRANSIENT_FAILURE,new c.UnavailablePicker(A),A.details),this.onFailedResolution(A))}exitIdle(){(this.currentState===y.ConnectivityState.IDLE||
this.currentState===y.ConnectivityState.TRANSIENT_FAILURE)&&(this.backoffTimeout.isRunning()?this.continueResolving=!0:this.updateResolution()),this.childLoadBalancer.
exitIdle()}updateAddressList(A,R){throw new Error("updateAddressList not supported on ResolvingLoadBalancer")}resetBackoff(){this.backoffTimeout.reset(),this.childLoadBalancer.
resetBackoff()}destroy(){this.childLoadBalancer.destroy(),this.innerResolver.destroy(),this.backoffTimeout.reset(),this.backoffTimeout.stop(),this.latestChildState=
y.ConnectivityState.IDLE,this.latestChildPicker=new c.QueuePicker(this),this.currentState=y.ConnectivityState.IDLE,this.previousServiceConfig=null,this.continueResolving=
!1}getTypeName(){return"resolving_load_balancer"}}l.ResolvingLoadBalancer=T}),2532:((W,l,u)=>{Object.defineProperty(l,"__esModule",{value:!0}),l.RetryingCall=l.
MessageBufferTracker=l.RetryThrottler=void 0;const f=u(68288),d=u(52173),y=u(36100),g=u(8536),c=u(35675),m="retrying_call";class p{static{r(this,"RetryThrottler")}constructor(i,a,h){
this.maxTokens=i,this.tokenRatio=a,h?this.tokens=h.tokens*(i/h.maxTokens):this.tokens=i}addCallSucceeded(){this.tokens=Math.min(this.tokens+this.tokenRatio,this.
maxTokens)}addCallFailed(){this.tokens=Math.max(this.tokens-1,0)}canRetryCall(){return this.tokens>this.maxTokens/2}}l.RetryThrottler=p;class s{static{r(this,"M\
essageBufferTracker")}constructor(i,a){this.totalLimit=i,this.limitPerCall=a,this.totalAllocated=0,this.allocatedPerCall=new Map}allocate(i,a){var h;const E=(h=
this.allocatedPerCall.get(a))!==null&&h!==void 0?h:0;return this.limitPerCall-E<i||this.totalLimit-this.totalAllocated<i?!1:(this.allocatedPerCall.set(a,E+i),this.
totalAllocated+=i,!0)}free(i,a){var h;if(this.totalAllocated<i)throw new Error(`Invalid buffer allocation state: call ${a} freed ${i} > total allocated ${this.totalAllocated}`);
this.totalAllocated-=i;const E=(h=this.allocatedPerCall.get(a))!==null&&h!==void 0?h:0;if(E<i)throw new Error(`Invalid buffer allocation state: call ${a} freed ${i}\
 > allocated for call ${E}`);this.allocatedPerCall.set(a,E-i)}freeAll(i){var a;const h=(a=this.allocatedPerCall.get(i))!==null&&a!==void 0?a:0;if(this.totalAllocated<
h)throw new Error(`Invalid buffer allocation state: call ${i} allocated ${h} > total allocated ${this.totalAllocated}`);this.totalAllocated-=h,this.allocatedPerCall.
delete(i)}}l.MessageBufferTracker=s;const o="grpc-previous-rpc-attempts",e=5;class t{static{r(this,"RetryingCall")}constructor(i,a,h,E,O,S,v,T,x){var A;this.channel=
i,this.callConfig=a,this.methodName=h,this.host=E,this.credentials=O,this.deadline=S,this.callNumber=v,this.bufferTracker=T,this.retryThrottler=x,this.listener=
null,this.initialMetadata=null,this.underlyingCalls=[],this.writeBuffer=[],this.writeBufferOffset=0,this.readStarted=!1,this.transparentRetryUsed=!1,this.attempts=
0,this.hedgingTimer=null,this.retryTimer=null,this.committedCallIndex=null,this.initialRetryBackoffSec=0,this.nextRetryBackoffSec=0;const R=(A=i.getOptions()["g\
rpc-node.retry_max_attempts_limit"])!==null&&A!==void 0?A:e;if(i.getOptions()["grpc.enable_retries"]===0)this.state="NO_RETRY",this.maxAttempts=1;else if(a.methodConfig.
retryPolicy){this.state="RETRY";const I=a.methodConfig.retryPolicy;this.nextRetryBackoffSec=this.initialRetryBackoffSec=Number(I.initialBackoff.substring(0,I.initialBackoff.
length-1)),this.maxAttempts=Math.min(I.maxAttempts,R)}else a.methodConfig.hedgingPolicy?(this.state="HEDGING",this.maxAttempts=Math.min(a.methodConfig.hedgingPolicy.
maxAttempts,R)):(this.state="TRANSPARENT_ONLY",this.maxAttempts=1);this.startTime=Date.now()}getDeadlineInfo(){if(this.underlyingCalls.length===0)return[];const i=[],
a=this.underlyingCalls[this.underlyingCalls.length-1];return this.underlyingCalls.length>1&&i.push(`previous attempts: ${this.underlyingCalls.length-1}`),a.startTime>
this.startTime&&i.push(`time to current attempt start: ${(0,d.formatDateDifference)(this.startTime,a.startTime)}`),i.push(...a.call.getDeadlineInfo()),i}getCallNumber(){
return this.callNumber}get traceEnabled(){return g.isTracerEnabled(m)}trace(i){this.traceEnabled&&g.trace(f.LogVerbosity.DEBUG,m,"["+this.callNumber+"] "+i)}reportStatus(i){
this.traceEnabled&&this.trace("ended with status: code="+i.code+' details="'+i.details+'" start time='+new Date(this.startTime).toISOString()),this.bufferTracker.
freeAll(this.callNumber),this.writeBufferOffset=this.writeBufferOffset+this.writeBuffer.length,this.writeBuffer=[],process.nextTick(()=>{var a;(a=this.listener)===
null||a===void 0||a.onReceiveStatus({code:i.code,details:i.details,metadata:i.metadata})})}cancelWithStatus(i,a){this.traceEnabled&&this.trace("cancelWithStatus\
 code: "+i+' details: "'+a+'"'),this.state="NO_RETRY",this.retryTimer&&(clearTimeout(this.retryTimer),this.retryTimer=null),this.hedgingTimer&&(clearTimeout(this.
hedgingTimer),this.hedgingTimer=null),this.reportStatus({code:i,details:a,metadata:new y.Metadata});for(const{call:h}of this.underlyingCalls)h.cancelWithStatus(
i,a)}getPeer(){return this.committedCallIndex!==null?this.underlyingCalls[this.committedCallIndex].call.getPeer():"unknown"}getBufferEntry(i){var a;return(a=this.
writeBuffer[i-this.writeBufferOffset])!==null&&a!==void 0?a:{entryType:"FREED",allocated:!1}}getNextBufferIndex(){return this.writeBufferOffset+this.writeBuffer.
length}clearSentMessages(){if(this.state!=="COMMITTED")return;let i;this.underlyingCalls[this.committedCallIndex].state==="COMPLETED"?i=this.getNextBufferIndex():
i=this.underlyingCalls[this.committedCallIndex].nextMessageToSend;for(let a=this.writeBufferOffset;a<i;a++){const h=this.getBufferEntry(a);h.allocated&&this.bufferTracker.
free(h.message.message.length,this.callNumber)}this.writeBuffer=this.writeBuffer.slice(i-this.writeBufferOffset),this.writeBufferOffset=i}commitCall(i){var a,h;
if(this.state!=="COMMITTED"){this.traceEnabled&&this.trace("Committing call ["+this.underlyingCalls[i].call.getCallNumber()+"] at index "+i),this.state="COMMITT\
ED",(h=(a=this.callConfig).onCommitted)===null||h===void 0||h.call(a),this.committedCallIndex=i;for(let E=0;E<this.underlyingCalls.length;E++)E!==i&&this.underlyingCalls[E].
state!=="COMPLETED"&&(this.underlyingCalls[E].state="COMPLETED",this.underlyingCalls[E].call.cancelWithStatus(f.Status.CANCELLED,"Discarded in favor of other he\
dged attempt"));this.clearSentMessages()}}commitCallWithMostMessages(){if(this.state==="COMMITTED")return;let i=-1,a=-1;for(const[h,E]of this.underlyingCalls.entries())
E.state==="ACTIVE"&&E.nextMessageToSend>i&&(i=E.nextMessageToSend,a=h);a===-1?this.state="TRANSPARENT_ONLY":this.commitCall(a)}isStatusCodeInList(i,a){return i.
some(h=>{var E;return h===a||h.toString().toLowerCase()===((E=f.Status[a])===null||E===void 0?void 0:E.toLowerCase())})}getNextRetryJitter(){return Math.random()*
(1.2-.8)+.8}getNextRetryBackoffMs(){var i;const a=(i=this.callConfig)===null||i===void 0?void 0:i.methodConfig.retryPolicy;if(!a)return 0;const E=this.getNextRetryJitter()*
this.nextRetryBackoffSec*1e3,O=Number(a.maxBackoff.substring(0,a.maxBackoff.length-1));return this.nextRetryBackoffSec=Math.min(this.nextRetryBackoffSec*a.backoffMultiplier,
O),E}maybeRetryCall(i,a){if(this.state!=="RETRY"){a(!1);return}if(this.attempts>=this.maxAttempts){a(!1);return}let h;if(i===null)h=this.getNextRetryBackoffMs();else if(i<
0){this.state="TRANSPARENT_ONLY",a(!1);return}else h=i,this.nextRetryBackoffSec=this.initialRetryBackoffSec;this.retryTimer=setTimeout(()=>{var E,O;if(this.retryTimer=
null,this.state!=="RETRY"){a(!1);return}!((O=(E=this.retryThrottler)===null||E===void 0?void 0:E.canRetryCall())!==null&&O!==void 0)||O?(a(!0),this.attempts+=1,
this.startNewAttempt()):(this.trace("Retry attempt denied by throttling policy"),a(!1))},h)}countActiveCalls(){let i=0;for(const a of this.underlyingCalls)a?.state===
"ACTIVE"&&(i+=1);return i}handleProcessedStatus(i,a,h){var E,O,S;switch(this.state){case"COMMITTED":case"NO_RETRY":case"TRANSPARENT_ONLY":this.commitCall(a),this.
reportStatus(i);break;case"HEDGING":if(this.isStatusCodeInList((E=this.callConfig.methodConfig.hedgingPolicy.nonFatalStatusCodes)!==null&&E!==void 0?E:[],i.code)){
(O=this.retryThrottler)===null||O===void 0||O.addCallFailed();let v;if(h===null)v=0;else if(h<0){this.state="TRANSPARENT_ONLY",this.commitCall(a),this.reportStatus(
i);return}else v=h;setTimeout(()=>{this.maybeStartHedgingAttempt(),this.countActiveCalls()===0&&(this.commitCall(a),this.reportStatus(i))},v)}else this.commitCall(
a),this.reportStatus(i);break;case"RETRY":this.isStatusCodeInList(this.callConfig.methodConfig.retryPolicy.retryableStatusCodes,i.code)?((S=this.retryThrottler)===
null||S===void 0||S.addCallFailed(),this.maybeRetryCall(h,v=>{v||(this.commitCall(a),this.reportStatus(i))})):(this.commitCall(a),this.reportStatus(i));break}}getPushback(i){
const a=i.get("grpc-retry-pushback-ms");if(a.length===0)return null;try{return parseInt(a[0])}catch{return-1}}handleChildStatus(i,a){var h;if(this.underlyingCalls[a].
state==="COMPLETED")return;if(this.traceEnabled&&this.trace("state="+this.state+" handling status with progress "+i.progress+" from child ["+this.underlyingCalls[a].
call.getCallNumber()+"] in state "+this.underlyingCalls[a].state),this.underlyingCalls[a].state="COMPLETED",i.code===f.Status.OK){(h=this.retryThrottler)===null||
h===void 0||h.addCallSucceeded(),this.commitCall(a),this.reportStatus(i);return}if(this.state==="NO_RETRY"){this.commitCall(a),this.reportStatus(i);return}if(this.
state==="COMMITTED"){this.reportStatus(i);return}const E=this.getPushback(i.metadata);switch(i.progress){case"NOT_STARTED":this.startNewAttempt();break;case"REF\
USED":this.transparentRetryUsed?this.handleProcessedStatus(i,a,E):(this.transparentRetryUsed=!0,this.startNewAttempt());break;case"DROP":this.commitCall(a),this.
reportStatus(i);break;case"PROCESSED":this.handleProcessedStatus(i,a,E);break}}maybeStartHedgingAttempt(){this.state==="HEDGING"&&this.callConfig.methodConfig.hedgingPolicy&&
(this.attempts>=this.maxAttempts||(this.attempts+=1,this.startNewAttempt(),this.maybeStartHedgingTimer()))}maybeStartHedgingTimer(){var i,a,h;if(this.hedgingTimer&&
clearTimeout(this.hedgingTimer),this.state!=="HEDGING"||!this.callConfig.methodConfig.hedgingPolicy)return;const E=this.callConfig.methodConfig.hedgingPolicy;if(this.
attempts>=this.maxAttempts)return;const O=(i=E.hedgingDelay)!==null&&i!==void 0?i:"0s",S=Number(O.substring(0,O.length-1));this.hedgingTimer=setTimeout(()=>{this.
maybeStartHedgingAttempt()},S*1e3),(h=(a=this.hedgingTimer).unref)===null||h===void 0||h.call(a)}startNewAttempt(){const i=this.underlyingCalls.length>0?(0,c.getNextCallNumber)():
this.callNumber,a=this.channel.createLoadBalancingCall(this.callConfig,this.methodName,this.host,this.credentials,this.deadline,i);this.traceEnabled&&this.trace(
"Created child call ["+a.getCallNumber()+"] for attempt "+this.attempts);const h=this.underlyingCalls.length;this.underlyingCalls.push({state:"ACTIVE",call:a,nextMessageToSend:0,
startTime:Date.now()});const E=this.attempts-1;let O=this.initialMetadata;E>0&&(O=O.clone(),O.set(o,`${E}`));let S=!1;a.start(O,{onReceiveMetadata:r(v=>{this.traceEnabled&&
this.trace("Received metadata from child ["+a.getCallNumber()+"]"),this.commitCall(h),S=!0,E>0&&v.set(o,`${E}`),this.underlyingCalls[h].state==="ACTIVE"&&this.listener.
onReceiveMetadata(v)},"onReceiveMetadata"),onReceiveMessage:r(v=>{this.traceEnabled&&this.trace("Received message from child ["+a.getCallNumber()+"]"),this.commitCall(
h),this.underlyingCalls[h].state==="ACTIVE"&&this.listener.onReceiveMessage(v)},"onReceiveMessage"),onReceiveStatus:r(v=>{this.traceEnabled&&this.trace("Receive\
d status from child ["+a.getCallNumber()+"]"),!S&&E>0&&v.metadata.set(o,`${E}`),this.handleChildStatus(v,h)},"onReceiveStatus")}),this.sendNextChildMessage(h),this.
readStarted&&a.startRead()}start(i,a){this.trace("start called"),this.listener=a,this.initialMetadata=i,this.attempts+=1,this.startNewAttempt(),this.maybeStartHedgingTimer()}handleChildWriteCompleted(i,a){
var h,E;(E=(h=this.getBufferEntry(a)).callback)===null||E===void 0||E.call(h),this.clearSentMessages();const O=this.underlyingCalls[i];O.nextMessageToSend+=1,this.
sendNextChildMessage(i)}sendNextChildMessage(i){const a=this.underlyingCalls[i];if(a.state==="COMPLETED")return;const h=a.nextMessageToSend;if(this.getBufferEntry(
h)){const E=this.getBufferEntry(h);switch(E.entryType){case"MESSAGE":a.call.sendMessageWithContext({callback:r(S=>{this.handleChildWriteCompleted(i,h)},"callbac\
k")},E.message.message),this.getBufferEntry(h+1).entryType==="HALF_CLOSE"&&(this.traceEnabled&&this.trace("Sending halfClose immediately after message to child \
["+a.call.getCallNumber()+"] - optimizing for unary/final message"),a.nextMessageToSend+=1,a.call.halfClose());break;case"HALF_CLOSE":a.nextMessageToSend+=1,a.call.
halfClose();break;case"FREED":break}}}sendMessageWithContext(i,a){this.traceEnabled&&this.trace("write() called with message of length "+a.length);const h={message:a,
flags:i.flags},E=this.getNextBufferIndex(),O={entryType:"MESSAGE",message:h,allocated:this.bufferTracker.allocate(a.length,this.callNumber)};if(this.writeBuffer.
push(O),O.allocated){process.nextTick(()=>{var S;(S=i.callback)===null||S===void 0||S.call(i)});for(const[S,v]of this.underlyingCalls.entries())v.state==="ACTIV\
E"&&v.nextMessageToSend===E&&v.call.sendMessageWithContext({callback:r(T=>{this.handleChildWriteCompleted(S,E)},"callback")},a)}else{if(this.commitCallWithMostMessages(),
this.committedCallIndex===null)return;const S=this.underlyingCalls[this.committedCallIndex];O.callback=i.callback,S.state==="ACTIVE"&&S.nextMessageToSend===E&&S.
call.sendMessageWithContext({callback:r(v=>{this.handleChildWriteCompleted(this.committedCallIndex,E)},"callback")},a)}}startRead(){this.trace("startRead called"),
this.readStarted=!0;for(const i of this.underlyingCalls)i?.state==="ACTIVE"&&i.call.startRead()}halfClose(){this.trace("halfClose called");const i=this.getNextBufferIndex();
this.writeBuffer.push({entryType:"HALF_CLOSE",allocated:!1});for(const a of this.underlyingCalls)a?.state==="ACTIVE"&&(a.nextMessageToSend===i||a.nextMessageToSend===
i-1)&&(this.traceEnabled&&this.trace("Sending halfClose immediately to child ["+a.call.getCallNumber()+"] - all messages already sent"),a.nextMessageToSend+=1,a.
call.halfClose())}setCredentials(i){throw new Error("Method not implemented.")}getMethod(){return this.methodName}getHost(){return this.host}getAuthContext(){return this.
committedCallIndex!==null?this.underlyingCalls[this.committedCallIndex].call.getAuthContext():null}}l.RetryingCall=t}),34615:((W,l,u)=>{Object.defineProperty(l,
"__esModule",{value:!0}),l.ServerDuplexStreamImpl=l.ServerWritableStreamImpl=l.ServerReadableStreamImpl=l.ServerUnaryCallImpl=void 0,l.serverErrorToStatus=c;const f=u(
24434),d=u(2203),y=u(68288),g=u(36100);function c(e,t){var n;const i={code:y.Status.UNKNOWN,details:"message"in e?e.message:"Unknown Error",metadata:(n=t??e.metadata)!==
null&&n!==void 0?n:null};return"code"in e&&typeof e.code=="number"&&Number.isInteger(e.code)&&(i.code=e.code,"details"in e&&typeof e.details=="string"&&(i.details=
e.details)),i}r(c,"serverErrorToStatus");class m extends f.EventEmitter{static{r(this,"ServerUnaryCallImpl")}constructor(t,n,i,a){super(),this.path=t,this.call=
n,this.metadata=i,this.request=a,this.cancelled=!1}getPeer(){return this.call.getPeer()}sendMetadata(t){this.call.sendMetadata(t)}getDeadline(){return this.call.
getDeadline()}getPath(){return this.path}getHost(){return this.call.getHost()}getAuthContext(){return this.call.getAuthContext()}getMetricsRecorder(){return this.
call.getMetricsRecorder()}}l.ServerUnaryCallImpl=m;class p extends d.Readable{static{r(this,"ServerReadableStreamImpl")}constructor(t,n,i){super({objectMode:!0}),
this.path=t,this.call=n,this.metadata=i,this.cancelled=!1}_read(t){this.call.startRead()}getPeer(){return this.call.getPeer()}sendMetadata(t){this.call.sendMetadata(
t)}getDeadline(){return this.call.getDeadline()}getPath(){return this.path}getHost(){return this.call.getHost()}getAuthContext(){return this.call.getAuthContext()}getMetricsRecorder(){
return this.call.getMetricsRecorder()}}l.ServerReadableStreamImpl=p;class s extends d.Writable{static{r(this,"ServerWritableStreamImpl")}constructor(t,n,i,a){super(
{objectMode:!0}),this.path=t,this.call=n,this.metadata=i,this.request=a,this.pendingStatus={code:y.Status.OK,details:"OK"},this.cancelled=!1,this.trailingMetadata=
new g.Metadata,this.on("error",h=>{this.pendingStatus=c(h),this.end()})}getPeer(){return this.call.getPeer()}sendMetadata(t){this.call.sendMetadata(t)}getDeadline(){
return this.call.getDeadline()}getPath(){return this.path}getHost(){return this.call.getHost()}getAuthContext(){return this.call.getAuthContext()}getMetricsRecorder(){
return this.call.getMetricsRecorder()}_write(t,n,i){this.call.sendMessage(t,i)}_final(t){var n;t(null),this.call.sendStatus(Object.assign(Object.assign({},this.
pendingStatus),{metadata:(n=this.pendingStatus.metadata)!==null&&n!==void 0?n:this.trailingMetadata}))}end(t){return t&&(this.trailingMetadata=t),super.end()}}l.
ServerWritableStreamImpl=s;class o extends d.Duplex{static{r(this,"ServerDuplexStreamImpl")}constructor(t,n,i){super({objectMode:!0}),this.path=t,this.call=n,this.
metadata=i,this.pendingStatus={code:y.Status.OK,details:"OK"},this.cancelled=!1,this.trailingMetadata=new g.Metadata,this.on("error",a=>{this.pendingStatus=c(a),
this.end()})}getPeer(){return this.call.getPeer()}sendMetadata(t){this.call.sendMetadata(t)}getDeadline(){return this.call.getDeadline()}getPath(){return this.path}getHost(){
return this.call.getHost()}getAuthContext(){return this.call.getAuthContext()}getMetricsRecorder(){return this.call.getMetricsRecorder()}_read(t){this.call.startRead()}_write(t,n,i){
this.call.sendMessage(t,i)}_final(t){var n;t(null),this.call.sendStatus(Object.assign(Object.assign({},this.pendingStatus),{metadata:(n=this.pendingStatus.metadata)!==
null&&n!==void 0?n:this.trailingMetadata}))}end(t){return t&&(this.trailingMetadata=t),super.end()}}l.ServerDuplexStreamImpl=o}),36545:((W,l,u)=>{Object.defineProperty(
l,"__esModule",{value:!0}),l.ServerCredentials=void 0,l.createCertificateProviderServerCredentials=m,l.createServerCredentialsWithInterceptors=s;const f=u(68876);
class d{static{r(this,"ServerCredentials")}constructor(e,t){this.serverConstructorOptions=e,this.watchers=new Set,this.latestContextOptions=null,this.latestContextOptions=
t??null}_addWatcher(e){this.watchers.add(e)}_removeWatcher(e){this.watchers.delete(e)}getWatcherCount(){return this.watchers.size}updateSecureContextOptions(e){
this.latestContextOptions=e;for(const t of this.watchers)t(this.latestContextOptions)}_isSecure(){return this.serverConstructorOptions!==null}_getSecureContextOptions(){
return this.latestContextOptions}_getConstructorOptions(){return this.serverConstructorOptions}_getInterceptors(){return[]}static createInsecure(){return new y}static createSsl(e,t,n=!1){
var i;if(e!==null&&!Buffer.isBuffer(e))throw new TypeError("rootCerts must be null or a Buffer");if(!Array.isArray(t))throw new TypeError("keyCertPairs must be \
an array");if(typeof n!="boolean")throw new TypeError("checkClientCertificate must be a boolean");const a=[],h=[];for(let E=0;E<t.length;E++){const O=t[E];if(O===
null||typeof O!="object")throw new TypeError(`keyCertPair[${E}] must be an object`);if(!Buffer.isBuffer(O.private_key))throw new TypeError(`keyCertPair[${E}].pr\
ivate_key must be a Buffer`);if(!Buffer.isBuffer(O.cert_chain))throw new TypeError(`keyCertPair[${E}].cert_chain must be a Buffer`);a.push(O.cert_chain),h.push(
O.private_key)}return new g({requestCert:n,ciphers:f.CIPHER_SUITES},{ca:(i=e??(0,f.getDefaultRootsData)())!==null&&i!==void 0?i:void 0,cert:a,key:h})}}l.ServerCredentials=
d;class y extends d{static{r(this,"InsecureServerCredentials")}constructor(){super(null)}_getSettings(){return null}_equals(e){return e instanceof y}}class g extends d{static{
r(this,"SecureServerCredentials")}constructor(e,t){super(e,t),this.options=Object.assign(Object.assign({},e),t)}_equals(e){if(this===e)return!0;if(!(e instanceof
g))return!1;if(Buffer.isBuffer(this.options.ca)&&Buffer.isBuffer(e.options.ca)){if(!this.options.ca.equals(e.options.ca))return!1}else if(this.options.ca!==e.options.
ca)return!1;if(Array.isArray(this.options.cert)&&Array.isArray(e.options.cert)){if(this.options.cert.length!==e.options.cert.length)return!1;for(let t=0;t<this.
options.cert.length;t++){const n=this.options.cert[t],i=e.options.cert[t];if(Buffer.isBuffer(n)&&Buffer.isBuffer(i)){if(!n.equals(i))return!1}else if(n!==i)return!1}}else if(this.
options.cert!==e.options.cert)return!1;if(Array.isArray(this.options.key)&&Array.isArray(e.options.key)){if(this.options.key.length!==e.options.key.length)return!1;
for(let t=0;t<this.options.key.length;t++){const n=this.options.key[t],i=e.options.key[t];if(Buffer.isBuffer(n)&&Buffer.isBuffer(i)){if(!n.equals(i))return!1}else if(n!==
i)return!1}}else if(this.options.key!==e.options.key)return!1;return this.options.requestCert===e.options.requestCert}}class c extends d{static{r(this,"Certific\
ateProviderServerCredentials")}constructor(e,t,n){super({requestCert:t!==null,rejectUnauthorized:n,ciphers:f.CIPHER_SUITES}),this.identityCertificateProvider=e,
this.caCertificateProvider=t,this.requireClientCertificate=n,this.latestCaUpdate=null,this.latestIdentityUpdate=null,this.caCertificateUpdateListener=this.handleCaCertificateUpdate.
bind(this),this.identityCertificateUpdateListener=this.handleIdentityCertitificateUpdate.bind(this)}_addWatcher(e){var t;this.getWatcherCount()===0&&((t=this.caCertificateProvider)===
null||t===void 0||t.addCaCertificateListener(this.caCertificateUpdateListener),this.identityCertificateProvider.addIdentityCertificateListener(this.identityCertificateUpdateListener)),
super._addWatcher(e)}_removeWatcher(e){var t;super._removeWatcher(e),this.getWatcherCount()===0&&((t=this.caCertificateProvider)===null||t===void 0||t.removeCaCertificateListener(
this.caCertificateUpdateListener),this.identityCertificateProvider.removeIdentityCertificateListener(this.identityCertificateUpdateListener))}_equals(e){return this===
e?!0:e instanceof c?this.caCertificateProvider===e.caCertificateProvider&&this.identityCertificateProvider===e.identityCertificateProvider&&this.requireClientCertificate===
e.requireClientCertificate:!1}calculateSecureContextOptions(){var e;return this.latestIdentityUpdate===null||this.caCertificateProvider!==null&&this.latestCaUpdate===
null?null:{ca:(e=this.latestCaUpdate)===null||e===void 0?void 0:e.caCertificate,cert:[this.latestIdentityUpdate.certificate],key:[this.latestIdentityUpdate.privateKey]}}finalizeUpdate(){
const e=this.calculateSecureContextOptions();this.updateSecureContextOptions(e)}handleCaCertificateUpdate(e){this.latestCaUpdate=e,this.finalizeUpdate()}handleIdentityCertitificateUpdate(e){
this.latestIdentityUpdate=e,this.finalizeUpdate()}}function m(o,e,t){return new c(o,e,t)}r(m,"createCertificateProviderServerCredentials");class p extends d{static{
r(this,"InterceptorServerCredentials")}constructor(e,t){super({}),this.childCredentials=e,this.interceptors=t}_isSecure(){return this.childCredentials._isSecure()}_equals(e){
if(!(e instanceof p)||!this.childCredentials._equals(e.childCredentials)||this.interceptors.length!==e.interceptors.length)return!1;for(let t=0;t<this.interceptors.
length;t++)if(this.interceptors[t]!==e.interceptors[t])return!1;return!0}_getInterceptors(){return this.interceptors}_addWatcher(e){this.childCredentials._addWatcher(
e)}_removeWatcher(e){this.childCredentials._removeWatcher(e)}_getConstructorOptions(){return this.childCredentials._getConstructorOptions()}_getSecureContextOptions(){
return this.childCredentials._getSecureContextOptions()}}function s(o,e){return new p(o,e)}r(s,"createServerCredentialsWithInterceptors")}),42151:((W,l,u)=>{Object.
defineProperty(l,"__esModule",{value:!0}),l.BaseServerInterceptingCall=l.ServerInterceptingCall=l.ResponderBuilder=l.ServerListenerBuilder=void 0,l.isInterceptingServerListener=
a,l.getServerInterceptingCall=N;const f=u(36100),d=u(68288),y=u(85675),g=u(98219),c=u(43106),m=u(47956),p=u(8536),s=u(64756),o=u(82124),e=u(16964),t="server_cal\
l";function n(D){p.trace(d.LogVerbosity.DEBUG,t,D)}r(n,"trace");class i{static{r(this,"ServerListenerBuilder")}constructor(){this.metadata=void 0,this.message=void 0,
this.halfClose=void 0,this.cancel=void 0}withOnReceiveMetadata(w){return this.metadata=w,this}withOnReceiveMessage(w){return this.message=w,this}withOnReceiveHalfClose(w){
return this.halfClose=w,this}withOnCancel(w){return this.cancel=w,this}build(){return{onReceiveMetadata:this.metadata,onReceiveMessage:this.message,onReceiveHalfClose:this.
halfClose,onCancel:this.cancel}}}l.ServerListenerBuilder=i;function a(D){return D.onReceiveMetadata!==void 0&&D.onReceiveMetadata.length===1}r(a,"isIntercepting\
ServerListener");class h{static{r(this,"InterceptingServerListenerImpl")}constructor(w,M){this.listener=w,this.nextListener=M,this.cancelled=!1,this.processingMetadata=
!1,this.hasPendingMessage=!1,this.pendingMessage=null,this.processingMessage=!1,this.hasPendingHalfClose=!1}processPendingMessage(){this.hasPendingMessage&&(this.
nextListener.onReceiveMessage(this.pendingMessage),this.pendingMessage=null,this.hasPendingMessage=!1)}processPendingHalfClose(){this.hasPendingHalfClose&&(this.
nextListener.onReceiveHalfClose(),this.hasPendingHalfClose=!1)}onReceiveMetadata(w){this.cancelled||(this.processingMetadata=!0,this.listener.onReceiveMetadata(
w,M=>{this.processingMetadata=!1,!this.cancelled&&(this.nextListener.onReceiveMetadata(M),this.processPendingMessage(),this.processPendingHalfClose())}))}onReceiveMessage(w){
this.cancelled||(this.processingMessage=!0,this.listener.onReceiveMessage(w,M=>{this.processingMessage=!1,!this.cancelled&&(this.processingMetadata?(this.pendingMessage=
M,this.hasPendingMessage=!0):(this.nextListener.onReceiveMessage(M),this.processPendingHalfClose()))}))}onReceiveHalfClose(){this.cancelled||this.listener.onReceiveHalfClose(
()=>{this.cancelled||(this.processingMetadata||this.processingMessage?this.hasPendingHalfClose=!0:this.nextListener.onReceiveHalfClose())})}onCancel(){this.cancelled=
!0,this.listener.onCancel(),this.nextListener.onCancel()}}class E{static{r(this,"ResponderBuilder")}constructor(){this.start=void 0,this.metadata=void 0,this.message=
void 0,this.status=void 0}withStart(w){return this.start=w,this}withSendMetadata(w){return this.metadata=w,this}withSendMessage(w){return this.message=w,this}withSendStatus(w){
return this.status=w,this}build(){return{start:this.start,sendMetadata:this.metadata,sendMessage:this.message,sendStatus:this.status}}}l.ResponderBuilder=E;const O={
onReceiveMetadata:r((D,w)=>{w(D)},"onReceiveMetadata"),onReceiveMessage:r((D,w)=>{w(D)},"onReceiveMessage"),onReceiveHalfClose:r(D=>{D()},"onReceiveHalfClose"),
onCancel:r(()=>{},"onCancel")},S={start:r(D=>{D()},"start"),sendMetadata:r((D,w)=>{w(D)},"sendMetadata"),sendMessage:r((D,w)=>{w(D)},"sendMessage"),sendStatus:r(
(D,w)=>{w(D)},"sendStatus")};class v{static{r(this,"ServerInterceptingCall")}constructor(w,M){var H,U,L,k;this.nextCall=w,this.processingMetadata=!1,this.sentMetadata=
!1,this.processingMessage=!1,this.pendingMessage=null,this.pendingMessageCallback=null,this.pendingStatus=null,this.responder={start:(H=M?.start)!==null&&H!==void 0?
H:S.start,sendMetadata:(U=M?.sendMetadata)!==null&&U!==void 0?U:S.sendMetadata,sendMessage:(L=M?.sendMessage)!==null&&L!==void 0?L:S.sendMessage,sendStatus:(k=M?.
sendStatus)!==null&&k!==void 0?k:S.sendStatus}}processPendingMessage(){this.pendingMessageCallback&&(this.nextCall.sendMessage(this.pendingMessage,this.pendingMessageCallback),
this.pendingMessage=null,this.pendingMessageCallback=null)}processPendingStatus(){this.pendingStatus&&(this.nextCall.sendStatus(this.pendingStatus),this.pendingStatus=
null)}start(w){this.responder.start(M=>{var H,U,L,k;const B={onReceiveMetadata:(H=M?.onReceiveMetadata)!==null&&H!==void 0?H:O.onReceiveMetadata,onReceiveMessage:(U=
M?.onReceiveMessage)!==null&&U!==void 0?U:O.onReceiveMessage,onReceiveHalfClose:(L=M?.onReceiveHalfClose)!==null&&L!==void 0?L:O.onReceiveHalfClose,onCancel:(k=
M?.onCancel)!==null&&k!==void 0?k:O.onCancel},J=new h(B,w);this.nextCall.start(J)})}sendMetadata(w){this.processingMetadata=!0,this.sentMetadata=!0,this.responder.
sendMetadata(w,M=>{this.processingMetadata=!1,this.nextCall.sendMetadata(M),this.processPendingMessage(),this.processPendingStatus()})}sendMessage(w,M){this.processingMessage=
!0,this.sentMetadata||this.sendMetadata(new f.Metadata),this.responder.sendMessage(w,H=>{this.processingMessage=!1,this.processingMetadata?(this.pendingMessage=
H,this.pendingMessageCallback=M):this.nextCall.sendMessage(H,M)})}sendStatus(w){this.responder.sendStatus(w,M=>{this.processingMetadata||this.processingMessage?
this.pendingStatus=M:this.nextCall.sendStatus(M)})}startRead(){this.nextCall.startRead()}getPeer(){return this.nextCall.getPeer()}getDeadline(){return this.nextCall.
getDeadline()}getHost(){return this.nextCall.getHost()}getAuthContext(){return this.nextCall.getAuthContext()}getConnectionInfo(){return this.nextCall.getConnectionInfo()}getMetricsRecorder(){
return this.nextCall.getMetricsRecorder()}}l.ServerInterceptingCall=v;const T="grpc-accept-encoding",x="grpc-encoding",A="grpc-message",R="grpc-status",I="grpc-\
timeout",j=/(\d{1,8})\s*([HMSmun])/,F={H:36e5,M:6e4,S:1e3,m:1,u:.001,n:1e-6},C={[T]:"identity,deflate,gzip",[x]:"identity"},_={[y.constants.HTTP2_HEADER_STATUS]:y.
constants.HTTP_STATUS_OK,[y.constants.HTTP2_HEADER_CONTENT_TYPE]:"application/grpc+proto"},P={waitForTrailers:!0};class b{static{r(this,"BaseServerInterceptingC\
all")}constructor(w,M,H,U,L){var k,B;this.stream=w,this.callEventTracker=H,this.handler=U,this.listener=null,this.deadlineTimer=null,this.deadline=1/0,this.maxSendMessageSize=
d.DEFAULT_MAX_SEND_MESSAGE_LENGTH,this.maxReceiveMessageSize=d.DEFAULT_MAX_RECEIVE_MESSAGE_LENGTH,this.cancelled=!1,this.metadataSent=!1,this.wantTrailers=!1,this.
cancelNotified=!1,this.incomingEncoding="identity",this.readQueue=[],this.isReadPending=!1,this.receivedHalfClose=!1,this.streamEnded=!1,this.metricsRecorder=new o.
PerRequestMetricRecorder,this.stream.once("close",()=>{var V;n("Request to method "+((V=this.handler)===null||V===void 0?void 0:V.path)+" stream closed with rst\
Code "+this.stream.rstCode),this.callEventTracker&&!this.streamEnded&&(this.streamEnded=!0,this.callEventTracker.onStreamEnd(!1),this.callEventTracker.onCallEnd(
{code:d.Status.CANCELLED,details:"Stream closed before sending status",metadata:null})),this.notifyOnCancel()}),this.stream.on("data",V=>{this.handleDataFrame(V)}),
this.stream.pause(),this.stream.on("end",()=>{this.handleEndEvent()}),"grpc.max_send_message_length"in L&&(this.maxSendMessageSize=L["grpc.max_send_message_leng\
th"]),"grpc.max_receive_message_length"in L&&(this.maxReceiveMessageSize=L["grpc.max_receive_message_length"]),this.host=(k=M[":authority"])!==null&&k!==void 0?
k:M.host,this.decoder=new m.StreamDecoder(this.maxReceiveMessageSize);const J=f.Metadata.fromHttp2Headers(M);p.isTracerEnabled(t)&&n("Request to "+this.handler.
path+" received headers "+JSON.stringify(J.toJSON()));const z=J.get(I);z.length>0&&this.handleTimeoutHeader(z[0]);const Y=J.get(x);Y.length>0&&(this.incomingEncoding=
Y[0]),J.remove(I),J.remove(x),J.remove(T),J.remove(y.constants.HTTP2_HEADER_ACCEPT_ENCODING),J.remove(y.constants.HTTP2_HEADER_TE),J.remove(y.constants.HTTP2_HEADER_CONTENT_TYPE),
this.metadata=J;const G=(B=w.session)===null||B===void 0?void 0:B.socket;this.connectionInfo={localAddress:G?.localAddress,localPort:G?.localPort,remoteAddress:G?.
remoteAddress,remotePort:G?.remotePort},this.shouldSendMetrics=!!L["grpc.server_call_metric_recording"]}handleTimeoutHeader(w){const M=w.toString().match(j);if(M===
null){const U={code:d.Status.INTERNAL,details:`Invalid ${I} value "${w}"`,metadata:null};process.nextTick(()=>{this.sendStatus(U)});return}const H=+M[1]*F[M[2]]|
0;this.deadline=Date.now()+H,this.deadlineTimer=setTimeout(()=>{const U={code:d.Status.DEADLINE_EXCEEDED,details:"Deadline exceeded",metadata:null};this.sendStatus(
U)},H)}checkCancelled(){return!this.cancelled&&(this.stream.destroyed||this.stream.closed)&&(this.notifyOnCancel(),this.cancelled=!0),this.cancelled}notifyOnCancel(){
this.cancelNotified||(this.cancelNotified=!0,this.cancelled=!0,process.nextTick(()=>{var w;(w=this.listener)===null||w===void 0||w.onCancel()}),this.deadlineTimer&&
clearTimeout(this.deadlineTimer),this.stream.resume())}maybeSendMetadata(){this.metadataSent||this.sendMetadata(new f.Metadata)}serializeMessage(w){const M=this.
handler.serialize(w),H=M.byteLength,U=Buffer.allocUnsafe(H+5);return U.writeUInt8(0,0),U.writeUInt32BE(H,1),M.copy(U,5),U}decompressMessage(w,M){const H=w.subarray(
5);if(M==="identity")return H;if(M==="deflate"||M==="gzip"){let U;return M==="deflate"?U=c.createInflate():U=c.createGunzip(),new Promise((L,k)=>{let B=0;const J=[];
U.on("error",z=>{k({code:d.Status.INTERNAL,details:"Failed to decompress message"})}),U.on("data",z=>{J.push(z),B+=z.byteLength,this.maxReceiveMessageSize!==-1&&
B>this.maxReceiveMessageSize&&(U.destroy(),k({code:d.Status.RESOURCE_EXHAUSTED,details:`Received message that decompresses to a size larger than ${this.maxReceiveMessageSize}`}))}),
U.on("end",()=>{L(Buffer.concat(J))}),U.write(H),U.end()})}else return Promise.reject({code:d.Status.UNIMPLEMENTED,details:`Received message compressed with uns\
upported encoding "${M}"`})}async decompressAndMaybePush(w){if(w.type!=="COMPRESSED")throw new Error(`Invalid queue entry type: ${w.type}`);const H=w.compressedMessage.
readUInt8(0)===1?this.incomingEncoding:"identity";let U;try{U=await this.decompressMessage(w.compressedMessage,H)}catch(L){this.sendStatus(L);return}try{w.parsedMessage=
this.handler.deserialize(U)}catch(L){let k;e.GRPC_NODE_DEBUG_SEND_ERROR_DETAILS?k=`Error deserializing request: ${L.message}`:k="Error deserializing request",this.
sendStatus({code:d.Status.INTERNAL,details:k});return}w.type="READABLE",this.maybePushNextMessage()}maybePushNextMessage(){if(this.listener&&this.isReadPending&&
this.readQueue.length>0&&this.readQueue[0].type!=="COMPRESSED"){this.isReadPending=!1;const w=this.readQueue.shift();w.type==="READABLE"?this.listener.onReceiveMessage(
w.parsedMessage):this.listener.onReceiveHalfClose()}}handleDataFrame(w){var M;if(this.checkCancelled())return;n("Request to "+this.handler.path+" received data \
frame of size "+w.length);let H;try{H=this.decoder.write(w)}catch(U){this.sendStatus({code:d.Status.RESOURCE_EXHAUSTED,details:U.message});return}for(const U of H){
this.stream.pause();const L={type:"COMPRESSED",compressedMessage:U,parsedMessage:null};this.readQueue.push(L),this.decompressAndMaybePush(L),(M=this.callEventTracker)===
null||M===void 0||M.addMessageReceived()}}handleEndEvent(){this.readQueue.push({type:"HALF_CLOSE",compressedMessage:null,parsedMessage:null}),this.receivedHalfClose=
!0,this.maybePushNextMessage()}start(w){n("Request to "+this.handler.path+" start called"),!this.checkCancelled()&&(this.listener=w,w.onReceiveMetadata(this.metadata))}sendMetadata(w){
if(this.checkCancelled()||this.metadataSent)return;this.metadataSent=!0;const M=w?w.toHttp2Headers():null,H=Object.assign(Object.assign(Object.assign({},_),C),M);
this.stream.respond(H,P)}sendMessage(w,M){if(this.checkCancelled())return;let H;try{H=this.serializeMessage(w)}catch(U){let L;e.GRPC_NODE_DEBUG_SEND_ERROR_DETAILS?
L=`Error serializing response: ${(0,g.getErrorMessage)(U)}`:L="Error serializing response",this.sendStatus({code:d.Status.INTERNAL,details:L,metadata:null});return}
if(this.maxSendMessageSize!==-1&&H.length-5>this.maxSendMessageSize){this.sendStatus({code:d.Status.RESOURCE_EXHAUSTED,details:`Sent message larger than max (${H.
length} vs. ${this.maxSendMessageSize})`,metadata:null});return}this.maybeSendMetadata(),n("Request to "+this.handler.path+" sent data frame of size "+H.length),
this.stream.write(H,U=>{var L;if(U){let k;e.GRPC_NODE_DEBUG_SEND_ERROR_DETAILS?k=`Error writing message: ${(0,g.getErrorMessage)(U)}`:k="Internal server error",
this.sendStatus({code:d.Status.INTERNAL,details:k,metadata:null});return}(L=this.callEventTracker)===null||L===void 0||L.addMessageSent(),M()})}sendStatus(w){var M,
H,U;if(this.checkCancelled())return;n("Request to method "+((M=this.handler)===null||M===void 0?void 0:M.path)+" ended with status code: "+d.Status[w.code]+" de\
tails: "+w.details);const L=(U=(H=w.metadata)===null||H===void 0?void 0:H.clone())!==null&&U!==void 0?U:new f.Metadata;if(this.shouldSendMetrics&&L.set(o.GRPC_METRICS_HEADER,
this.metricsRecorder.serialize()),this.metadataSent)this.wantTrailers?this.notifyOnCancel():(this.wantTrailers=!0,this.stream.once("wantTrailers",()=>{this.callEventTracker&&
!this.streamEnded&&(this.streamEnded=!0,this.callEventTracker.onStreamEnd(!0),this.callEventTracker.onCallEnd(w));const k=Object.assign({[R]:w.code,[A]:encodeURI(
w.details)},L.toHttp2Headers());this.stream.sendTrailers(k),this.notifyOnCancel()}),this.stream.end());else{this.callEventTracker&&!this.streamEnded&&(this.streamEnded=
!0,this.callEventTracker.onStreamEnd(!0),this.callEventTracker.onCallEnd(w));const k=Object.assign(Object.assign({[R]:w.code,[A]:encodeURI(w.details)},_),L.toHttp2Headers());
this.stream.respond(k,{endStream:!0}),this.notifyOnCancel()}}startRead(){n("Request to "+this.handler.path+" startRead called"),!this.checkCancelled()&&(this.isReadPending=
!0,this.readQueue.length===0?this.receivedHalfClose||this.stream.resume():this.maybePushNextMessage())}getPeer(){var w;const M=(w=this.stream.session)===null||w===
void 0?void 0:w.socket;return M?.remoteAddress?M.remotePort?`${M.remoteAddress}:${M.remotePort}`:M.remoteAddress:"unknown"}getDeadline(){return this.deadline}getHost(){
return this.host}getAuthContext(){var w;if(!(((w=this.stream.session)===null||w===void 0?void 0:w.socket)instanceof s.TLSSocket))return{};if(!this.stream.session.
socket.authorized)return{};const M=this.stream.session.socket.getPeerCertificate();return{transportSecurityType:"ssl",sslPeerCertificate:M.raw?M:void 0}}getConnectionInfo(){
return this.connectionInfo}getMetricsRecorder(){return this.metricsRecorder}}l.BaseServerInterceptingCall=b;function N(D,w,M,H,U,L){const k={path:U.path,requestStream:U.
type==="clientStream"||U.type==="bidi",responseStream:U.type==="serverStream"||U.type==="bidi",requestDeserialize:U.deserialize,responseSerialize:U.serialize},B=new b(
w,M,H,U,L);return D.reduce((J,z)=>z(k,J),B)}r(N,"getServerInterceptingCall")}),12390:(function(W,l,u){var f=this&&this.__runInitializers||function(D,w,M){for(var H=arguments.
length>2,U=0;U<w.length;U++)M=H?w[U].call(D,M):w[U].call(D);return H?M:void 0},d=this&&this.__esDecorate||function(D,w,M,H,U,L){function k(te){if(te!==void 0&&typeof te!=
"function")throw new TypeError("Function expected");return te}r(k,"accept");for(var B=H.kind,J=B==="getter"?"get":B==="setter"?"set":"value",z=!w&&D?H.static?D:
D.prototype:null,Y=w||(z?Object.getOwnPropertyDescriptor(z,H.name):{}),G,V=!1,$=M.length-1;$>=0;$--){var K={};for(var X in H)K[X]=X==="access"?{}:H[X];for(var X in H.
access)K.access[X]=H.access[X];K.addInitializer=function(te){if(V)throw new TypeError("Cannot add initializers after decoration has completed");L.push(k(te||null))};
var Q=(0,M[$])(B==="accessor"?{get:Y.get,set:Y.set}:Y[J],K);if(B==="accessor"){if(Q===void 0)continue;if(Q===null||typeof Q!="object")throw new TypeError("Objec\
t expected");(G=k(Q.get))&&(Y.get=G),(G=k(Q.set))&&(Y.set=G),(G=k(Q.init))&&U.unshift(G)}else(G=k(Q))&&(B==="field"?U.unshift(G):Y[J]=G)}z&&Object.defineProperty(
z,H.name,Y),V=!0};Object.defineProperty(l,"__esModule",{value:!0}),l.Server=void 0;const y=u(85675),g=u(39023),c=u(68288),m=u(34615),p=u(36545),s=u(76255),o=u(8536),
e=u(97021),t=u(56027),n=u(68198),i=u(42151),a=u(16964),h=~(1<<31),E=~(1<<31),O=2e4,S=~(1<<31),{HTTP2_HEADER_PATH:v}=y.constants,T="server",x=Buffer.from("max_ag\
e");function A(D){o.trace(c.LogVerbosity.DEBUG,"server_call",D)}r(A,"serverCallTrace");function R(){}r(R,"noop");function I(D){return function(w,M){return g.deprecate(
w,D)}}r(I,"deprecate");function j(D){return{code:c.Status.UNIMPLEMENTED,details:`The server does not implement the method ${D}`}}r(j,"getUnimplementedStatusResp\
onse");function F(D,w){const M=j(w);switch(D){case"unary":return(H,U)=>{U(M,null)};case"clientStream":return(H,U)=>{U(M,null)};case"serverStream":return H=>{H.emit(
"error",M)};case"bidi":return H=>{H.emit("error",M)};default:throw new Error(`Invalid handlerType ${D}`)}}r(F,"getDefaultHandler");let C=(()=>{var D;let w=[],M;
return D=class{static{r(this,"Server")}constructor(U){var L,k,B,J,z,Y;this.boundPorts=(f(this,w),new Map),this.http2Servers=new Map,this.sessionIdleTimeouts=new Map,
this.handlers=new Map,this.sessions=new Map,this.started=!1,this.shutdown=!1,this.serverAddressString="null",this.channelzEnabled=!0,this.options=U??{},this.options["\
grpc.enable_channelz"]===0?(this.channelzEnabled=!1,this.channelzTrace=new n.ChannelzTraceStub,this.callTracker=new n.ChannelzCallTrackerStub,this.listenerChildrenTracker=
new n.ChannelzChildrenTrackerStub,this.sessionChildrenTracker=new n.ChannelzChildrenTrackerStub):(this.channelzTrace=new n.ChannelzTrace,this.callTracker=new n.
ChannelzCallTracker,this.listenerChildrenTracker=new n.ChannelzChildrenTracker,this.sessionChildrenTracker=new n.ChannelzChildrenTracker),this.channelzRef=(0,n.
registerChannelzServer)("server",()=>this.getChannelzInfo(),this.channelzEnabled),this.channelzTrace.addTrace("CT_INFO","Server created"),this.maxConnectionAgeMs=
(L=this.options["grpc.max_connection_age_ms"])!==null&&L!==void 0?L:h,this.maxConnectionAgeGraceMs=(k=this.options["grpc.max_connection_age_grace_ms"])!==null&&
k!==void 0?k:h,this.keepaliveTimeMs=(B=this.options["grpc.keepalive_time_ms"])!==null&&B!==void 0?B:E,this.keepaliveTimeoutMs=(J=this.options["grpc.keepalive_ti\
meout_ms"])!==null&&J!==void 0?J:O,this.sessionIdleTimeout=(z=this.options["grpc.max_connection_idle_ms"])!==null&&z!==void 0?z:S,this.commonServerOptions={maxSendHeaderBlockLength:Number.
MAX_SAFE_INTEGER},"grpc-node.max_session_memory"in this.options?this.commonServerOptions.maxSessionMemory=this.options["grpc-node.max_session_memory"]:this.commonServerOptions.
maxSessionMemory=Number.MAX_SAFE_INTEGER,"grpc.max_concurrent_streams"in this.options&&(this.commonServerOptions.settings={maxConcurrentStreams:this.options["gr\
pc.max_concurrent_streams"]}),this.interceptors=(Y=this.options.interceptors)!==null&&Y!==void 0?Y:[],this.trace("Server constructed")}getChannelzInfo(){return{
trace:this.channelzTrace,callTracker:this.callTracker,listenerChildren:this.listenerChildrenTracker.getChildLists(),sessionChildren:this.sessionChildrenTracker.
getChildLists()}}getChannelzSessionInfo(U){var L,k,B;const J=this.sessions.get(U),z=U.socket,Y=z.remoteAddress?(0,e.stringToSubchannelAddress)(z.remoteAddress,z.
remotePort):null,G=z.localAddress?(0,e.stringToSubchannelAddress)(z.localAddress,z.localPort):null;let V;if(U.encrypted){const K=z,X=K.getCipher(),Q=K.getCertificate(),
te=K.getPeerCertificate();V={cipherSuiteStandardName:(L=X.standardName)!==null&&L!==void 0?L:null,cipherSuiteOtherName:X.standardName?null:X.name,localCertificate:Q&&
"raw"in Q?Q.raw:null,remoteCertificate:te&&"raw"in te?te.raw:null}}else V=null;return{remoteAddress:Y,localAddress:G,security:V,remoteName:null,streamsStarted:J.
streamTracker.callsStarted,streamsSucceeded:J.streamTracker.callsSucceeded,streamsFailed:J.streamTracker.callsFailed,messagesSent:J.messagesSent,messagesReceived:J.
messagesReceived,keepAlivesSent:J.keepAlivesSent,lastLocalStreamCreatedTimestamp:null,lastRemoteStreamCreatedTimestamp:J.streamTracker.lastCallStartedTimestamp,
lastMessageSentTimestamp:J.lastMessageSentTimestamp,lastMessageReceivedTimestamp:J.lastMessageReceivedTimestamp,localFlowControlWindow:(k=U.state.localWindowSize)!==
null&&k!==void 0?k:null,remoteFlowControlWindow:(B=U.state.remoteWindowSize)!==null&&B!==void 0?B:null}}trace(U){o.trace(c.LogVerbosity.DEBUG,T,"("+this.channelzRef.
id+") "+U)}keepaliveTrace(U){o.trace(c.LogVerbosity.DEBUG,"keepalive","("+this.channelzRef.id+") "+U)}addProtoService(){throw new Error("Not implemented. Use ad\
dService() instead")}addService(U,L){if(U===null||typeof U!="object"||L===null||typeof L!="object")throw new Error("addService() requires two objects as argumen\
ts");const k=Object.keys(U);if(k.length===0)throw new Error("Cannot add an empty service to a server");k.forEach(B=>{const J=U[B];let z;J.requestStream?J.responseStream?
z="bidi":z="clientStream":J.responseStream?z="serverStream":z="unary";let Y=L[B],G;if(Y===void 0&&typeof J.originalName=="string"&&(Y=L[J.originalName]),Y!==void 0?
G=Y.bind(L):G=F(z,B),this.register(J.path,G,J.responseSerialize,J.requestDeserialize,z)===!1)throw new Error(`Method handler for ${J.path} already provided.`)})}removeService(U){
if(U===null||typeof U!="object")throw new Error("removeService() requires object as argument");Object.keys(U).forEach(k=>{const B=U[k];this.unregister(B.path)})}bind(U,L){
throw new Error("Not implemented. Use bindAsync() instead")}experimentalRegisterListenerToChannelz(U){return(0,n.registerChannelzSocket)((0,e.subchannelAddressToString)(
U),()=>({localAddress:U,remoteAddress:null,security:null,remoteName:null,streamsStarted:0,streamsSucceeded:0,streamsFailed:0,messagesSent:0,messagesReceived:0,keepAlivesSent:0,
lastLocalStreamCreatedTimestamp:null,lastRemoteStreamCreatedTimestamp:null,lastMessageSentTimestamp:null,lastMessageReceivedTimestamp:null,localFlowControlWindow:null,
remoteFlowControlWindow:null}),this.channelzEnabled)}experimentalUnregisterListenerFromChannelz(U){(0,n.unregisterChannelzRef)(U)}createHttp2Server(U){let L;if(U.
_isSecure()){const k=U._getConstructorOptions(),B=U._getSecureContextOptions(),J=Object.assign(Object.assign(Object.assign(Object.assign({},this.commonServerOptions),
k),B),{enableTrace:this.options["grpc-node.tls_enable_trace"]===1});let z=B!==null;this.trace("Initial credentials valid: "+z),L=y.createSecureServer(J),L.prependListener(
"connection",G=>{z||(this.trace("Dropped connection from "+JSON.stringify(G.address())+" due to unloaded credentials"),G.destroy())}),L.on("secureConnection",G=>{
G.on("error",V=>{this.trace("An incoming TLS connection closed with error: "+V.message)})});const Y=r(G=>{if(G){const V=L;try{V.setSecureContext(G)}catch($){o.log(
c.LogVerbosity.ERROR,"Failed to set secure context with error "+$.message),G=null}}z=G!==null,this.trace("Post-update credentials valid: "+z)},"credsWatcher");U.
_addWatcher(Y),L.on("close",()=>{U._removeWatcher(Y)})}else L=y.createServer(this.commonServerOptions);return L.setTimeout(0,R),this._setupHandlers(L,U._getInterceptors()),
L}bindOneAddress(U,L){this.trace("Attempting to bind "+(0,e.subchannelAddressToString)(U));const k=this.createHttp2Server(L.credentials);return new Promise((B,J)=>{
const z=r(Y=>{this.trace("Failed to bind "+(0,e.subchannelAddressToString)(U)+" with error "+Y.message),B({port:"port"in U?U.port:1,error:Y.message})},"onError");
k.once("error",z),k.listen(U,()=>{const Y=k.address();let G;typeof Y=="string"?G={path:Y}:G={host:Y.address,port:Y.port};const V=this.experimentalRegisterListenerToChannelz(
G);this.listenerChildrenTracker.refChild(V),this.http2Servers.set(k,{channelzRef:V,sessions:new Set,ownsChannelzRef:!0}),L.listeningServers.add(k),this.trace("S\
uccessfully bound "+(0,e.subchannelAddressToString)(G)),B({port:"port"in G?G.port:1}),k.removeListener("error",z)})})}async bindManyPorts(U,L){if(U.length===0)return{
count:0,port:0,errors:[]};if((0,e.isTcpSubchannelAddress)(U[0])&&U[0].port===0){const k=await this.bindOneAddress(U[0],L);if(k.error){const B=await this.bindManyPorts(
U.slice(1),L);return Object.assign(Object.assign({},B),{errors:[k.error,...B.errors]})}else{const B=U.slice(1).map(Y=>(0,e.isTcpSubchannelAddress)(Y)?{host:Y.host,
port:k.port}:Y),J=await Promise.all(B.map(Y=>this.bindOneAddress(Y,L))),z=[k,...J];return{count:z.filter(Y=>Y.error===void 0).length,port:k.port,errors:z.filter(
Y=>Y.error).map(Y=>Y.error)}}}else{const k=await Promise.all(U.map(B=>this.bindOneAddress(B,L)));return{count:k.filter(B=>B.error===void 0).length,port:k[0].port,
errors:k.filter(B=>B.error).map(B=>B.error)}}}async bindAddressList(U,L){const k=await this.bindManyPorts(U,L);if(k.count>0)return k.count<U.length&&o.log(c.LogVerbosity.
INFO,`WARNING Only ${k.count} addresses added out of total ${U.length} resolved`),k.port;{const B=`No address added out of total ${U.length} resolved`;throw o.log(
c.LogVerbosity.ERROR,B),new Error(`${B} errors: [${k.errors.join(",")}]`)}}resolvePort(U){return new Promise((L,k)=>{let B=!1;const J=r((Y,G,V,$)=>{if(B)return!0;
if(B=!0,!Y.ok)return k(new Error(Y.error.details)),!0;const K=[].concat(...Y.value.map(X=>X.addresses));return K.length===0?(k(new Error(`No addresses resolved \
for port ${U}`)),!0):(L(K),!0)},"resolverListener");(0,s.createResolver)(U,J,this.options).updateResolution()})}async bindPort(U,L){const k=await this.resolvePort(
U);if(L.cancelled)throw this.completeUnbind(L),new Error("bindAsync operation cancelled by unbind call");const B=await this.bindAddressList(k,L);if(L.cancelled)
throw this.completeUnbind(L),new Error("bindAsync operation cancelled by unbind call");return B}normalizePort(U){const L=(0,t.parseUri)(U);if(L===null)throw new Error(
`Could not parse port "${U}"`);const k=(0,s.mapUriDefaultScheme)(L);if(k===null)throw new Error(`Could not get a default scheme for port "${U}"`);return k}bindAsync(U,L,k){
if(this.shutdown)throw new Error("bindAsync called after shutdown");if(typeof U!="string")throw new TypeError("port must be a string");if(L===null||!(L instanceof
p.ServerCredentials))throw new TypeError("creds must be a ServerCredentials object");if(typeof k!="function")throw new TypeError("callback must be a function");
this.trace("bindAsync port="+U);const B=this.normalizePort(U),J=r((V,$)=>{process.nextTick(()=>k(V,$))},"deferredCallback");let z=this.boundPorts.get((0,t.uriToString)(
B));if(z){if(!L._equals(z.credentials)){J(new Error(`${U} already bound with incompatible credentials`),0);return}z.cancelled=!1,z.completionPromise?z.completionPromise.
then(V=>k(null,V),V=>k(V,0)):J(null,z.portNumber);return}z={mapKey:(0,t.uriToString)(B),originalUri:B,completionPromise:null,cancelled:!1,portNumber:0,credentials:L,
listeningServers:new Set};const Y=(0,t.splitHostPort)(B.path),G=this.bindPort(B,z);z.completionPromise=G,Y?.port===0?G.then(V=>{const $={scheme:B.scheme,authority:B.
authority,path:(0,t.combineHostPort)({host:Y.host,port:V})};z.mapKey=(0,t.uriToString)($),z.completionPromise=null,z.portNumber=V,this.boundPorts.set(z.mapKey,z),
k(null,V)},V=>{k(V,0)}):(this.boundPorts.set(z.mapKey,z),G.then(V=>{z.completionPromise=null,z.portNumber=V,k(null,V)},V=>{k(V,0)}))}registerInjectorToChannelz(){
return(0,n.registerChannelzSocket)("injector",()=>({localAddress:null,remoteAddress:null,security:null,remoteName:null,streamsStarted:0,streamsSucceeded:0,streamsFailed:0,
messagesSent:0,messagesReceived:0,keepAlivesSent:0,lastLocalStreamCreatedTimestamp:null,lastRemoteStreamCreatedTimestamp:null,lastMessageSentTimestamp:null,lastMessageReceivedTimestamp:null,
localFlowControlWindow:null,remoteFlowControlWindow:null}),this.channelzEnabled)}experimentalCreateConnectionInjectorWithChannelzRef(U,L,k=!1){if(U===null||!(U instanceof
p.ServerCredentials))throw new TypeError("creds must be a ServerCredentials object");this.channelzEnabled&&this.listenerChildrenTracker.refChild(L);const B=this.
createHttp2Server(U),J=new Set;return this.http2Servers.set(B,{channelzRef:L,sessions:J,ownsChannelzRef:k}),{injectConnection:r(z=>{B.emit("connection",z)},"inj\
ectConnection"),drain:r(z=>{var Y,G;for(const V of J)this.closeSession(V);(G=(Y=setTimeout(()=>{for(const V of J)V.destroy(y.constants.NGHTTP2_CANCEL)},z)).unref)===
null||G===void 0||G.call(Y)},"drain"),destroy:r(()=>{this.closeServer(B);for(const z of J)this.closeSession(z)},"destroy")}}createConnectionInjector(U){if(U===null||
!(U instanceof p.ServerCredentials))throw new TypeError("creds must be a ServerCredentials object");const L=this.registerInjectorToChannelz();return this.experimentalCreateConnectionInjectorWithChannelzRef(
U,L,!0)}closeServer(U,L){this.trace("Closing server with address "+JSON.stringify(U.address()));const k=this.http2Servers.get(U);U.close(()=>{k&&k.ownsChannelzRef&&
(this.listenerChildrenTracker.unrefChild(k.channelzRef),(0,n.unregisterChannelzRef)(k.channelzRef)),this.http2Servers.delete(U),L?.()})}closeSession(U,L){var k;
this.trace("Closing session initiated by "+((k=U.socket)===null||k===void 0?void 0:k.remoteAddress));const B=this.sessions.get(U),J=r(()=>{B&&(this.sessionChildrenTracker.
unrefChild(B.ref),(0,n.unregisterChannelzRef)(B.ref)),L?.()},"closeCallback");U.closed?queueMicrotask(J):U.close(J)}completeUnbind(U){for(const L of U.listeningServers){
const k=this.http2Servers.get(L);if(this.closeServer(L,()=>{U.listeningServers.delete(L)}),k)for(const B of k.sessions)this.closeSession(B)}this.boundPorts.delete(
U.mapKey)}unbind(U){this.trace("unbind port="+U);const L=this.normalizePort(U),k=(0,t.splitHostPort)(L.path);if(k?.port===0)throw new Error("Cannot unbind port \
0");const B=this.boundPorts.get((0,t.uriToString)(L));B&&(this.trace("unbinding "+B.mapKey+" originally bound as "+(0,t.uriToString)(B.originalUri)),B.completionPromise?
B.cancelled=!0:this.completeUnbind(B))}drain(U,L){var k,B;this.trace("drain port="+U+" graceTimeMs="+L);const J=this.normalizePort(U),z=(0,t.splitHostPort)(J.path);
if(z?.port===0)throw new Error("Cannot drain port 0");const Y=this.boundPorts.get((0,t.uriToString)(J));if(!Y)return;const G=new Set;for(const V of Y.listeningServers){
const $=this.http2Servers.get(V);if($)for(const K of $.sessions)G.add(K),this.closeSession(K,()=>{G.delete(K)})}(B=(k=setTimeout(()=>{for(const V of G)V.destroy(
y.constants.NGHTTP2_CANCEL)},L)).unref)===null||B===void 0||B.call(k)}forceShutdown(){for(const U of this.boundPorts.values())U.cancelled=!0;this.boundPorts.clear();
for(const U of this.http2Servers.keys())this.closeServer(U);this.sessions.forEach((U,L)=>{this.closeSession(L),L.destroy(y.constants.NGHTTP2_CANCEL)}),this.sessions.
clear(),(0,n.unregisterChannelzRef)(this.channelzRef),this.shutdown=!0}register(U,L,k,B,J){return this.handlers.has(U)?!1:(this.handlers.set(U,{func:L,serialize:k,
deserialize:B,type:J,path:U}),!0)}unregister(U){return this.handlers.delete(U)}start(){if(this.http2Servers.size===0||[...this.http2Servers.keys()].every(U=>!U.
listening))throw new Error("server must be bound in order to start");if(this.started===!0)throw new Error("server is already started");this.started=!0}tryShutdown(U){
var L;const k=r(z=>{(0,n.unregisterChannelzRef)(this.channelzRef),U(z)},"wrappedCallback");let B=0;function J(){B--,B===0&&k()}r(J,"maybeCallback"),this.shutdown=
!0;for(const[z,Y]of this.http2Servers.entries()){B++;const G=Y.channelzRef.name;this.trace("Waiting for server "+G+" to close"),this.closeServer(z,()=>{this.trace(
"Server "+G+" finished closing"),J()});for(const V of Y.sessions.keys()){B++;const $=(L=V.socket)===null||L===void 0?void 0:L.remoteAddress;this.trace("Waiting \
for session "+$+" to close"),this.closeSession(V,()=>{this.trace("Session "+$+" finished closing"),J()})}}B===0&&k()}addHttp2Port(){throw new Error("Not yet imp\
lemented")}getChannelzRef(){return this.channelzRef}_verifyContentType(U,L){const k=L[y.constants.HTTP2_HEADER_CONTENT_TYPE];return typeof k!="string"||!k.startsWith(
"application/grpc")?(U.respond({[y.constants.HTTP2_HEADER_STATUS]:y.constants.HTTP_STATUS_UNSUPPORTED_MEDIA_TYPE},{endStream:!0}),!1):!0}_retrieveHandler(U){A("\
Received call to method "+U+" at address "+this.serverAddressString);const L=this.handlers.get(U);return L===void 0?(A("No handler registered for method "+U+". \
Sending UNIMPLEMENTED status."),null):L}_respondWithError(U,L,k=null){var B,J;const z=Object.assign({"grpc-status":(B=U.code)!==null&&B!==void 0?B:c.Status.INTERNAL,
"grpc-message":U.details,[y.constants.HTTP2_HEADER_STATUS]:y.constants.HTTP_STATUS_OK,[y.constants.HTTP2_HEADER_CONTENT_TYPE]:"application/grpc+proto"},(J=U.metadata)===
null||J===void 0?void 0:J.toHttp2Headers());L.respond(z,{endStream:!0}),this.callTracker.addCallFailed(),k?.streamTracker.addCallFailed()}_channelzHandler(U,L,k){
L.once("error",V=>{}),this.onStreamOpened(L);const B=this.sessions.get(L.session);if(this.callTracker.addCallStarted(),B?.streamTracker.addCallStarted(),!this._verifyContentType(
L,k)){this.callTracker.addCallFailed(),B?.streamTracker.addCallFailed();return}const J=k[v],z=this._retrieveHandler(J);if(!z){this._respondWithError(j(J),L,B);return}
const Y={addMessageSent:r(()=>{B&&(B.messagesSent+=1,B.lastMessageSentTimestamp=Date.now())},"addMessageSent"),addMessageReceived:r(()=>{B&&(B.messagesReceived+=
1,B.lastMessageReceivedTimestamp=Date.now())},"addMessageReceived"),onCallEnd:r(V=>{V.code===c.Status.OK?this.callTracker.addCallSucceeded():this.callTracker.addCallFailed()},
"onCallEnd"),onStreamEnd:r(V=>{B&&(V?B.streamTracker.addCallSucceeded():B.streamTracker.addCallFailed())},"onStreamEnd")},G=(0,i.getServerInterceptingCall)([...U,
...this.interceptors],L,k,Y,z,this.options);this._runHandlerForCall(G,z)||(this.callTracker.addCallFailed(),B?.streamTracker.addCallFailed(),G.sendStatus({code:c.
Status.INTERNAL,details:`Unknown handler type: ${z.type}`}))}_streamHandler(U,L,k){if(L.once("error",Y=>{}),this.onStreamOpened(L),this._verifyContentType(L,k)!==
!0)return;const B=k[v],J=this._retrieveHandler(B);if(!J){this._respondWithError(j(B),L,null);return}const z=(0,i.getServerInterceptingCall)([...U,...this.interceptors],
L,k,null,J,this.options);this._runHandlerForCall(z,J)||z.sendStatus({code:c.Status.INTERNAL,details:`Unknown handler type: ${J.type}`})}_runHandlerForCall(U,L){
const{type:k}=L;if(k==="unary")_(U,L);else if(k==="clientStream")P(U,L);else if(k==="serverStream")b(U,L);else if(k==="bidi")N(U,L);else return!1;return!0}_setupHandlers(U,L){
if(U===null)return;const k=U.address();let B="null";k&&(typeof k=="string"?B=k:B=k.address+":"+k.port),this.serverAddressString=B;const J=this.channelzEnabled?this.
_channelzHandler:this._streamHandler,z=this.channelzEnabled?this._channelzSessionHandler(U):this._sessionHandler(U);U.on("stream",J.bind(this,L)),U.on("session",
z)}_sessionHandler(U){return L=>{var k,B;(k=this.http2Servers.get(U))===null||k===void 0||k.sessions.add(L);let J=null,z=null,Y=null,G=!1;const V=this.enableIdleTimeout(
L);if(this.maxConnectionAgeMs!==h){const te=this.maxConnectionAgeMs/10,ee=Math.random()*te*2-te;J=setTimeout(()=>{var oe,ae;G=!0,this.trace("Connection dropped \
by max connection age: "+((oe=L.socket)===null||oe===void 0?void 0:oe.remoteAddress));try{L.goaway(y.constants.NGHTTP2_NO_ERROR,~(1<<31),x)}catch{L.destroy();return}
L.close(),this.maxConnectionAgeGraceMs!==h&&(z=setTimeout(()=>{L.destroy()},this.maxConnectionAgeGraceMs),(ae=z.unref)===null||ae===void 0||ae.call(z))},this.maxConnectionAgeMs+
ee),(B=J.unref)===null||B===void 0||B.call(J)}const $=r(()=>{Y&&(clearTimeout(Y),Y=null)},"clearKeepaliveTimeout"),K=r(()=>!L.destroyed&&this.keepaliveTimeMs<E&&
this.keepaliveTimeMs>0,"canSendPing");let X;const Q=r(()=>{var te;K()&&(this.keepaliveTrace("Starting keepalive timer for "+this.keepaliveTimeMs+"ms"),Y=setTimeout(
()=>{$(),X()},this.keepaliveTimeMs),(te=Y.unref)===null||te===void 0||te.call(Y))},"maybeStartKeepalivePingTimer");X=r(()=>{var te;if(!K())return;this.keepaliveTrace(
"Sending ping with timeout "+this.keepaliveTimeoutMs+"ms");let ee="";try{L.ping((ae,se,le)=>{$(),ae?(this.keepaliveTrace("Ping failed with error: "+ae.message),
G=!0,L.destroy()):(this.keepaliveTrace("Received ping response"),Q())})||(ee="Ping returned false")}catch(oe){ee=(oe instanceof Error?oe.message:"")||"Unknown e\
rror"}if(ee){this.keepaliveTrace("Ping send failed: "+ee),this.trace("Connection dropped due to ping send error: "+ee),G=!0,L.destroy();return}Y=setTimeout(()=>{
$(),this.keepaliveTrace("Ping timeout passed without response"),this.trace("Connection dropped by keepalive timeout"),G=!0,L.destroy()},this.keepaliveTimeoutMs),
(te=Y.unref)===null||te===void 0||te.call(Y)},"sendPing"),Q(),L.on("close",()=>{var te,ee;G||this.trace(`Connection dropped by client ${(te=L.socket)===null||te===
void 0?void 0:te.remoteAddress}`),J&&clearTimeout(J),z&&clearTimeout(z),$(),V!==null&&(clearTimeout(V.timeout),this.sessionIdleTimeouts.delete(L)),(ee=this.http2Servers.
get(U))===null||ee===void 0||ee.sessions.delete(L)})}}_channelzSessionHandler(U){return L=>{var k,B,J,z;const Y=(0,n.registerChannelzSocket)((B=(k=L.socket)===null||
k===void 0?void 0:k.remoteAddress)!==null&&B!==void 0?B:"unknown",this.getChannelzSessionInfo.bind(this,L),this.channelzEnabled),G={ref:Y,streamTracker:new n.ChannelzCallTracker,
messagesSent:0,messagesReceived:0,keepAlivesSent:0,lastMessageSentTimestamp:null,lastMessageReceivedTimestamp:null};(J=this.http2Servers.get(U))===null||J===void 0||
J.sessions.add(L),this.sessions.set(L,G);const V=`${L.socket.remoteAddress}:${L.socket.remotePort}`;this.channelzTrace.addTrace("CT_INFO","Connection establishe\
d by client "+V),this.trace("Connection established by client "+V),this.sessionChildrenTracker.refChild(Y);let $=null,K=null,X=null,Q=!1;const te=this.enableIdleTimeout(
L);if(this.maxConnectionAgeMs!==h){const le=this.maxConnectionAgeMs/10,ge=Math.random()*le*2-le;$=setTimeout(()=>{var pe;Q=!0,this.channelzTrace.addTrace("CT_IN\
FO","Connection dropped by max connection age from "+V);try{L.goaway(y.constants.NGHTTP2_NO_ERROR,~(1<<31),x)}catch{L.destroy();return}L.close(),this.maxConnectionAgeGraceMs!==
h&&(K=setTimeout(()=>{L.destroy()},this.maxConnectionAgeGraceMs),(pe=K.unref)===null||pe===void 0||pe.call(K))},this.maxConnectionAgeMs+ge),(z=$.unref)===null||
z===void 0||z.call($)}const ee=r(()=>{X&&(clearTimeout(X),X=null)},"clearKeepaliveTimeout"),oe=r(()=>!L.destroyed&&this.keepaliveTimeMs<E&&this.keepaliveTimeMs>
0,"canSendPing");let ae;const se=r(()=>{var le;oe()&&(this.keepaliveTrace("Starting keepalive timer for "+this.keepaliveTimeMs+"ms"),X=setTimeout(()=>{ee(),ae()},
this.keepaliveTimeMs),(le=X.unref)===null||le===void 0||le.call(X))},"maybeStartKeepalivePingTimer");ae=r(()=>{var le;if(!oe())return;this.keepaliveTrace("Sendi\
ng ping with timeout "+this.keepaliveTimeoutMs+"ms");let ge="";try{L.ping((ye,me,Se)=>{ee(),ye?(this.keepaliveTrace("Ping failed with error: "+ye.message),this.
channelzTrace.addTrace("CT_INFO","Connection dropped due to error of a ping frame "+ye.message+" return in "+me),Q=!0,L.destroy()):(this.keepaliveTrace("Receive\
d ping response"),se())})||(ge="Ping returned false")}catch(pe){ge=(pe instanceof Error?pe.message:"")||"Unknown error"}if(ge){this.keepaliveTrace("Ping send fa\
iled: "+ge),this.channelzTrace.addTrace("CT_INFO","Connection dropped due to ping send error: "+ge),Q=!0,L.destroy();return}G.keepAlivesSent+=1,X=setTimeout(()=>{
ee(),this.keepaliveTrace("Ping timeout passed without response"),this.channelzTrace.addTrace("CT_INFO","Connection dropped by keepalive timeout from "+V),Q=!0,L.
destroy()},this.keepaliveTimeoutMs),(le=X.unref)===null||le===void 0||le.call(X)},"sendPing"),se(),L.on("close",()=>{var le;Q||this.channelzTrace.addTrace("CT_I\
NFO","Connection dropped by client "+V),this.sessionChildrenTracker.unrefChild(Y),(0,n.unregisterChannelzRef)(Y),$&&clearTimeout($),K&&clearTimeout(K),ee(),te!==
null&&(clearTimeout(te.timeout),this.sessionIdleTimeouts.delete(L)),(le=this.http2Servers.get(U))===null||le===void 0||le.sessions.delete(L),this.sessions.delete(
L)})}}enableIdleTimeout(U){var L,k;if(this.sessionIdleTimeout>=S)return null;const B={activeStreams:0,lastIdle:Date.now(),onClose:this.onStreamClose.bind(this,U),
timeout:setTimeout(this.onIdleTimeout,this.sessionIdleTimeout,this,U)};(k=(L=B.timeout).unref)===null||k===void 0||k.call(L),this.sessionIdleTimeouts.set(U,B);const{
socket:J}=U;return this.trace("Enable idle timeout for "+J.remoteAddress+":"+J.remotePort),B}onIdleTimeout(U,L){const{socket:k}=L,B=U.sessionIdleTimeouts.get(L);
B!==void 0&&B.activeStreams===0&&(Date.now()-B.lastIdle>=U.sessionIdleTimeout?(U.trace("Session idle timeout triggered for "+k?.remoteAddress+":"+k?.remotePort+
" last idle at "+B.lastIdle),U.closeSession(L)):B.timeout.refresh())}onStreamOpened(U){const L=U.session,k=this.sessionIdleTimeouts.get(L);k&&(k.activeStreams+=
1,U.once("close",k.onClose))}onStreamClose(U){var L,k;const B=this.sessionIdleTimeouts.get(U);B&&(B.activeStreams-=1,B.activeStreams===0&&(B.lastIdle=Date.now(),
B.timeout.refresh(),this.trace("Session onStreamClose"+((L=U.socket)===null||L===void 0?void 0:L.remoteAddress)+":"+((k=U.socket)===null||k===void 0?void 0:k.remotePort)+
" at "+B.lastIdle)))}},(()=>{const H=typeof Symbol=="function"&&Symbol.metadata?Object.create(null):void 0;M=[I("Calling start() is no longer necessary. It can \
be safely omitted.")],d(D,null,M,{kind:"method",name:"start",static:!1,private:!1,access:{has:r(U=>"start"in U,"has"),get:r(U=>U.start,"get")},metadata:H},null,
w),H&&Object.defineProperty(D,Symbol.metadata,{enumerable:!0,configurable:!0,writable:!0,value:H})})(),D})();l.Server=C;async function _(D,w){let M;function H(k,B,J,z){
if(k){D.sendStatus((0,m.serverErrorToStatus)(k,J));return}D.sendMessage(B,()=>{D.sendStatus({code:c.Status.OK,details:"OK",metadata:J??null})})}r(H,"respond");let U,
L=null;D.start({onReceiveMetadata(k){U=k,D.startRead()},onReceiveMessage(k){if(L){D.sendStatus({code:c.Status.UNIMPLEMENTED,details:`Received a second request m\
essage for server streaming method ${w.path}`,metadata:null});return}L=k,D.startRead()},onReceiveHalfClose(){if(!L){D.sendStatus({code:c.Status.UNIMPLEMENTED,details:`\
Received no request message for server streaming method ${w.path}`,metadata:null});return}M=new m.ServerWritableStreamImpl(w.path,D,U,L);try{w.func(M,H)}catch(k){
let B;a.GRPC_NODE_DEBUG_SEND_ERROR_DETAILS?B=`Server method handler threw error ${k.message}`:B="Unknown error",D.sendStatus({code:c.Status.UNKNOWN,details:B,metadata:null})}},
onCancel(){M&&(M.cancelled=!0,M.emit("cancelled","cancelled"))}})}r(_,"handleUnary");function P(D,w){let M;function H(U,L,k,B){if(U){D.sendStatus((0,m.serverErrorToStatus)(
U,k));return}D.sendMessage(L,()=>{D.sendStatus({code:c.Status.OK,details:"OK",metadata:k??null})})}r(H,"respond"),D.start({onReceiveMetadata(U){M=new m.ServerDuplexStreamImpl(
w.path,D,U);try{w.func(M,H)}catch(L){let k;a.GRPC_NODE_DEBUG_SEND_ERROR_DETAILS?k=`Server method handler threw error ${L.message}`:k="Unknown error",D.sendStatus(
{code:c.Status.UNKNOWN,details:k,metadata:null})}},onReceiveMessage(U){M.push(U)},onReceiveHalfClose(){M.push(null)},onCancel(){M&&(M.cancelled=!0,M.emit("cance\
lled","cancelled"),M.destroy())}})}r(P,"handleClientStreaming");function b(D,w){let M,H,U=null;D.start({onReceiveMetadata(L){H=L,D.startRead()},onReceiveMessage(L){
if(U){D.sendStatus({code:c.Status.UNIMPLEMENTED,details:`Received a second request message for server streaming method ${w.path}`,metadata:null});return}U=L,D.startRead()},
onReceiveHalfClose(){if(!U){D.sendStatus({code:c.Status.UNIMPLEMENTED,details:`Received no request message for server streaming method ${w.path}`,metadata:null});
return}M=new m.ServerWritableStreamImpl(w.path,D,H,U);try{w.func(M)}catch(L){let k;a.GRPC_NODE_DEBUG_SEND_ERROR_DETAILS?k=`Server method handler threw error ${L.
message}`:k="Unknown error",D.sendStatus({code:c.Status.UNKNOWN,details:k,metadata:null})}},onCancel(){M&&(M.cancelled=!0,M.emit("cancelled","cancelled"),M.destroy())}})}
r(b,"handleServerStreaming");function N(D,w){let M;D.start({onReceiveMetadata(H){M=new m.ServerDuplexStreamImpl(w.path,D,H);try{w.func(M)}catch(U){let L;a.GRPC_NODE_DEBUG_SEND_ERROR_DETAILS?
L=`Server method handler threw error ${U.message}`:L="Unknown error",D.sendStatus({code:c.Status.UNKNOWN,details:L,metadata:null})}},onReceiveMessage(H){M.push(
H)},onReceiveHalfClose(){M.push(null)},onCancel(){M&&(M.cancelled=!0,M.emit("cancelled","cancelled"),M.destroy())}})}r(N,"handleBidiStreaming")}),70005:((W,l,u)=>{
Object.defineProperty(l,"__esModule",{value:!0}),l.validateRetryThrottling=o,l.validateServiceConfig=t,l.extractAndSelectServiceConfig=a;const f=u(70857),d=u(68288),
y=/^\d+(\.\d{1,9})?s$/,g="node";function c(h){if("service"in h&&h.service!==""){if(typeof h.service!="string")throw new Error(`Invalid method config name: inval\
id service: expected type string, got ${typeof h.service}`);if("method"in h&&h.method!==""){if(typeof h.method!="string")throw new Error(`Invalid method config \
name: invalid method: expected type string, got ${typeof h.service}`);return{service:h.service,method:h.method}}else return{service:h.service}}else{if("method"in
h&&h.method!==void 0)throw new Error("Invalid method config name: method set with empty or unset service");return{}}}r(c,"validateName");function m(h){if(!("max\
Attempts"in h)||!Number.isInteger(h.maxAttempts)||h.maxAttempts<2)throw new Error("Invalid method config retry policy: maxAttempts must be an integer at least 2");
if(!("initialBackoff"in h)||typeof h.initialBackoff!="string"||!y.test(h.initialBackoff))throw new Error("Invalid method config retry policy: initialBackoff mus\
t be a string consisting of a positive integer or decimal followed by s");if(!("maxBackoff"in h)||typeof h.maxBackoff!="string"||!y.test(h.maxBackoff))throw new Error(
"Invalid method config retry policy: maxBackoff must be a string consisting of a positive integer or decimal followed by s");if(!("backoffMultiplier"in h)||typeof h.
backoffMultiplier!="number"||h.backoffMultiplier<=0)throw new Error("Invalid method config retry policy: backoffMultiplier must be a number greater than 0");if(!("\
retryableStatusCodes"in h&&Array.isArray(h.retryableStatusCodes)))throw new Error("Invalid method config retry policy: retryableStatusCodes is required");if(h.retryableStatusCodes.
length===0)throw new Error("Invalid method config retry policy: retryableStatusCodes must be non-empty");for(const E of h.retryableStatusCodes)if(typeof E=="num\
ber"){if(!Object.values(d.Status).includes(E))throw new Error("Invalid method config retry policy: retryableStatusCodes value not in status code range")}else if(typeof E==
"string"){if(!Object.values(d.Status).includes(E.toUpperCase()))throw new Error("Invalid method config retry policy: retryableStatusCodes value not a status cod\
e name")}else throw new Error("Invalid method config retry policy: retryableStatusCodes value must be a string or number");return{maxAttempts:h.maxAttempts,initialBackoff:h.
initialBackoff,maxBackoff:h.maxBackoff,backoffMultiplier:h.backoffMultiplier,retryableStatusCodes:h.retryableStatusCodes}}r(m,"validateRetryPolicy");function p(h){
if(!("maxAttempts"in h)||!Number.isInteger(h.maxAttempts)||h.maxAttempts<2)throw new Error("Invalid method config hedging policy: maxAttempts must be an integer\
 at least 2");if("hedgingDelay"in h&&(typeof h.hedgingDelay!="string"||!y.test(h.hedgingDelay)))throw new Error("Invalid method config hedging policy: hedgingDe\
lay must be a string consisting of a positive integer followed by s");if("nonFatalStatusCodes"in h&&Array.isArray(h.nonFatalStatusCodes))for(const O of h.nonFatalStatusCodes)
if(typeof O=="number"){if(!Object.values(d.Status).includes(O))throw new Error("Invalid method config hedging policy: nonFatalStatusCodes value not in status co\
de range")}else if(typeof O=="string"){if(!Object.values(d.Status).includes(O.toUpperCase()))throw new Error("Invalid method config hedging policy: nonFatalStat\
usCodes value not a status code name")}else throw new Error("Invalid method config hedging policy: nonFatalStatusCodes value must be a string or number");const E={
maxAttempts:h.maxAttempts};return h.hedgingDelay&&(E.hedgingDelay=h.hedgingDelay),h.nonFatalStatusCodes&&(E.nonFatalStatusCodes=h.nonFatalStatusCodes),E}r(p,"va\
lidateHedgingPolicy");function s(h){var E;const O={name:[]};if(!("name"in h)||!Array.isArray(h.name))throw new Error("Invalid method config: invalid name array");
for(const S of h.name)O.name.push(c(S));if("waitForReady"in h){if(typeof h.waitForReady!="boolean")throw new Error("Invalid method config: invalid waitForReady");
O.waitForReady=h.waitForReady}if("timeout"in h)if(typeof h.timeout=="object"){if(!("seconds"in h.timeout)||typeof h.timeout.seconds!="number")throw new Error("I\
nvalid method config: invalid timeout.seconds");if(!("nanos"in h.timeout)||typeof h.timeout.nanos!="number")throw new Error("Invalid method config: invalid time\
out.nanos");O.timeout=h.timeout}else if(typeof h.timeout=="string"&&y.test(h.timeout)){const S=h.timeout.substring(0,h.timeout.length-1).split(".");O.timeout={seconds:S[0]|
0,nanos:((E=S[1])!==null&&E!==void 0?E:0)|0}}else throw new Error("Invalid method config: invalid timeout");if("maxRequestBytes"in h){if(typeof h.maxRequestBytes!=
"number")throw new Error("Invalid method config: invalid maxRequestBytes");O.maxRequestBytes=h.maxRequestBytes}if("maxResponseBytes"in h){if(typeof h.maxResponseBytes!=
"number")throw new Error("Invalid method config: invalid maxRequestBytes");O.maxResponseBytes=h.maxResponseBytes}if("retryPolicy"in h){if("hedgingPolicy"in h)throw new Error(
"Invalid method config: retryPolicy and hedgingPolicy cannot both be specified");O.retryPolicy=m(h.retryPolicy)}else"hedgingPolicy"in h&&(O.hedgingPolicy=p(h.hedgingPolicy));
return O}r(s,"validateMethodConfig");function o(h){if(!("maxTokens"in h)||typeof h.maxTokens!="number"||h.maxTokens<=0||h.maxTokens>1e3)throw new Error("Invalid\
 retryThrottling: maxTokens must be a number in (0, 1000]");if(!("tokenRatio"in h)||typeof h.tokenRatio!="number"||h.tokenRatio<=0)throw new Error("Invalid retr\
yThrottling: tokenRatio must be a number greater than 0");return{maxTokens:+h.maxTokens.toFixed(3),tokenRatio:+h.tokenRatio.toFixed(3)}}r(o,"validateRetryThrott\
ling");function e(h){if(!(typeof h=="object"&&h!==null))throw new Error(`Invalid loadBalancingConfig: unexpected type ${typeof h}`);const E=Object.keys(h);if(E.
length>1)throw new Error(`Invalid loadBalancingConfig: unexpected multiple keys ${E}`);if(E.length===0)throw new Error("Invalid loadBalancingConfig: load balanc\
ing policy name required");return{[E[0]]:h[E[0]]}}r(e,"validateLoadBalancingConfig");function t(h){const E={loadBalancingConfig:[],methodConfig:[]};if("loadBala\
ncingPolicy"in h)if(typeof h.loadBalancingPolicy=="string")E.loadBalancingPolicy=h.loadBalancingPolicy;else throw new Error("Invalid service config: invalid loa\
dBalancingPolicy");if("loadBalancingConfig"in h)if(Array.isArray(h.loadBalancingConfig))for(const S of h.loadBalancingConfig)E.loadBalancingConfig.push(e(S));else
throw new Error("Invalid service config: invalid loadBalancingConfig");if("methodConfig"in h&&Array.isArray(h.methodConfig))for(const S of h.methodConfig)E.methodConfig.
push(s(S));"retryThrottling"in h&&(E.retryThrottling=o(h.retryThrottling));const O=[];for(const S of E.methodConfig)for(const v of S.name){for(const T of O)if(v.
service===T.service&&v.method===T.method)throw new Error(`Invalid service config: duplicate name ${v.service}/${v.method}`);O.push(v)}return E}r(t,"validateServ\
iceConfig");function n(h){if(!("serviceConfig"in h))throw new Error("Invalid service config choice: missing service config");const E={serviceConfig:t(h.serviceConfig)};
if("clientLanguage"in h)if(Array.isArray(h.clientLanguage)){E.clientLanguage=[];for(const S of h.clientLanguage)if(typeof S=="string")E.clientLanguage.push(S);else
throw new Error("Invalid service config choice: invalid clientLanguage")}else throw new Error("Invalid service config choice: invalid clientLanguage");if("clien\
tHostname"in h)if(Array.isArray(h.clientHostname)){E.clientHostname=[];for(const S of h.clientHostname)if(typeof S=="string")E.clientHostname.push(S);else throw new Error(
"Invalid service config choice: invalid clientHostname")}else throw new Error("Invalid service config choice: invalid clientHostname");if("percentage"in h)if(typeof h.
percentage=="number"&&0<=h.percentage&&h.percentage<=100)E.percentage=h.percentage;else throw new Error("Invalid service config choice: invalid percentage");const O=[
"clientLanguage","percentage","clientHostname","serviceConfig"];for(const S in h)if(!O.includes(S))throw new Error(`Invalid service config choice: unexpected fi\
eld ${S}`);return E}r(n,"validateCanaryConfig");function i(h,E){if(!Array.isArray(h))throw new Error("Invalid service config list");for(const O of h){const S=n(
O);if(!(typeof S.percentage=="number"&&E>S.percentage)){if(Array.isArray(S.clientHostname)){let v=!1;for(const T of S.clientHostname)T===f.hostname()&&(v=!0);if(!v)
continue}if(Array.isArray(S.clientLanguage)){let v=!1;for(const T of S.clientLanguage)T===g&&(v=!0);if(!v)continue}return S.serviceConfig}}throw new Error("No m\
atching service config found")}r(i,"validateAndSelectCanaryConfig");function a(h,E){for(const O of h)if(O.length>0&&O[0].startsWith("grpc_config=")){const S=O.join(
"").substring(12),v=JSON.parse(S);return i(v,E)}return null}r(a,"extractAndSelectServiceConfig")}),40701:((W,l,u)=>{Object.defineProperty(l,"__esModule",{value:!0}),
l.SingleSubchannelChannel=void 0;const f=u(35675),d=u(68198),y=u(43430),g=u(60778),c=u(68288),m=u(39962),p=u(52173),s=u(95726),o=u(36100),e=u(76255),t=u(56027);
class n{static{r(this,"SubchannelCallWrapper")}constructor(h,E,O,S,v){this.subchannel=h,this.method=E,this.options=S,this.callNumber=v,this.childCall=null,this.
pendingMessage=null,this.readPending=!1,this.halfClosePending=!1,this.pendingStatus=null,this.readFilterPending=!1,this.writeFilterPending=!1,this.serviceUrl=(0,t.
computeServiceUrl)(this.options.host,this.method);const T=(0,p.getRelativeTimeout)(S.deadline);T!==1/0&&(T<=0?this.cancelWithStatus(c.Status.DEADLINE_EXCEEDED,"\
Deadline exceeded"):setTimeout(()=>{this.cancelWithStatus(c.Status.DEADLINE_EXCEEDED,"Deadline exceeded")},T)),this.filterStack=O.createFilter()}cancelWithStatus(h,E){
this.childCall?this.childCall.cancelWithStatus(h,E):this.pendingStatus={code:h,details:E,metadata:new o.Metadata}}getPeer(){var h,E;return(E=(h=this.childCall)===
null||h===void 0?void 0:h.getPeer())!==null&&E!==void 0?E:this.subchannel.getAddress()}async start(h,E){if(this.pendingStatus){E.onReceiveStatus(this.pendingStatus);
return}if(this.subchannel.getConnectivityState()!==g.ConnectivityState.READY){E.onReceiveStatus({code:c.Status.UNAVAILABLE,details:"Subchannel not ready",metadata:new o.
Metadata});return}const O=await this.filterStack.sendMetadata(Promise.resolve(h));let S;try{S=await this.subchannel.getCallCredentials().generateMetadata({method_name:this.
method,service_url:this.serviceUrl})}catch(T){const x=T,{code:A,details:R}=(0,m.restrictControlPlaneStatusCode)(typeof x.code=="number"?x.code:c.Status.UNKNOWN,
`Getting metadata from plugin failed with error: ${x.message}`);E.onReceiveStatus({code:A,details:R,metadata:new o.Metadata});return}S.merge(O);const v={onReceiveMetadata:r(
async T=>{E.onReceiveMetadata(await this.filterStack.receiveMetadata(T))},"onReceiveMetadata"),onReceiveMessage:r(async T=>{this.readFilterPending=!0;const x=await this.
filterStack.receiveMessage(T);this.readFilterPending=!1,E.onReceiveMessage(x),this.pendingStatus&&E.onReceiveStatus(this.pendingStatus)},"onReceiveMessage"),onReceiveStatus:r(
async T=>{const x=await this.filterStack.receiveTrailers(T);this.readFilterPending?this.pendingStatus=x:E.onReceiveStatus(x)},"onReceiveStatus")};this.childCall=
this.subchannel.createCall(S,this.options.host,this.method,v,this.callNumber),this.readPending&&this.childCall.startRead(),this.pendingMessage&&this.childCall.sendMessageWithContext(
this.pendingMessage.context,this.pendingMessage.message),this.halfClosePending&&!this.writeFilterPending&&this.childCall.halfClose()}async sendMessageWithContext(h,E){
this.writeFilterPending=!0;const O=await this.filterStack.sendMessage(Promise.resolve({message:E,flags:h.flags}));this.writeFilterPending=!1,this.childCall?(this.
childCall.sendMessageWithContext(h,O.message),this.halfClosePending&&this.childCall.halfClose()):this.pendingMessage={context:h,message:O.message}}startRead(){this.
childCall?this.childCall.startRead():this.readPending=!0}halfClose(){this.childCall&&!this.writeFilterPending?this.childCall.halfClose():this.halfClosePending=!0}getCallNumber(){
return this.callNumber}setCredentials(h){throw new Error("Method not implemented.")}getAuthContext(){return this.childCall?this.childCall.getAuthContext():null}}
class i{static{r(this,"SingleSubchannelChannel")}constructor(h,E,O){this.subchannel=h,this.target=E,this.channelzEnabled=!1,this.channelzTrace=new d.ChannelzTrace,
this.callTracker=new d.ChannelzCallTracker,this.childrenTracker=new d.ChannelzChildrenTracker,this.channelzEnabled=O["grpc.enable_channelz"]!==0,this.channelzRef=
(0,d.registerChannelzChannel)((0,t.uriToString)(E),()=>({target:`${(0,t.uriToString)(E)} (${h.getAddress()})`,state:this.subchannel.getConnectivityState(),trace:this.
channelzTrace,callTracker:this.callTracker,children:this.childrenTracker.getChildLists()}),this.channelzEnabled),this.channelzEnabled&&this.childrenTracker.refChild(
h.getChannelzRef()),this.filterStackFactory=new s.FilterStackFactory([new y.CompressionFilterFactory(this,O)])}close(){this.channelzEnabled&&this.childrenTracker.
unrefChild(this.subchannel.getChannelzRef()),(0,d.unregisterChannelzRef)(this.channelzRef)}getTarget(){return(0,t.uriToString)(this.target)}getConnectivityState(h){
throw new Error("Method not implemented.")}watchConnectivityState(h,E,O){throw new Error("Method not implemented.")}getChannelzRef(){return this.channelzRef}createCall(h,E){
const O={deadline:E,host:(0,e.getDefaultAuthority)(this.target),flags:c.Propagate.DEFAULTS,parentCall:null};return new n(this.subchannel,h,this.filterStackFactory,
O,(0,f.getNextCallNumber)())}}l.SingleSubchannelChannel=i}),7901:((W,l)=>{Object.defineProperty(l,"__esModule",{value:!0}),l.StatusBuilder=void 0;class u{static{
r(this,"StatusBuilder")}constructor(){this.code=null,this.details=null,this.metadata=null}withCode(d){return this.code=d,this}withDetails(d){return this.details=
d,this}withMetadata(d){return this.metadata=d,this}build(){const d={};return this.code!==null&&(d.code=this.code),this.details!==null&&(d.details=this.details),
this.metadata!==null&&(d.metadata=this.metadata),d}}l.StatusBuilder=u}),47956:((W,l)=>{Object.defineProperty(l,"__esModule",{value:!0}),l.StreamDecoder=void 0;var u;
(function(d){d[d.NO_DATA=0]="NO_DATA",d[d.READING_SIZE=1]="READING_SIZE",d[d.READING_MESSAGE=2]="READING_MESSAGE"})(u||(u={}));class f{static{r(this,"StreamDeco\
der")}constructor(y){this.maxReadMessageLength=y,this.readState=u.NO_DATA,this.readCompressFlag=Buffer.alloc(1),this.readPartialSize=Buffer.alloc(4),this.readSizeRemaining=
4,this.readMessageSize=0,this.readPartialMessage=[],this.readMessageRemaining=0}write(y){let g=0,c;const m=[];for(;g<y.length;)switch(this.readState){case u.NO_DATA:
this.readCompressFlag=y.slice(g,g+1),g+=1,this.readState=u.READING_SIZE,this.readPartialSize.fill(0),this.readSizeRemaining=4,this.readMessageSize=0,this.readMessageRemaining=
0,this.readPartialMessage=[];break;case u.READING_SIZE:if(c=Math.min(y.length-g,this.readSizeRemaining),y.copy(this.readPartialSize,4-this.readSizeRemaining,g,g+
c),this.readSizeRemaining-=c,g+=c,this.readSizeRemaining===0){if(this.readMessageSize=this.readPartialSize.readUInt32BE(0),this.maxReadMessageLength!==-1&&this.
readMessageSize>this.maxReadMessageLength)throw new Error(`Received message larger than max (${this.readMessageSize} vs ${this.maxReadMessageLength})`);if(this.
readMessageRemaining=this.readMessageSize,this.readMessageRemaining>0)this.readState=u.READING_MESSAGE;else{const p=Buffer.concat([this.readCompressFlag,this.readPartialSize],
5);this.readState=u.NO_DATA,m.push(p)}}break;case u.READING_MESSAGE:if(c=Math.min(y.length-g,this.readMessageRemaining),this.readPartialMessage.push(y.slice(g,g+
c)),this.readMessageRemaining-=c,g+=c,this.readMessageRemaining===0){const p=[this.readCompressFlag,this.readPartialSize].concat(this.readPartialMessage),s=Buffer.
concat(p,this.readMessageSize+5);this.readState=u.NO_DATA,m.push(s)}break;default:throw new Error("Unexpected read state")}return m}}l.StreamDecoder=f}),97021:((W,l,u)=>{
Object.defineProperty(l,"__esModule",{value:!0}),l.EndpointMap=void 0,l.isTcpSubchannelAddress=d,l.subchannelAddressEqual=y,l.subchannelAddressToString=g,l.stringToSubchannelAddress=
m,l.endpointEqual=p,l.endpointToString=s,l.endpointHasAddress=o;const f=u(69278);function d(n){return"port"in n}r(d,"isTcpSubchannelAddress");function y(n,i){return!n&&
!i?!0:!n||!i?!1:d(n)?d(i)&&n.host===i.host&&n.port===i.port:!d(i)&&n.path===i.path}r(y,"subchannelAddressEqual");function g(n){return d(n)?(0,f.isIPv6)(n.host)?
"["+n.host+"]:"+n.port:n.host+":"+n.port:n.path}r(g,"subchannelAddressToString");const c=443;function m(n,i){return(0,f.isIP)(n)?{host:n,port:i??c}:{path:n}}r(m,
"stringToSubchannelAddress");function p(n,i){if(n.addresses.length!==i.addresses.length)return!1;for(let a=0;a<n.addresses.length;a++)if(!y(n.addresses[a],i.addresses[a]))
return!1;return!0}r(p,"endpointEqual");function s(n){return"["+n.addresses.map(g).join(", ")+"]"}r(s,"endpointToString");function o(n,i){for(const a of n.addresses)
if(y(a,i))return!0;return!1}r(o,"endpointHasAddress");function e(n,i){if(n.addresses.length!==i.addresses.length)return!1;for(const a of n.addresses){let h=!1;for(const E of i.
addresses)if(y(a,E)){h=!0;break}if(!h)return!1}return!0}r(e,"endpointEqualUnordered");class t{static{r(this,"EndpointMap")}constructor(){this.map=new Set}get size(){
return this.map.size}getForSubchannelAddress(i){for(const a of this.map)if(o(a.key,i))return a.value}deleteMissing(i){const a=[];for(const h of this.map){let E=!1;
for(const O of i)e(O,h.key)&&(E=!0);E||(a.push(h.value),this.map.delete(h))}return a}get(i){for(const a of this.map)if(e(i,a.key))return a.value}set(i,a){for(const h of this.
map)if(e(i,h.key)){h.value=a;return}this.map.add({key:i,value:a})}delete(i){for(const a of this.map)if(e(i,a.key)){this.map.delete(a);return}}has(i){for(const a of this.
map)if(e(i,a.key))return!0;return!1}clear(){this.map.clear()}*keys(){for(const i of this.map)yield i.key}*values(){for(const i of this.map)yield i.value}*entries(){
for(const i of this.map)yield[i.key,i.value]}}l.EndpointMap=t}),17953:((W,l,u)=>{Object.defineProperty(l,"__esModule",{value:!0}),l.Http2SubchannelCall=void 0;const f=u(
85675),d=u(70857),y=u(68288),g=u(36100),c=u(47956),m=u(8536),p=u(68288),s="subchannel_call";function o(n){for(const[i,a]of Object.entries(d.constants.errno))if(a===
n)return i;return"Unknown system error "+n}r(o,"getSystemErrorName");function e(n){const i=`Received HTTP status code ${n}`;let a;switch(n){case 400:a=y.Status.
INTERNAL;break;case 401:a=y.Status.UNAUTHENTICATED;break;case 403:a=y.Status.PERMISSION_DENIED;break;case 404:a=y.Status.UNIMPLEMENTED;break;case 429:case 502:case 503:case 504:
a=y.Status.UNAVAILABLE;break;default:a=y.Status.UNKNOWN}return{code:a,details:i,metadata:new g.Metadata}}r(e,"mapHttpStatusCode");class t{static{r(this,"Http2Su\
bchannelCall")}constructor(i,a,h,E,O){var S;this.http2Stream=i,this.callEventTracker=a,this.listener=h,this.transport=E,this.callId=O,this.isReadFilterPending=!1,
this.isPushPending=!1,this.canPush=!1,this.readsClosed=!1,this.statusOutput=!1,this.unpushedReadMessages=[],this.finalStatus=null,this.internalError=null,this.serverEndedCall=
!1,this.connectionDropped=!1;const v=(S=E.getOptions()["grpc.max_receive_message_length"])!==null&&S!==void 0?S:y.DEFAULT_MAX_RECEIVE_MESSAGE_LENGTH;this.decoder=
new c.StreamDecoder(v),i.on("response",(T,x)=>{if(this.traceEnabled){let A="";for(const R of Object.keys(T))A+="		"+R+": "+T[R]+`
`;this.trace(`Received server headers:
`+A)}if(this.httpStatusCode=T[":status"],x&f.constants.NGHTTP2_FLAG_END_STREAM)this.handleTrailers(T);else{let A;try{A=g.Metadata.fromHttp2Headers(T)}catch(R){this.
endCall({code:y.Status.UNKNOWN,details:R.message,metadata:new g.Metadata});return}this.listener.onReceiveMetadata(A)}}),i.on("trailers",T=>{this.handleTrailers(
T)}),i.on("data",T=>{if(this.statusOutput)return;this.traceEnabled&&this.trace("receive HTTP/2 data frame of length "+T.length);let x;try{x=this.decoder.write(T)}catch(A){
if(this.httpStatusCode!==void 0&&this.httpStatusCode!==200){const R=e(this.httpStatusCode);this.cancelWithStatus(R.code,R.details)}else this.cancelWithStatus(y.
Status.RESOURCE_EXHAUSTED,A.message);return}for(const A of x)this.traceEnabled&&this.trace("parsed message of length "+A.length),this.callEventTracker.addMessageReceived(),
this.tryPush(A)}),i.on("end",()=>{this.readsClosed=!0,this.maybeOutputStatus()}),i.on("close",()=>{this.serverEndedCall=!0,process.nextTick(()=>{var T;if(this.traceEnabled&&
this.trace("HTTP/2 stream closed with code "+i.rstCode),((T=this.finalStatus)===null||T===void 0?void 0:T.code)===y.Status.OK)return;let x,A="";switch(i.rstCode){case f.
constants.NGHTTP2_NO_ERROR:if(this.finalStatus!==null)return;if(this.httpStatusCode&&this.httpStatusCode!==200){const R=e(this.httpStatusCode);x=R.code,A=R.details}else
x=y.Status.INTERNAL,A=`Received RST_STREAM with code ${i.rstCode} (Call ended without gRPC status)`;break;case f.constants.NGHTTP2_REFUSED_STREAM:x=y.Status.UNAVAILABLE,
A="Stream refused by server";break;case f.constants.NGHTTP2_CANCEL:this.connectionDropped?(x=y.Status.UNAVAILABLE,A="Connection dropped"):(x=y.Status.CANCELLED,
A="Call cancelled");break;case f.constants.NGHTTP2_ENHANCE_YOUR_CALM:x=y.Status.RESOURCE_EXHAUSTED,A="Bandwidth exhausted or memory limit exceeded";break;case f.
constants.NGHTTP2_INADEQUATE_SECURITY:x=y.Status.PERMISSION_DENIED,A="Protocol not secure enough";break;case f.constants.NGHTTP2_INTERNAL_ERROR:x=y.Status.INTERNAL,
this.internalError===null?A=`Received RST_STREAM with code ${i.rstCode} (Internal server error)`:this.internalError.code==="ECONNRESET"||this.internalError.code===
"ETIMEDOUT"?(x=y.Status.UNAVAILABLE,A=this.internalError.message):A=`Received RST_STREAM with code ${i.rstCode} triggered by internal client error: ${this.internalError.
message}`;break;default:x=y.Status.INTERNAL,A=`Received RST_STREAM with code ${i.rstCode}`}this.endCall({code:x,details:A,metadata:new g.Metadata,rstCode:i.rstCode})})}),
i.on("error",T=>{T.code!=="ERR_HTTP2_STREAM_ERROR"&&(this.traceEnabled&&this.trace("Node error event: message="+T.message+" code="+T.code+" errno="+o(T.errno)+"\
 syscall="+T.syscall),this.internalError=T),this.callEventTracker.onStreamEnd(!1)})}getDeadlineInfo(){return[`remote_addr=${this.getPeer()}`]}onDisconnect(){this.
connectionDropped=!0,setImmediate(()=>{this.endCall({code:y.Status.UNAVAILABLE,details:"Connection dropped",metadata:new g.Metadata})})}outputStatus(){this.statusOutput||
(this.statusOutput=!0,this.traceEnabled&&this.trace("ended with status: code="+this.finalStatus.code+' details="'+this.finalStatus.details+'"'),this.callEventTracker.
onCallEnd(this.finalStatus),process.nextTick(()=>{this.listener.onReceiveStatus(this.finalStatus)}),this.http2Stream.resume())}get traceEnabled(){return m.isTracerEnabled(
s)}trace(i){this.traceEnabled&&m.trace(p.LogVerbosity.DEBUG,s,"["+this.callId+"] "+i)}endCall(i){(this.finalStatus===null||this.finalStatus.code===y.Status.OK)&&
(this.finalStatus=i,this.maybeOutputStatus()),this.destroyHttp2Stream()}maybeOutputStatus(){this.finalStatus!==null&&(this.finalStatus.code!==y.Status.OK||this.
readsClosed&&this.unpushedReadMessages.length===0&&!this.isReadFilterPending&&!this.isPushPending)&&this.outputStatus()}push(i){this.traceEnabled&&this.trace("p\
ushing to reader message of length "+(i instanceof Buffer?i.length:null)),this.canPush=!1,this.isPushPending=!0,process.nextTick(()=>{this.isPushPending=!1,!this.
statusOutput&&(this.listener.onReceiveMessage(i),this.maybeOutputStatus())})}tryPush(i){this.canPush?(this.http2Stream.pause(),this.push(i)):(this.traceEnabled&&
this.trace("unpushedReadMessages.push message of length "+i.length),this.unpushedReadMessages.push(i))}handleTrailers(i){if(this.serverEndedCall=!0,this.callEventTracker.
onStreamEnd(!0),this.traceEnabled){let O="";for(const S of Object.keys(i))O+="		"+S+": "+i[S]+`
`;this.trace(`Received server trailers:
`+O)}let a;try{a=g.Metadata.fromHttp2Headers(i)}catch{a=new g.Metadata}const h=a.get("grpc-status");let E;if(h.length>0&&typeof h[0]=="string"){const O=Number(h[0]);
this.traceEnabled&&this.trace("received status code "+O+" from server"),a.remove("grpc-status");let S="";const v=a.get("grpc-message");if(v.length>0&&typeof v[0]==
"string"){const T=v[0];try{S=decodeURI(T)}catch{S=T}a.remove("grpc-message"),this.traceEnabled&&this.trace('received status details string "'+S+'" from server')}
E={code:O,details:S,metadata:a}}else this.httpStatusCode?(E=e(this.httpStatusCode),E.metadata=a):E={code:y.Status.UNKNOWN,details:"No status information receive\
d",metadata:a};this.endCall(E)}destroyHttp2Stream(){var i;if(!this.http2Stream.destroyed)if(this.serverEndedCall)this.http2Stream.writableEnded||this.http2Stream.
end();else{let a;((i=this.finalStatus)===null||i===void 0?void 0:i.code)===y.Status.OK?a=f.constants.NGHTTP2_NO_ERROR:a=f.constants.NGHTTP2_CANCEL,this.traceEnabled&&
this.trace("close http2 stream with code "+a),this.http2Stream.close(a)}}cancelWithStatus(i,a){this.traceEnabled&&this.trace("cancelWithStatus code: "+i+' detai\
ls: "'+a+'"'),this.endCall({code:i,details:a,metadata:new g.Metadata})}getStatus(){return this.finalStatus}getPeer(){return this.transport.getPeerName()}getCallNumber(){
return this.callId}getAuthContext(){return this.transport.getAuthContext()}startRead(){if(this.finalStatus!==null&&this.finalStatus.code!==y.Status.OK){this.readsClosed=
!0,this.maybeOutputStatus();return}if(this.canPush=!0,this.unpushedReadMessages.length>0){const i=this.unpushedReadMessages.shift();this.push(i);return}this.http2Stream.
resume()}sendMessageWithContext(i,a){this.traceEnabled&&this.trace("write() called with message of length "+a.length);const h=r(E=>{process.nextTick(()=>{var O;
let S=y.Status.UNAVAILABLE;E?.code==="ERR_STREAM_WRITE_AFTER_END"&&(S=y.Status.INTERNAL),E&&this.endCall({code:S,details:`Write error: ${E.message}`,metadata:new g.
Metadata,rstCode:this.http2Stream.rstCode}),(O=i.callback)===null||O===void 0||O.call(i)})},"cb");this.traceEnabled&&this.trace("sending data chunk of length "+
a.length),this.callEventTracker.addMessageSent();try{this.http2Stream.write(a,h)}catch(E){this.endCall({code:y.Status.UNAVAILABLE,details:`Write failed with err\
or ${E.message}`,metadata:new g.Metadata})}}halfClose(){this.trace("end() called"),!(this.http2Stream.destroyed||this.http2Stream.writableEnded)&&(this.trace("c\
alling end() on HTTP/2 stream"),this.http2Stream.end())}}l.Http2SubchannelCall=t}),70098:((W,l)=>{Object.defineProperty(l,"__esModule",{value:!0}),l.BaseSubchannelWrapper=
void 0;class u{static{r(this,"BaseSubchannelWrapper")}constructor(d){this.child=d,this.healthy=!0,this.healthListeners=new Set,this.refcount=0,this.dataWatchers=
new Set,d.addHealthStateWatcher(y=>{this.healthy&&this.updateHealthListeners()})}updateHealthListeners(){for(const d of this.healthListeners)d(this.isHealthy())}getConnectivityState(){
return this.child.getConnectivityState()}addConnectivityStateListener(d){this.child.addConnectivityStateListener(d)}removeConnectivityStateListener(d){this.child.
removeConnectivityStateListener(d)}startConnecting(){this.child.startConnecting()}getAddress(){return this.child.getAddress()}throttleKeepalive(d){this.child.throttleKeepalive(
d)}ref(){this.child.ref(),this.refcount+=1}unref(){this.child.unref(),this.refcount-=1,this.refcount===0&&this.destroy()}destroy(){for(const d of this.dataWatchers)
d.destroy()}getChannelzRef(){return this.child.getChannelzRef()}isHealthy(){return this.healthy&&this.child.isHealthy()}addHealthStateWatcher(d){this.healthListeners.
add(d)}removeHealthStateWatcher(d){this.healthListeners.delete(d)}addDataWatcher(d){d.setSubchannel(this.getRealSubchannel()),this.dataWatchers.add(d)}setHealthy(d){
d!==this.healthy&&(this.healthy=d,this.child.isHealthy()&&this.updateHealthListeners())}getRealSubchannel(){return this.child.getRealSubchannel()}realSubchannelEquals(d){
return this.getRealSubchannel()===d.getRealSubchannel()}getCallCredentials(){return this.child.getCallCredentials()}getChannel(){return this.child.getChannel()}}
l.BaseSubchannelWrapper=u}),48695:((W,l,u)=>{Object.defineProperty(l,"__esModule",{value:!0}),l.SubchannelPool=void 0,l.getSubchannelPool=o;const f=u(86793),d=u(
68416),y=u(97021),g=u(56027),c=u(33860),m=1e4;class p{static{r(this,"SubchannelPool")}constructor(){this.pool=Object.create(null),this.cleanupTimer=null}unrefUnusedSubchannels(){
let t=!0;for(const n in this.pool){const a=this.pool[n].filter(h=>!h.subchannel.unrefIfOneRef());a.length>0&&(t=!1),this.pool[n]=a}t&&this.cleanupTimer!==null&&
(clearInterval(this.cleanupTimer),this.cleanupTimer=null)}ensureCleanupTask(){var t,n;this.cleanupTimer===null&&(this.cleanupTimer=setInterval(()=>{this.unrefUnusedSubchannels()},
m),(n=(t=this.cleanupTimer).unref)===null||n===void 0||n.call(t))}getOrCreateSubchannel(t,n,i,a){this.ensureCleanupTask();const h=(0,g.uriToString)(t);if(h in this.
pool){const O=this.pool[h];for(const S of O)if((0,y.subchannelAddressEqual)(n,S.subchannelAddress)&&(0,f.channelOptionsEqual)(i,S.channelArguments)&&a._equals(S.
channelCredentials))return S.subchannel}const E=new d.Subchannel(t,n,i,a,new c.Http2SubchannelConnector(t));return h in this.pool||(this.pool[h]=[]),this.pool[h].
push({subchannelAddress:n,channelArguments:i,channelCredentials:a,subchannel:E}),E.ref(),E}}l.SubchannelPool=p;const s=new p;function o(e){return e?s:new p}r(o,
"getSubchannelPool")}),68416:((W,l,u)=>{Object.defineProperty(l,"__esModule",{value:!0}),l.Subchannel=void 0;const f=u(60778),d=u(14643),y=u(8536),g=u(68288),c=u(
56027),m=u(97021),p=u(68198),s=u(40701),o="subchannel",e=~(1<<31);class t{static{r(this,"Subchannel")}constructor(i,a,h,E,O){var S;this.channelTarget=i,this.subchannelAddress=
a,this.options=h,this.connector=O,this.connectivityState=f.ConnectivityState.IDLE,this.transport=null,this.continueConnecting=!1,this.stateListeners=new Set,this.
refcount=0,this.channelzEnabled=!0,this.dataProducers=new Map,this.subchannelChannel=null;const v={initialDelay:h["grpc.initial_reconnect_backoff_ms"],maxDelay:h["\
grpc.max_reconnect_backoff_ms"]};this.backoffTimeout=new d.BackoffTimeout(()=>{this.handleBackoffTimer()},v),this.backoffTimeout.unref(),this.subchannelAddressString=
(0,m.subchannelAddressToString)(a),this.keepaliveTime=(S=h["grpc.keepalive_time_ms"])!==null&&S!==void 0?S:-1,h["grpc.enable_channelz"]===0?(this.channelzEnabled=
!1,this.channelzTrace=new p.ChannelzTraceStub,this.callTracker=new p.ChannelzCallTrackerStub,this.childrenTracker=new p.ChannelzChildrenTrackerStub,this.streamTracker=
new p.ChannelzCallTrackerStub):(this.channelzTrace=new p.ChannelzTrace,this.callTracker=new p.ChannelzCallTracker,this.childrenTracker=new p.ChannelzChildrenTracker,
this.streamTracker=new p.ChannelzCallTracker),this.channelzRef=(0,p.registerChannelzSubchannel)(this.subchannelAddressString,()=>this.getChannelzInfo(),this.channelzEnabled),
this.channelzTrace.addTrace("CT_INFO","Subchannel created"),this.traceEnabled&&this.trace("Subchannel constructed with options "+JSON.stringify(h,void 0,2)),this.
secureConnector=E._createSecureConnector(i,h)}getChannelzInfo(){return{state:this.connectivityState,trace:this.channelzTrace,callTracker:this.callTracker,children:this.
childrenTracker.getChildLists(),target:this.subchannelAddressString}}get traceEnabled(){return y.isTracerEnabled(o)}get refTraceEnabled(){return y.isTracerEnabled(
"subchannel_refcount")}trace(i){this.traceEnabled&&y.trace(g.LogVerbosity.DEBUG,o,"("+this.channelzRef.id+") "+this.subchannelAddressString+" "+i)}refTrace(i){this.
refTraceEnabled&&y.trace(g.LogVerbosity.DEBUG,"subchannel_refcount","("+this.channelzRef.id+") "+this.subchannelAddressString+" "+i)}handleBackoffTimer(){this.continueConnecting?
this.transitionToState([f.ConnectivityState.TRANSIENT_FAILURE],f.ConnectivityState.CONNECTING):this.transitionToState([f.ConnectivityState.TRANSIENT_FAILURE],f.
ConnectivityState.IDLE)}startBackoff(){this.backoffTimeout.runOnce()}stopBackoff(){this.backoffTimeout.stop(),this.backoffTimeout.reset()}startConnectingInternal(){
let i=this.options;if(i["grpc.keepalive_time_ms"]){const a=Math.min(this.keepaliveTime,e);i=Object.assign(Object.assign({},i),{"grpc.keepalive_time_ms":a})}this.
connector.connect(this.subchannelAddress,this.secureConnector,i).then(a=>{this.transitionToState([f.ConnectivityState.CONNECTING],f.ConnectivityState.READY)?(this.
transport=a,this.channelzEnabled&&this.childrenTracker.refChild(a.getChannelzRef()),a.addDisconnectListener(h=>{this.transitionToState([f.ConnectivityState.READY],
f.ConnectivityState.IDLE),h&&this.keepaliveTime>0&&(this.keepaliveTime*=2,y.log(g.LogVerbosity.ERROR,`Connection to ${(0,c.uriToString)(this.channelTarget)} at ${this.
subchannelAddressString} rejected by server because of excess pings. Increasing ping interval to ${this.keepaliveTime} ms`))})):a.shutdown()},a=>{this.transitionToState(
[f.ConnectivityState.CONNECTING],f.ConnectivityState.TRANSIENT_FAILURE,`${a}`)})}transitionToState(i,a,h){var E,O;if(i.indexOf(this.connectivityState)===-1)return!1;
this.traceEnabled&&(h?this.trace(f.ConnectivityState[this.connectivityState]+" -> "+f.ConnectivityState[a]+' with error "'+h+'"'):this.trace(f.ConnectivityState[this.
connectivityState]+" -> "+f.ConnectivityState[a])),this.channelzEnabled&&this.channelzTrace.addTrace("CT_INFO","Connectivity state change to "+f.ConnectivityState[a]);
const S=this.connectivityState;switch(this.connectivityState=a,a){case f.ConnectivityState.READY:this.stopBackoff();break;case f.ConnectivityState.CONNECTING:this.
startBackoff(),this.startConnectingInternal(),this.continueConnecting=!1;break;case f.ConnectivityState.TRANSIENT_FAILURE:this.channelzEnabled&&this.transport&&
this.childrenTracker.unrefChild(this.transport.getChannelzRef()),(E=this.transport)===null||E===void 0||E.shutdown(),this.transport=null,this.backoffTimeout.isRunning()||
process.nextTick(()=>{this.handleBackoffTimer()});break;case f.ConnectivityState.IDLE:this.channelzEnabled&&this.transport&&this.childrenTracker.unrefChild(this.
transport.getChannelzRef()),(O=this.transport)===null||O===void 0||O.shutdown(),this.transport=null;break;default:throw new Error(`Invalid state: unknown Connec\
tivityState ${a}`)}for(const v of this.stateListeners)v(this,S,a,this.keepaliveTime,h);return!0}ref(){this.refTraceEnabled&&this.refTrace("refcount "+this.refcount+
" -> "+(this.refcount+1)),this.refcount+=1}unref(){this.refTraceEnabled&&this.refTrace("refcount "+this.refcount+" -> "+(this.refcount-1)),this.refcount-=1,this.
refcount===0&&(this.channelzTrace.addTrace("CT_INFO","Shutting down"),(0,p.unregisterChannelzRef)(this.channelzRef),this.secureConnector.destroy(),process.nextTick(
()=>{this.transitionToState([f.ConnectivityState.CONNECTING,f.ConnectivityState.READY],f.ConnectivityState.IDLE)}))}unrefIfOneRef(){return this.refcount===1?(this.
unref(),!0):!1}createCall(i,a,h,E,O){if(!this.transport)throw new Error("Cannot create call, subchannel not READY");let S;return this.channelzEnabled?(this.callTracker.
addCallStarted(),this.streamTracker.addCallStarted(),S={onCallEnd:r(v=>{v.code===g.Status.OK?this.callTracker.addCallSucceeded():this.callTracker.addCallFailed()},
"onCallEnd")}):S={},this.transport.createCall(i,a,h,E,S,O)}startConnecting(){process.nextTick(()=>{this.transitionToState([f.ConnectivityState.IDLE],f.ConnectivityState.
CONNECTING)||this.connectivityState===f.ConnectivityState.TRANSIENT_FAILURE&&(this.continueConnecting=!0)})}getConnectivityState(){return this.connectivityState}addConnectivityStateListener(i){
this.stateListeners.add(i)}removeConnectivityStateListener(i){this.stateListeners.delete(i)}resetBackoff(){process.nextTick(()=>{this.backoffTimeout.reset(),this.
transitionToState([f.ConnectivityState.TRANSIENT_FAILURE],f.ConnectivityState.CONNECTING)})}getAddress(){return this.subchannelAddressString}getChannelzRef(){return this.
channelzRef}isHealthy(){return!0}addHealthStateWatcher(i){}removeHealthStateWatcher(i){}getRealSubchannel(){return this}realSubchannelEquals(i){return i.getRealSubchannel()===
this}throttleKeepalive(i){i>this.keepaliveTime&&(this.keepaliveTime=i)}getCallCredentials(){return this.secureConnector.getCallCredentials()}getChannel(){return this.
subchannelChannel||(this.subchannelChannel=new s.SingleSubchannelChannel(this,this.channelTarget,this.options)),this.subchannelChannel}addDataWatcher(i){throw new Error(
"Not implemented")}getOrCreateDataProducer(i,a){const h=this.dataProducers.get(i);if(h)return h;const E=a(this);return this.dataProducers.set(i,E),E}removeDataProducer(i){
this.dataProducers.delete(i)}}l.Subchannel=t}),68876:((W,l,u)=>{Object.defineProperty(l,"__esModule",{value:!0}),l.CIPHER_SUITES=void 0,l.getDefaultRootsData=g;
const f=u(79896);l.CIPHER_SUITES=process.env.GRPC_SSL_CIPHER_SUITES;const d=process.env.GRPC_DEFAULT_SSL_ROOTS_FILE_PATH;let y=null;function g(){return d?(y===null&&
(y=f.readFileSync(d)),y):null}r(g,"getDefaultRootsData")}),33860:((W,l,u)=>{Object.defineProperty(l,"__esModule",{value:!0}),l.Http2SubchannelConnector=void 0;const f=u(
85675),d=u(64756),y=u(68198),g=u(68288),c=u(18954),m=u(8536),p=u(76255),s=u(97021),o=u(56027),e=u(69278),t=u(17953),n=u(35675),i="transport",a="transport_flowct\
rl",h=u(9943).rE,{HTTP2_HEADER_AUTHORITY:E,HTTP2_HEADER_CONTENT_TYPE:O,HTTP2_HEADER_METHOD:S,HTTP2_HEADER_PATH:v,HTTP2_HEADER_TE:T,HTTP2_HEADER_USER_AGENT:x}=f.
constants,A=2e4,R=Buffer.from("too_many_pings","ascii");class I{static{r(this,"Http2Transport")}constructor(C,_,P,b){this.session=C,this.options=P,this.remoteName=
b,this.keepaliveTimer=null,this.pendingSendKeepalivePing=!1,this.activeCalls=new Set,this.disconnectListeners=[],this.disconnectHandled=!1,this.channelzEnabled=
!0,this.keepalivesSent=0,this.messagesSent=0,this.messagesReceived=0,this.lastMessageSentTimestamp=null,this.lastMessageReceivedTimestamp=null,this.subchannelAddressString=
(0,s.subchannelAddressToString)(_),P["grpc.enable_channelz"]===0?(this.channelzEnabled=!1,this.streamTracker=new y.ChannelzCallTrackerStub):this.streamTracker=new y.
ChannelzCallTracker,this.channelzRef=(0,y.registerChannelzSocket)(this.subchannelAddressString,()=>this.getChannelzInfo(),this.channelzEnabled),this.userAgent=[
P["grpc.primary_user_agent"],`grpc-node-js/${h}`,P["grpc.secondary_user_agent"]].filter(N=>N).join(" "),"grpc.keepalive_time_ms"in P?this.keepaliveTimeMs=P["grp\
c.keepalive_time_ms"]:this.keepaliveTimeMs=-1,"grpc.keepalive_timeout_ms"in P?this.keepaliveTimeoutMs=P["grpc.keepalive_timeout_ms"]:this.keepaliveTimeoutMs=A,"\
grpc.keepalive_permit_without_calls"in P?this.keepaliveWithoutCalls=P["grpc.keepalive_permit_without_calls"]===1:this.keepaliveWithoutCalls=!1,C.once("close",()=>{
this.trace("session closed"),this.handleDisconnect()}),C.once("goaway",(N,D,w)=>{let M=!1;N===f.constants.NGHTTP2_ENHANCE_YOUR_CALM&&w&&w.equals(R)&&(M=!0),this.
traceEnabled&&this.trace("connection closed by GOAWAY with code "+N+" and data "+w?.toString()),this.reportDisconnectToOwner(M)}),C.once("error",N=>{this.traceEnabled&&
this.trace("connection closed with error "+N.message),this.handleDisconnect()}),C.socket.once("close",N=>{this.traceEnabled&&this.trace("connection closed. hadE\
rror="+N),this.handleDisconnect()}),this.traceEnabled&&(C.on("remoteSettings",N=>{this.trace("new settings received"+(this.session!==C?" on the old connection":
"")+": "+JSON.stringify(N))}),C.on("localSettings",N=>{this.trace("local settings acknowledged by remote"+(this.session!==C?" on the old connection":"")+": "+JSON.
stringify(N))})),this.keepaliveWithoutCalls&&this.maybeStartKeepalivePingTimer(),C.socket instanceof d.TLSSocket&&C.socket.authorized?this.authContext={transportSecurityType:"\
ssl",sslPeerCertificate:C.socket.getPeerCertificate()}:this.authContext={}}getChannelzInfo(){var C,_,P;const b=this.session.socket,N=b.remoteAddress?(0,s.stringToSubchannelAddress)(
b.remoteAddress,b.remotePort):null,D=b.localAddress?(0,s.stringToSubchannelAddress)(b.localAddress,b.localPort):null;let w;if(this.session.encrypted){const H=b,
U=H.getCipher(),L=H.getCertificate(),k=H.getPeerCertificate();w={cipherSuiteStandardName:(C=U.standardName)!==null&&C!==void 0?C:null,cipherSuiteOtherName:U.standardName?
null:U.name,localCertificate:L&&"raw"in L?L.raw:null,remoteCertificate:k&&"raw"in k?k.raw:null}}else w=null;return{remoteAddress:N,localAddress:D,security:w,remoteName:this.
remoteName,streamsStarted:this.streamTracker.callsStarted,streamsSucceeded:this.streamTracker.callsSucceeded,streamsFailed:this.streamTracker.callsFailed,messagesSent:this.
messagesSent,messagesReceived:this.messagesReceived,keepAlivesSent:this.keepalivesSent,lastLocalStreamCreatedTimestamp:this.streamTracker.lastCallStartedTimestamp,
lastRemoteStreamCreatedTimestamp:null,lastMessageSentTimestamp:this.lastMessageSentTimestamp,lastMessageReceivedTimestamp:this.lastMessageReceivedTimestamp,localFlowControlWindow:(_=
this.session.state.localWindowSize)!==null&&_!==void 0?_:null,remoteFlowControlWindow:(P=this.session.state.remoteWindowSize)!==null&&P!==void 0?P:null}}get traceEnabled(){
return m.isTracerEnabled(i)}get keepaliveTraceEnabled(){return m.isTracerEnabled("keepalive")}get flowControlTraceEnabled(){return m.isTracerEnabled(a)}get internalsTraceEnabled(){
return m.isTracerEnabled("transport_internals")}trace(C){this.traceEnabled&&m.trace(g.LogVerbosity.DEBUG,i,"("+this.channelzRef.id+") "+this.subchannelAddressString+
" "+C)}keepaliveTrace(C){this.keepaliveTraceEnabled&&m.trace(g.LogVerbosity.DEBUG,"keepalive","("+this.channelzRef.id+") "+this.subchannelAddressString+" "+C)}flowControlTrace(C){
this.flowControlTraceEnabled&&m.trace(g.LogVerbosity.DEBUG,a,"("+this.channelzRef.id+") "+this.subchannelAddressString+" "+C)}internalsTrace(C){this.internalsTraceEnabled&&
m.trace(g.LogVerbosity.DEBUG,"transport_internals","("+this.channelzRef.id+") "+this.subchannelAddressString+" "+C)}reportDisconnectToOwner(C){this.disconnectHandled||
(this.disconnectHandled=!0,this.disconnectListeners.forEach(_=>_(C)))}handleDisconnect(){this.clearKeepaliveTimeout(),this.reportDisconnectToOwner(!1);for(const C of this.
activeCalls)C.onDisconnect();setImmediate(()=>{this.session.destroy()})}addDisconnectListener(C){this.disconnectListeners.push(C)}canSendPing(){return!this.session.
destroyed&&this.keepaliveTimeMs>0&&(this.keepaliveWithoutCalls||this.activeCalls.size>0)}maybeSendPing(){var C,_;if(!this.canSendPing()){this.pendingSendKeepalivePing=
!0;return}if(this.keepaliveTimer){console.error("keepaliveTimeout is not null");return}this.channelzEnabled&&(this.keepalivesSent+=1),this.keepaliveTraceEnabled&&
this.keepaliveTrace("Sending ping with timeout "+this.keepaliveTimeoutMs+"ms"),this.keepaliveTimer=setTimeout(()=>{this.keepaliveTimer=null,this.keepaliveTrace(
"Ping timeout passed without response"),this.handleDisconnect()},this.keepaliveTimeoutMs),(_=(C=this.keepaliveTimer).unref)===null||_===void 0||_.call(C);let P="";
try{this.session.ping((N,D,w)=>{this.clearKeepaliveTimeout(),N?(this.keepaliveTraceEnabled&&this.keepaliveTrace("Ping failed with error "+N.message),this.handleDisconnect()):
(this.keepaliveTrace("Received ping response"),this.maybeStartKeepalivePingTimer())})||(P="Ping returned false")}catch(b){P=(b instanceof Error?b.message:"")||"\
Unknown error"}P&&(this.keepaliveTraceEnabled&&this.keepaliveTrace("Ping send failed: "+P),this.handleDisconnect())}maybeStartKeepalivePingTimer(){var C,_;this.
canSendPing()&&(this.pendingSendKeepalivePing?(this.pendingSendKeepalivePing=!1,this.maybeSendPing()):this.keepaliveTimer||(this.keepaliveTrace("Starting keepal\
ive timer for "+this.keepaliveTimeMs+"ms"),this.keepaliveTimer=setTimeout(()=>{this.keepaliveTimer=null,this.maybeSendPing()},this.keepaliveTimeMs),(_=(C=this.keepaliveTimer).
unref)===null||_===void 0||_.call(C)))}clearKeepaliveTimeout(){this.keepaliveTimer&&(clearTimeout(this.keepaliveTimer),this.keepaliveTimer=null)}removeActiveCall(C){
this.activeCalls.delete(C),this.activeCalls.size===0&&this.session.unref()}addActiveCall(C){this.activeCalls.add(C),this.activeCalls.size===1&&(this.session.ref(),
this.keepaliveWithoutCalls||this.maybeStartKeepalivePingTimer())}createCall(C,_,P,b,N,D){const w=C.toHttp2Headers();w[E]=_,w[x]=this.userAgent,w[O]="application\
/grpc",w[S]="POST",w[v]=P,w[T]="trailers";let M;try{M=this.session.request(w)}catch(L){throw this.handleDisconnect(),L}this.flowControlTraceEnabled&&this.flowControlTrace(
"local window size: "+this.session.state.localWindowSize+" remote window size: "+this.session.state.remoteWindowSize),this.internalsTraceEnabled&&this.internalsTrace(
"session.closed="+this.session.closed+" session.destroyed="+this.session.destroyed+" session.socket.destroyed="+this.session.socket.destroyed);let H,U;return this.
channelzEnabled?(this.streamTracker.addCallStarted(),H={addMessageSent:r(()=>{var L;this.messagesSent+=1,this.lastMessageSentTimestamp=Date.now(),(L=N.addMessageSent)===
null||L===void 0||L.call(N)},"addMessageSent"),addMessageReceived:r(()=>{var L;this.messagesReceived+=1,this.lastMessageReceivedTimestamp=Date.now(),(L=N.addMessageReceived)===
null||L===void 0||L.call(N)},"addMessageReceived"),onCallEnd:r(L=>{var k;(k=N.onCallEnd)===null||k===void 0||k.call(N,L),this.removeActiveCall(U)},"onCallEnd"),
onStreamEnd:r(L=>{var k;L?this.streamTracker.addCallSucceeded():this.streamTracker.addCallFailed(),(k=N.onStreamEnd)===null||k===void 0||k.call(N,L)},"onStreamE\
nd")}):H={addMessageSent:r(()=>{var L;(L=N.addMessageSent)===null||L===void 0||L.call(N)},"addMessageSent"),addMessageReceived:r(()=>{var L;(L=N.addMessageReceived)===
null||L===void 0||L.call(N)},"addMessageReceived"),onCallEnd:r(L=>{var k;(k=N.onCallEnd)===null||k===void 0||k.call(N,L),this.removeActiveCall(U)},"onCallEnd"),
onStreamEnd:r(L=>{var k;(k=N.onStreamEnd)===null||k===void 0||k.call(N,L)},"onStreamEnd")},U=new t.Http2SubchannelCall(M,H,b,this,D??(0,n.getNextCallNumber)()),
this.addActiveCall(U),U}getChannelzRef(){return this.channelzRef}getPeerName(){return this.subchannelAddressString}getOptions(){return this.options}getAuthContext(){
return this.authContext}shutdown(){this.session.close(),(0,y.unregisterChannelzRef)(this.channelzRef)}}class j{static{r(this,"Http2SubchannelConnector")}constructor(C){
this.channelTarget=C,this.session=null,this.isShutdown=!1}get traceEnabled(){return m.isTracerEnabled(i)}trace(C){this.traceEnabled&&m.trace(g.LogVerbosity.DEBUG,
i,(0,o.uriToString)(this.channelTarget)+" "+C)}createSession(C,_,P){return this.isShutdown?Promise.reject():C.socket.closed?Promise.reject("Connection closed be\
fore starting HTTP/2 handshake"):new Promise((b,N)=>{var D,w,M,H,U,L,k,B;let J=null,z=this.channelTarget;if("grpc.http_connect_target"in P){const ae=(0,o.parseUri)(
P["grpc.http_connect_target"]);ae&&(z=ae,J=(0,o.uriToString)(ae))}const Y=C.secure?"https":"http",G=(0,p.getDefaultAuthority)(z),V=r(()=>{var ae;(ae=this.session)===
null||ae===void 0||ae.destroy(),this.session=null,setImmediate(()=>{oe||(oe=!0,N(`${ee.trim()} (${new Date().toISOString()})`))})},"closeHandler"),$=r(ae=>{var se;
(se=this.session)===null||se===void 0||se.destroy(),ee=ae.message,this.traceEnabled&&this.trace("connection failed with error "+ee),oe||(oe=!0,N(`${ee} (${new Date().
toISOString()})`))},"errorHandler"),K={createConnection:r((ae,se)=>C.socket,"createConnection"),settings:{initialWindowSize:(H=(D=P["grpc-node.flow_control_wind\
ow"])!==null&&D!==void 0?D:(M=(w=f.getDefaultSettings)===null||w===void 0?void 0:w.call(f))===null||M===void 0?void 0:M.initialWindowSize)!==null&&H!==void 0?H:
65535},maxSendHeaderBlockLength:Number.MAX_SAFE_INTEGER,maxSessionMemory:(U=P["grpc-node.max_session_memory"])!==null&&U!==void 0?U:Number.MAX_SAFE_INTEGER},X=f.
connect(`${Y}://${G}`,K),Q=(B=(k=(L=f.getDefaultSettings)===null||L===void 0?void 0:L.call(f))===null||k===void 0?void 0:k.initialWindowSize)!==null&&B!==void 0?
B:65535,te=P["grpc-node.flow_control_window"];this.session=X;let ee="Failed to connect",oe=!1;X.unref(),X.once("remoteSettings",()=>{var ae;if(te&&te>Q)try{X.setLocalWindowSize(
te)}catch{const le=te-((ae=X.state.localWindowSize)!==null&&ae!==void 0?ae:Q);le>0&&X.incrementWindowSize(le)}X.removeAllListeners(),C.socket.removeListener("cl\
ose",V),C.socket.removeListener("error",$),b(new I(X,_,P,J)),this.session=null}),X.once("close",V),X.once("error",$),C.socket.once("close",V),C.socket.once("err\
or",$)})}tcpConnect(C,_){return(0,c.getProxiedConnection)(C,_).then(P=>P||new Promise((b,N)=>{const D=r(()=>{N(new Error("Socket closed"))},"closeCallback"),w=r(
H=>{N(H)},"errorCallback"),M=e.connect(C,()=>{M.removeListener("close",D),M.removeListener("error",w),b(M)});M.once("close",D),M.once("error",w)}))}async connect(C,_,P){
if(this.isShutdown)return Promise.reject();let b=null,N=null;const D=(0,s.subchannelAddressToString)(C);try{return this.traceEnabled&&this.trace(D+" Waiting for\
 secureConnector to be ready"),await _.waitForReady(),this.traceEnabled&&this.trace(D+" secureConnector is ready"),b=await this.tcpConnect(C,P),b.setNoDelay(),this.
traceEnabled&&this.trace(D+" Established TCP connection"),N=await _.connect(b),this.traceEnabled&&this.trace(D+" Established secure connection"),this.createSession(
N,C,P)}catch(w){throw b?.destroy(),N?.socket.destroy(),w}}shutdown(){var C;this.isShutdown=!0,(C=this.session)===null||C===void 0||C.close(),this.session=null}}
l.Http2SubchannelConnector=j}),56027:((W,l)=>{Object.defineProperty(l,"__esModule",{value:!0}),l.parseUri=f,l.splitHostPort=y,l.combineHostPort=g,l.uriToString=
c,l.extractServiceName=m,l.computeServiceUrl=p;const u=/^(?:([A-Za-z0-9+.-]+):)?(?:\/\/([^/]*)\/)?(.+)$/;function f(s){const o=u.exec(s);return o===null?null:{scheme:o[1],
authority:o[2],path:o[3]}}r(f,"parseUri");const d=/^\d+$/;function y(s){if(s.startsWith("[")){const o=s.indexOf("]");if(o===-1)return null;const e=s.substring(1,
o);if(e.indexOf(":")===-1)return null;if(s.length>o+1)if(s[o+1]===":"){const t=s.substring(o+2);return d.test(t)?{host:e,port:+t}:null}else return null;else return{
host:e}}else{const o=s.split(":");return o.length===2?d.test(o[1])?{host:o[0],port:+o[1]}:null:{host:s}}}r(y,"splitHostPort");function g(s){return s.port===void 0?
s.host:s.host.includes(":")?`[${s.host}]:${s.port}`:`${s.host}:${s.port}`}r(g,"combineHostPort");function c(s){let o="";return s.scheme!==void 0&&(o+=s.scheme+"\
:"),s.authority!==void 0&&(o+="//"+s.authority+"/"),o+=s.path,o}r(c,"uriToString");function m(s){const o=s.indexOf("/");if(o===-1)return"";const e=s.indexOf("/",
o+1);return e===-1?s.substring(o+1):s.substring(o+1,e)}r(m,"extractServiceName");function p(s,o){var e,t;const n=m(o);return`https://${(t=(e=y(s))===null||e===void 0?
void 0:e.host)!==null&&t!==void 0?t:"localhost"}/${n}`}r(p,"computeServiceUrl")}),76081:((W,l,u)=>{Object.defineProperty(l,"__esModule",{value:!0}),l.loadFileDescriptorSetFromObject=
l.loadFileDescriptorSetFromBuffer=l.fromJSON=l.loadSync=l.load=l.IdempotencyLevel=l.isAnyExtension=l.Long=void 0;const f=u(14277),d=u(23928),y=u(6412),g=u(48057),
c=u(66390);l.Long=c;function m(_){return"@type"in _&&typeof _["@type"]=="string"}r(m,"isAnyExtension"),l.isAnyExtension=m;var p;(function(_){_.IDEMPOTENCY_UNKNOWN=
"IDEMPOTENCY_UNKNOWN",_.NO_SIDE_EFFECTS="NO_SIDE_EFFECTS",_.IDEMPOTENT="IDEMPOTENT"})(p=l.IdempotencyLevel||(l.IdempotencyLevel={}));const s={longs:String,enums:String,
bytes:String,defaults:!0,oneofs:!0,json:!0};function o(_,P){return _===""?P:_+"."+P}r(o,"joinName");function e(_){return _ instanceof d.Service||_ instanceof d.
Type||_ instanceof d.Enum}r(e,"isHandledReflectionObject");function t(_){return _ instanceof d.Namespace||_ instanceof d.Root}r(t,"isNamespaceBase");function n(_,P){
const b=o(P,_.name);return e(_)?[[b,_]]:t(_)&&typeof _.nested<"u"?Object.keys(_.nested).map(N=>n(_.nested[N],b)).reduce((N,D)=>N.concat(D),[]):[]}r(n,"getAllHan\
dledReflectionObjects");function i(_,P){return r(function(N){return _.toObject(_.decode(N),P)},"deserialize")}r(i,"createDeserializer");function a(_){return r(function(b){
if(Array.isArray(b))throw new Error(`Failed to serialize message: expected object with ${_.name} structure, got array instead`);const N=_.fromObject(b);return _.
encode(N).finish()},"serialize")}r(a,"createSerializer");function h(_){return(_||[]).reduce((P,b)=>{for(const[N,D]of Object.entries(b))N==="uninterpreted_option"?
P.uninterpreted_option.push(b.uninterpreted_option):P[N]=D;return P},{deprecated:!1,idempotency_level:p.IDEMPOTENCY_UNKNOWN,uninterpreted_option:[]})}r(h,"mapMe\
thodOptions");function E(_,P,b,N){const D=_.resolvedRequestType,w=_.resolvedResponseType;return{path:"/"+P+"/"+_.name,requestStream:!!_.requestStream,responseStream:!!_.
responseStream,requestSerialize:a(D),requestDeserialize:i(D,b),responseSerialize:a(w),responseDeserialize:i(w,b),originalName:f(_.name),requestType:S(D,b,N),responseType:S(
w,b,N),options:h(_.parsedOptions)}}r(E,"createMethodDefinition");function O(_,P,b,N){const D={};for(const w of _.methodsArray)D[w.name]=E(w,P,b,N);return D}r(O,
"createServiceDefinition");function S(_,P,b){const N=_.toDescriptor("proto3");return{format:"Protocol Buffer 3 DescriptorProto",type:N.$type.toObject(N,s),fileDescriptorProtos:b,
serialize:a(_),deserialize:i(_,P)}}r(S,"createMessageDefinition");function v(_,P){const b=_.toDescriptor("proto3");return{format:"Protocol Buffer 3 EnumDescript\
orProto",type:b.$type.toObject(b,s),fileDescriptorProtos:P}}r(v,"createEnumDefinition");function T(_,P,b,N){if(_ instanceof d.Service)return O(_,P,b,N);if(_ instanceof
d.Type)return S(_,b,N);if(_ instanceof d.Enum)return v(_,N);throw new Error("Type mismatch in reflection object handling")}r(T,"createDefinition");function x(_,P){
const b={};_.resolveAll();const D=_.toDescriptor("proto3").file.map(w=>Buffer.from(y.FileDescriptorProto.encode(w).finish()));for(const[w,M]of n(_,""))b[w]=T(M,
w,P,D);return b}r(x,"createPackageDefinition");function A(_,P){P=P||{};const b=d.Root.fromDescriptor(_);return b.resolveAll(),x(b,P)}r(A,"createPackageDefinitio\
nFromDescriptorSet");function R(_,P){return(0,g.loadProtosWithOptions)(_,P).then(b=>x(b,P))}r(R,"load"),l.load=R;function I(_,P){const b=(0,g.loadProtosWithOptionsSync)(
_,P);return x(b,P)}r(I,"loadSync"),l.loadSync=I;function j(_,P){P=P||{};const b=d.Root.fromJSON(_);return b.resolveAll(),x(b,P)}r(j,"fromJSON"),l.fromJSON=j;function F(_,P){
const b=y.FileDescriptorSet.decode(_);return A(b,P)}r(F,"loadFileDescriptorSetFromBuffer"),l.loadFileDescriptorSetFromBuffer=F;function C(_,P){const b=y.FileDescriptorSet.
fromObject(_);return A(b,P)}r(C,"loadFileDescriptorSetFromObject"),l.loadFileDescriptorSetFromObject=C,(0,g.addCommonProtos)()}),48057:((W,l,u)=>{Object.defineProperty(
l,"__esModule",{value:!0}),l.addCommonProtos=l.loadProtosWithOptionsSync=l.loadProtosWithOptions=void 0;const f=u(79896),d=u(16928),y=u(23928);function g(s,o){const e=s.
resolvePath;s.resolvePath=(t,n)=>{if(d.isAbsolute(n))return n;for(const i of o){const a=d.join(i,n);try{return f.accessSync(a,f.constants.R_OK),a}catch{continue}}
return process.emitWarning(`${n} not found in any of the include paths ${o}`),e(t,n)}}r(g,"addIncludePathResolver");async function c(s,o){const e=new y.Root;if(o=
o||{},o.includeDirs){if(!Array.isArray(o.includeDirs))return Promise.reject(new Error("The includeDirs option must be an array"));g(e,o.includeDirs)}const t=await e.
load(s,o);return t.resolveAll(),t}r(c,"loadProtosWithOptions"),l.loadProtosWithOptions=c;function m(s,o){const e=new y.Root;if(o=o||{},o.includeDirs){if(!Array.
isArray(o.includeDirs))throw new Error("The includeDirs option must be an array");g(e,o.includeDirs)}const t=e.loadSync(s,o);return t.resolveAll(),t}r(m,"loadPr\
otosWithOptionsSync"),l.loadProtosWithOptionsSync=m;function p(){const s=u(15434),o=u(93951),e=u(92939),t=u(36710);y.common("api",s.nested.google.nested.protobuf.
nested),y.common("descriptor",o.nested.google.nested.protobuf.nested),y.common("source_context",e.nested.google.nested.protobuf.nested),y.common("type",t.nested.
google.nested.protobuf.nested)}r(p,"addCommonProtos"),l.addCommonProtos=p}),60137:((W,l)=>{Object.defineProperty(l,"t",{value:!0});class u{static{r(this,"TreeNo\
de")}constructor(t,n,i=1){this.i=void 0,this.h=void 0,this.o=void 0,this.u=t,this.l=n,this.p=i}I(){let t=this;const n=t.o.o===t;if(n&&t.p===1)t=t.h;else if(t.i)
for(t=t.i;t.h;)t=t.h;else{if(n)return t.o;let i=t.o;for(;i.i===t;)t=i,i=t.o;t=i}return t}B(){let t=this;if(t.h){for(t=t.h;t.i;)t=t.i;return t}else{let n=t.o;for(;n.
h===t;)t=n,n=t.o;return t.h!==n?n:t}}_(){const t=this.o,n=this.h,i=n.i;return t.o===this?t.o=n:t.i===this?t.i=n:t.h=n,n.o=t,n.i=this,this.o=n,this.h=i,i&&(i.o=this),
n}g(){const t=this.o,n=this.i,i=n.h;return t.o===this?t.o=n:t.i===this?t.i=n:t.h=n,n.o=t,n.h=this,this.o=n,this.i=i,i&&(i.o=this),n}}class f extends u{static{r(
this,"TreeNodeEnableIndex")}constructor(){super(...arguments),this.M=1}_(){const t=super._();return this.O(),t.O(),t}g(){const t=super.g();return this.O(),t.O(),
t}O(){this.M=1,this.i&&(this.M+=this.i.M),this.h&&(this.M+=this.h.M)}}class d{static{r(this,"ContainerIterator")}constructor(t=0){this.iteratorType=t}equals(t){
return this.T===t.T}}class y{static{r(this,"Base")}constructor(){this.m=0}get length(){return this.m}size(){return this.m}empty(){return this.m===0}}class g extends y{static{
r(this,"Container")}}function c(){throw new RangeError("Iterator access denied!")}r(c,"throwIteratorAccessError");class m extends g{static{r(this,"TreeContainer")}constructor(t=function(i,a){
return i<a?-1:i>a?1:0},n=!1){super(),this.v=void 0,this.A=t,this.enableIndex=n,this.N=n?f:u,this.C=new this.N}R(t,n){let i=this.C;for(;t;){const a=this.A(t.u,n);
if(a<0)t=t.h;else if(a>0)i=t,t=t.i;else return t}return i}K(t,n){let i=this.C;for(;t;)this.A(t.u,n)<=0?t=t.h:(i=t,t=t.i);return i}L(t,n){let i=this.C;for(;t;){const a=this.
A(t.u,n);if(a<0)i=t,t=t.h;else if(a>0)t=t.i;else return t}return i}k(t,n){let i=this.C;for(;t;)this.A(t.u,n)<0?(i=t,t=t.h):t=t.i;return i}P(t){for(;;){const n=t.
o;if(n===this.C)return;if(t.p===1){t.p=0;return}if(t===n.i){const i=n.h;if(i.p===1)i.p=0,n.p=1,n===this.v?this.v=n._():n._();else if(i.h&&i.h.p===1){i.p=n.p,n.p=
0,i.h.p=0,n===this.v?this.v=n._():n._();return}else i.i&&i.i.p===1?(i.p=1,i.i.p=0,i.g()):(i.p=1,t=n)}else{const i=n.i;if(i.p===1)i.p=0,n.p=1,n===this.v?this.v=n.
g():n.g();else if(i.i&&i.i.p===1){i.p=n.p,n.p=0,i.i.p=0,n===this.v?this.v=n.g():n.g();return}else i.h&&i.h.p===1?(i.p=1,i.h.p=0,i._()):(i.p=1,t=n)}}}S(t){if(this.
m===1){this.clear();return}let n=t;for(;n.i||n.h;){if(n.h)for(n=n.h;n.i;)n=n.i;else n=n.i;const a=t.u;t.u=n.u,n.u=a;const h=t.l;t.l=n.l,n.l=h,t=n}this.C.i===n?this.
C.i=n.o:this.C.h===n&&(this.C.h=n.o),this.P(n);let i=n.o;if(n===i.i?i.i=void 0:i.h=void 0,this.m-=1,this.v.p=0,this.enableIndex)for(;i!==this.C;)i.M-=1,i=i.o}U(t){
const n=typeof t=="number"?t:void 0,i=typeof t=="function"?t:void 0,a=typeof t>"u"?[]:void 0;let h=0,E=this.v;const O=[];for(;O.length||E;)if(E)O.push(E),E=E.i;else{
if(E=O.pop(),h===n)return E;a&&a.push(E),i&&i(E,h,this),h+=1,E=E.h}return a}j(t){for(;;){const n=t.o;if(n.p===0)return;const i=n.o;if(n===i.i){const a=i.h;if(a&&
a.p===1){if(a.p=n.p=0,i===this.v)return;i.p=1,t=i;continue}else if(t===n.h){if(t.p=0,t.i&&(t.i.o=n),t.h&&(t.h.o=i),n.h=t.i,i.i=t.h,t.i=n,t.h=i,i===this.v)this.v=
t,this.C.o=t;else{const h=i.o;h.i===i?h.i=t:h.h=t}t.o=i.o,n.o=t,i.o=t,i.p=1}else{n.p=0,i===this.v?this.v=i.g():i.g(),i.p=1;return}}else{const a=i.i;if(a&&a.p===
1){if(a.p=n.p=0,i===this.v)return;i.p=1,t=i;continue}else if(t===n.i){if(t.p=0,t.i&&(t.i.o=i),t.h&&(t.h.o=n),i.h=t.i,n.i=t.h,t.i=i,t.h=n,i===this.v)this.v=t,this.
C.o=t;else{const h=i.o;h.i===i?h.i=t:h.h=t}t.o=i.o,n.o=t,i.o=t,i.p=1}else{n.p=0,i===this.v?this.v=i._():i._(),i.p=1;return}}this.enableIndex&&(n.O(),i.O(),t.O());
return}}q(t,n,i){if(this.v===void 0)return this.m+=1,this.v=new this.N(t,n,0),this.v.o=this.C,this.C.o=this.C.i=this.C.h=this.v,this.m;let a;const h=this.C.i,E=this.
A(h.u,t);if(E===0)return h.l=n,this.m;if(E>0)h.i=new this.N(t,n),h.i.o=h,a=h.i,this.C.i=a;else{const O=this.C.h,S=this.A(O.u,t);if(S===0)return O.l=n,this.m;if(S<
0)O.h=new this.N(t,n),O.h.o=O,a=O.h,this.C.h=a;else{if(i!==void 0){const v=i.T;if(v!==this.C){const T=this.A(v.u,t);if(T===0)return v.l=n,this.m;if(T>0){const x=v.
I(),A=this.A(x.u,t);if(A===0)return x.l=n,this.m;A<0&&(a=new this.N(t,n),x.h===void 0?(x.h=a,a.o=x):(v.i=a,a.o=v))}}}if(a===void 0)for(a=this.v;;){const v=this.
A(a.u,t);if(v>0){if(a.i===void 0){a.i=new this.N(t,n),a.i.o=a,a=a.i;break}a=a.i}else if(v<0){if(a.h===void 0){a.h=new this.N(t,n),a.h.o=a,a=a.h;break}a=a.h}else
return a.l=n,this.m}}}if(this.enableIndex){let O=a.o;for(;O!==this.C;)O.M+=1,O=O.o}return this.j(a),this.m+=1,this.m}H(t,n){for(;t;){const i=this.A(t.u,n);if(i<
0)t=t.h;else if(i>0)t=t.i;else return t}return t||this.C}clear(){this.m=0,this.v=void 0,this.C.o=void 0,this.C.i=this.C.h=void 0}updateKeyByIterator(t,n){const i=t.
T;if(i===this.C&&c(),this.m===1)return i.u=n,!0;const a=i.B().u;if(i===this.C.i)return this.A(a,n)>0?(i.u=n,!0):!1;const h=i.I().u;return i===this.C.h?this.A(h,
n)<0?(i.u=n,!0):!1:this.A(h,n)>=0||this.A(a,n)<=0?!1:(i.u=n,!0)}eraseElementByPos(t){if(t<0||t>this.m-1)throw new RangeError;const n=this.U(t);return this.S(n),
this.m}eraseElementByKey(t){if(this.m===0)return!1;const n=this.H(this.v,t);return n===this.C?!1:(this.S(n),!0)}eraseElementByIterator(t){const n=t.T;n===this.C&&
c();const i=n.h===void 0;return t.iteratorType===0?i&&t.next():(!i||n.i===void 0)&&t.next(),this.S(n),t}getHeight(){if(this.m===0)return 0;function t(n){return n?
Math.max(t(n.i),t(n.h))+1:0}return r(t,"traversal"),t(this.v)}}class p extends d{static{r(this,"TreeIterator")}constructor(t,n,i){super(i),this.T=t,this.C=n,this.
iteratorType===0?(this.pre=function(){return this.T===this.C.i&&c(),this.T=this.T.I(),this},this.next=function(){return this.T===this.C&&c(),this.T=this.T.B(),this}):
(this.pre=function(){return this.T===this.C.h&&c(),this.T=this.T.B(),this},this.next=function(){return this.T===this.C&&c(),this.T=this.T.I(),this})}get index(){
let t=this.T;const n=this.C.o;if(t===this.C)return n?n.M-1:0;let i=0;for(t.i&&(i+=t.i.M);t!==n;){const a=t.o;t===a.h&&(i+=1,a.i&&(i+=a.i.M)),t=a}return i}isAccessible(){
return this.T!==this.C}}class s extends p{static{r(this,"OrderedMapIterator")}constructor(t,n,i,a){super(t,n,a),this.container=i}get pointer(){this.T===this.C&&
c();const t=this;return new Proxy([],{get(n,i){return i==="0"?t.T.u:i==="1"?t.T.l:(n[0]=t.T.u,n[1]=t.T.l,n[i])},set(n,i,a){if(i!=="1")throw new TypeError("prop \
must be 1");return t.T.l=a,!0}})}copy(){return new s(this.T,this.C,this.container,this.iteratorType)}}class o extends m{static{r(this,"OrderedMap")}constructor(t=[],n,i){
super(n,i);const a=this;t.forEach((function(h){a.setElement(h[0],h[1])}))}begin(){return new s(this.C.i||this.C,this.C,this)}end(){return new s(this.C,this.C,this)}rBegin(){
return new s(this.C.h||this.C,this.C,this,1)}rEnd(){return new s(this.C,this.C,this,1)}front(){if(this.m===0)return;const t=this.C.i;return[t.u,t.l]}back(){if(this.
m===0)return;const t=this.C.h;return[t.u,t.l]}lowerBound(t){const n=this.R(this.v,t);return new s(n,this.C,this)}upperBound(t){const n=this.K(this.v,t);return new s(
n,this.C,this)}reverseLowerBound(t){const n=this.L(this.v,t);return new s(n,this.C,this)}reverseUpperBound(t){const n=this.k(this.v,t);return new s(n,this.C,this)}forEach(t){
this.U((function(n,i,a){t([n.u,n.l],i,a)}))}setElement(t,n,i){return this.q(t,n,i)}getElementByPos(t){if(t<0||t>this.m-1)throw new RangeError;const n=this.U(t);
return[n.u,n.l]}find(t){const n=this.H(this.v,t);return new s(n,this.C,this)}getElementByKey(t){return this.H(this.v,t).l}union(t){const n=this;return t.forEach(
(function(i){n.setElement(i[0],i[1])})),this.m}*[Symbol.iterator](){const t=this.m,n=this.U();for(let i=0;i<t;++i){const a=n[i];yield[a.u,a.l]}}}l.OrderedMap=o}),
92222:(W=>{W.exports=l;function l(u,f){for(var d=new Array(arguments.length-1),y=0,g=2,c=!0;g<arguments.length;)d[y++]=arguments[g++];return new Promise(r(function(p,s){
d[y]=r(function(e){if(c)if(c=!1,e)s(e);else{for(var t=new Array(arguments.length-1),n=0;n<t.length;)t[n++]=arguments[n];p.apply(null,t)}},"callback");try{u.apply(
f||null,d)}catch(o){c&&(c=!1,s(o))}},"executor"))}r(l,"asPromise")}),25478:((W,l)=>{var u=l;u.length=r(function(m){var p=m.length;if(!p)return 0;for(var s=0;--p%
4>1&&m.charAt(p)==="=";)++s;return Math.ceil(m.length*3)/4-s},"length");for(var f=new Array(64),d=new Array(123),y=0;y<64;)d[f[y]=y<26?y+65:y<52?y+71:y<62?y-4:y-
59|43]=y++;u.encode=r(function(m,p,s){for(var o=null,e=[],t=0,n=0,i;p<s;){var a=m[p++];switch(n){case 0:e[t++]=f[a>>2],i=(a&3)<<4,n=1;break;case 1:e[t++]=f[i|a>>
4],i=(a&15)<<2,n=2;break;case 2:e[t++]=f[i|a>>6],e[t++]=f[a&63],n=0;break}t>8191&&((o||(o=[])).push(String.fromCharCode.apply(String,e)),t=0)}return n&&(e[t++]=
f[i],e[t++]=61,n===1&&(e[t++]=61)),o?(t&&o.push(String.fromCharCode.apply(String,e.slice(0,t))),o.join("")):String.fromCharCode.apply(String,e.slice(0,t))},"enc\
ode");var g="invalid encoding";u.decode=r(function(m,p,s){for(var o=s,e=0,t,n=0;n<m.length;){var i=m.charCodeAt(n++);if(i===61&&e>1)break;if((i=d[i])===void 0)throw Error(
g);switch(e){case 0:t=i,e=1;break;case 1:p[s++]=t<<2|(i&48)>>4,t=i,e=2;break;case 2:p[s++]=(t&15)<<4|(i&60)>>2,t=i,e=3;break;case 3:p[s++]=(t&3)<<6|i,e=0;break}}
if(e===1)throw Error(g);return s-o},"decode"),u.test=r(function(m){return/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/.test(m)},"test")}),25346:(W=>{
W.exports=u;var l=/^(?:do|if|in|for|let|new|try|var|case|else|enum|eval|false|null|this|true|void|with|break|catch|class|const|super|throw|while|yield|delete|export|import|public|return|static|switch|typeof|default|extends|finally|package|private|continue|debugger|function|arguments|interface|protected|implements|instanceof)$/;
function u(d,y){typeof d=="string"&&(y=d,d=void 0);var g=[];function c(p){if(typeof p!="string"){var s=m();if(u.verbose&&console.log("codegen: "+s),s="return "+
s,p){for(var o=Object.keys(p),e=new Array(o.length+1),t=new Array(o.length),n=0;n<o.length;)e[n]=o[n],t[n]=p[o[n++]];return e[n]=s,Function.apply(null,e).apply(
null,t)}return Function(s)()}for(var i=new Array(arguments.length-1),a=0;a<i.length;)i[a]=arguments[++a];if(a=0,p=p.replace(/%([%dfijs])/g,r(function(E,O){var S=i[a++];
switch(O){case"d":case"f":return String(Number(S));case"i":return String(Math.floor(S));case"j":return JSON.stringify(S);case"s":return String(S)}return"%"},"re\
place")),a!==i.length)throw Error("parameter count mismatch");return g.push(p),c}r(c,"Codegen");function m(p){return"function "+f(p||y)+"("+(d&&d.join(",")||"")+
`){
  `+g.join(`
  `)+`
}`}return r(m,"toString"),c.toString=m,c}r(u,"codegen"),u.verbose=!1;function f(d){return!d||(d=String(d).replace(/[^\w$]/g,""),!d)?"":(/^\d/.test(d)&&(d="_"+d),
l.test(d)?d+"_":d)}r(f,"safeFunctionName")}),32491:(W=>{W.exports=l;function l(){this._listeners=Object.create(null)}r(l,"EventEmitter"),l.prototype.on=r(function(f,d,y){
return(this._listeners[f]||(this._listeners[f]=[])).push({fn:d,ctx:y||this}),this},"on"),l.prototype.off=r(function(f,d){if(f===void 0)this._listeners=Object.create(
null);else if(d===void 0)this._listeners[f]=[];else{var y=this._listeners[f];if(!y)return this;for(var g=0;g<y.length;)y[g].fn===d?y.splice(g,1):++g}return this},
"off"),l.prototype.emit=r(function(f){var d=this._listeners[f];if(d){for(var y=[],g=1;g<arguments.length;)y.push(arguments[g++]);for(g=0;g<d.length;)d[g].fn.apply(
d[g++].ctx,y)}return this},"emit")}),44279:((W,l,u)=>{W.exports=y;var f=u(92222),d=u(20193);function y(g,c,m){return typeof c=="function"?(m=c,c={}):c||(c={}),m?
!c.xhr&&d&&d.readFile?d.readFile(g,r(function(s,o){return s&&typeof XMLHttpRequest<"u"?y.xhr(g,c,m):s?m(s):m(null,c.binary?o:o.toString("utf8"))},"fetchReadFile\
Callback")):y.xhr(g,c,m):f(y,this,g,c)}r(y,"fetch"),y.xhr=r(function(c,m,p){var s=new XMLHttpRequest;s.onreadystatechange=r(function(){if(s.readyState===4){if(s.
status!==0&&s.status!==200)return p(Error("status "+s.status));if(m.binary){var e=s.response;if(!e){e=[];for(var t=0;t<s.responseText.length;++t)e.push(s.responseText.
charCodeAt(t)&255)}return p(null,typeof Uint8Array<"u"?new Uint8Array(e):e)}return p(null,s.responseText)}},"fetchOnReadyStateChange"),m.binary&&("overrideMimeT\
ype"in s&&s.overrideMimeType("text/plain; charset=x-user-defined"),s.responseType="arraybuffer"),s.open("GET",c),s.send()},"fetch_xhr")}),20193:((W,l,u)=>{var f=null;
try{f=u(79896),(!f||!f.readFile||!f.readFileSync)&&(f=null)}catch{}W.exports=f}),8597:(W=>{W.exports=l(l);function l(g){return typeof Float32Array<"u"?(function(){
var c=new Float32Array([-0]),m=new Uint8Array(c.buffer),p=m[3]===128;function s(n,i,a){c[0]=n,i[a]=m[0],i[a+1]=m[1],i[a+2]=m[2],i[a+3]=m[3]}r(s,"writeFloat_f32_\
cpy");function o(n,i,a){c[0]=n,i[a]=m[3],i[a+1]=m[2],i[a+2]=m[1],i[a+3]=m[0]}r(o,"writeFloat_f32_rev"),g.writeFloatLE=p?s:o,g.writeFloatBE=p?o:s;function e(n,i){
return m[0]=n[i],m[1]=n[i+1],m[2]=n[i+2],m[3]=n[i+3],c[0]}r(e,"readFloat_f32_cpy");function t(n,i){return m[3]=n[i],m[2]=n[i+1],m[1]=n[i+2],m[0]=n[i+3],c[0]}r(t,
"readFloat_f32_rev"),g.readFloatLE=p?e:t,g.readFloatBE=p?t:e})():(function(){function c(p,s,o,e){var t=s<0?1:0;if(t&&(s=-s),s===0)p(1/s>0?0:2147483648,o,e);else if(isNaN(
s))p(2143289344,o,e);else if(s>34028234663852886e22)p((t<<31|2139095040)>>>0,o,e);else if(s<11754943508222875e-54)p((t<<31|Math.round(s/1401298464324817e-60))>>>
0,o,e);else{var n=Math.floor(Math.log(s)/Math.LN2),i=Math.round(s*Math.pow(2,-n)*8388608)&8388607;p((t<<31|n+127<<23|i)>>>0,o,e)}}r(c,"writeFloat_ieee754"),g.writeFloatLE=
c.bind(null,u),g.writeFloatBE=c.bind(null,f);function m(p,s,o){var e=p(s,o),t=(e>>31)*2+1,n=e>>>23&255,i=e&8388607;return n===255?i?NaN:t*(1/0):n===0?t*1401298464324817e-60*
i:t*Math.pow(2,n-150)*(i+8388608)}r(m,"readFloat_ieee754"),g.readFloatLE=m.bind(null,d),g.readFloatBE=m.bind(null,y)})(),typeof Float64Array<"u"?(function(){var c=new Float64Array(
[-0]),m=new Uint8Array(c.buffer),p=m[7]===128;function s(n,i,a){c[0]=n,i[a]=m[0],i[a+1]=m[1],i[a+2]=m[2],i[a+3]=m[3],i[a+4]=m[4],i[a+5]=m[5],i[a+6]=m[6],i[a+7]=
m[7]}r(s,"writeDouble_f64_cpy");function o(n,i,a){c[0]=n,i[a]=m[7],i[a+1]=m[6],i[a+2]=m[5],i[a+3]=m[4],i[a+4]=m[3],i[a+5]=m[2],i[a+6]=m[1],i[a+7]=m[0]}r(o,"writ\
eDouble_f64_rev"),g.writeDoubleLE=p?s:o,g.writeDoubleBE=p?o:s;function e(n,i){return m[0]=n[i],m[1]=n[i+1],m[2]=n[i+2],m[3]=n[i+3],m[4]=n[i+4],m[5]=n[i+5],m[6]=
n[i+6],m[7]=n[i+7],c[0]}r(e,"readDouble_f64_cpy");function t(n,i){return m[7]=n[i],m[6]=n[i+1],m[5]=n[i+2],m[4]=n[i+3],m[3]=n[i+4],m[2]=n[i+5],m[1]=n[i+6],m[0]=
n[i+7],c[0]}r(t,"readDouble_f64_rev"),g.readDoubleLE=p?e:t,g.readDoubleBE=p?t:e})():(function(){function c(p,s,o,e,t,n){var i=e<0?1:0;if(i&&(e=-e),e===0)p(0,t,n+
s),p(1/e>0?0:2147483648,t,n+o);else if(isNaN(e))p(0,t,n+s),p(2146959360,t,n+o);else if(e>17976931348623157e292)p(0,t,n+s),p((i<<31|2146435072)>>>0,t,n+o);else{var a;
if(e<22250738585072014e-324)a=e/5e-324,p(a>>>0,t,n+s),p((i<<31|a/4294967296)>>>0,t,n+o);else{var h=Math.floor(Math.log(e)/Math.LN2);h===1024&&(h=1023),a=e*Math.
pow(2,-h),p(a*4503599627370496>>>0,t,n+s),p((i<<31|h+1023<<20|a*1048576&1048575)>>>0,t,n+o)}}}r(c,"writeDouble_ieee754"),g.writeDoubleLE=c.bind(null,u,0,4),g.writeDoubleBE=
c.bind(null,f,4,0);function m(p,s,o,e,t){var n=p(e,t+s),i=p(e,t+o),a=(i>>31)*2+1,h=i>>>20&2047,E=4294967296*(i&1048575)+n;return h===2047?E?NaN:a*(1/0):h===0?a*
5e-324*E:a*Math.pow(2,h-1075)*(E+4503599627370496)}r(m,"readDouble_ieee754"),g.readDoubleLE=m.bind(null,d,0,4),g.readDoubleBE=m.bind(null,y,4,0)})(),g}r(l,"fact\
ory");function u(g,c,m){c[m]=g&255,c[m+1]=g>>>8&255,c[m+2]=g>>>16&255,c[m+3]=g>>>24}r(u,"writeUintLE");function f(g,c,m){c[m]=g>>>24,c[m+1]=g>>>16&255,c[m+2]=g>>>
8&255,c[m+3]=g&255}r(f,"writeUintBE");function d(g,c){return(g[c]|g[c+1]<<8|g[c+2]<<16|g[c+3]<<24)>>>0}r(d,"readUintLE");function y(g,c){return(g[c]<<24|g[c+1]<<
16|g[c+2]<<8|g[c+3])>>>0}r(y,"readUintBE")}),66090:((W,l)=>{var u=l,f=u.isAbsolute=r(function(g){return/^(?:\/|\w+:)/.test(g)},"isAbsolute"),d=u.normalize=r(function(g){
g=g.replace(/\\/g,"/").replace(/\/{2,}/g,"/");var c=g.split("/"),m=f(g),p="";m&&(p=c.shift()+"/");for(var s=0;s<c.length;)c[s]===".."?s>0&&c[s-1]!==".."?c.splice(
--s,2):m?c.splice(s,1):++s:c[s]==="."?c.splice(s,1):++s;return p+c.join("/")},"normalize");u.resolve=r(function(g,c,m){return m||(c=d(c)),f(c)?c:(m||(g=d(g)),(g=
g.replace(/(?:\/|^)[^/]+$/,"")).length?d(g+"/"+c):c)},"resolve")}),56239:(W=>{W.exports=l;function l(u,f,d){var y=d||8192,g=y>>>1,c=null,m=y;return r(function(s){
if(s<1||s>g)return u(s);m+s>y&&(c=u(y),m=0);var o=f.call(c,m,m+=s);return m&7&&(m=(m|7)+1),o},"pool_alloc")}r(l,"pool")}),70958:((W,l)=>{var u=l,f=65533;u.length=
r(function(y){for(var g=0,c=0,m=0;m<y.length;++m)c=y.charCodeAt(m),c<128?g+=1:c<2048?g+=2:(c&64512)===55296&&(y.charCodeAt(m+1)&64512)===56320?(++m,g+=4):g+=3;return g},
"utf8_length"),u.read=r(function(y,g,c){if(c-g<1)return"";for(var m=null,p=[],s=0,o,e,t,n;g<c;)o=y[g++],o<=127?p[s++]=o:o>=192&&o<224?(t=(o&31)<<6|y[g++]&63,p[s++]=
t>=128?t:f):o>=224&&o<240?(n=(o&15)<<12|(y[g++]&63)<<6|y[g++]&63,p[s++]=n>=2048?n:f):o>=240&&(e=(o&7)<<18|(y[g++]&63)<<12|(y[g++]&63)<<6|y[g++]&63,e<65536||e>1114111?
p[s++]=f:(e-=65536,p[s++]=55296+(e>>10),p[s++]=56320+(e&1023))),s>8191&&((m||(m=[])).push(String.fromCharCode.apply(String,p.slice(0,s))),s=0);return m?(s&&m.push(
String.fromCharCode.apply(String,p.slice(0,s))),m.join("")):String.fromCharCode.apply(String,p.slice(0,s))},"utf8_read"),u.write=r(function(y,g,c){for(var m=c,p,
s,o=0;o<y.length;++o)p=y.charCodeAt(o),p<128?g[c++]=p:p<2048?(g[c++]=p>>6|192,g[c++]=p&63|128):(p&64512)===55296&&((s=y.charCodeAt(o+1))&64512)===56320?(p=65536+
((p&1023)<<10)+(s&1023),++o,g[c++]=p>>18|240,g[c++]=p>>12&63|128,g[c++]=p>>6&63|128,g[c++]=p&63|128):(g[c++]=p>>12|224,g[c++]=p>>6&63|128,g[c++]=p&63|128);return c-
m},"utf8_write")}),99467:(function(W,l,u){W=u.nmd(W),(function(f,d){typeof define=="function"&&define.amd?define(["protobufjs/minimal"],d):W&&W.exports&&(W.exports=
d(u(37823)))})(this,function(f){"use strict";var d=f.Reader,y=f.Writer,g=f.util,c=f.roots.operations_protos||(f.roots.operations_protos={});return c.google=(function(){
var m={};return m.longrunning=(function(){var p={};return p.Operations=(function(){function s(o,e,t){f.rpc.Service.call(this,o,e,t)}return r(s,"Operations"),(s.
prototype=Object.create(f.rpc.Service.prototype)).constructor=s,s.create=r(function(e,t,n){return new this(e,t,n)},"create"),Object.defineProperty(s.prototype.listOperations=
r(function o(e,t){return this.rpcCall(o,c.google.longrunning.ListOperationsRequest,c.google.longrunning.ListOperationsResponse,e,t)},"listOperations"),"name",{value:"\
ListOperations"}),Object.defineProperty(s.prototype.getOperation=r(function o(e,t){return this.rpcCall(o,c.google.longrunning.GetOperationRequest,c.google.longrunning.
Operation,e,t)},"getOperation"),"name",{value:"GetOperation"}),Object.defineProperty(s.prototype.deleteOperation=r(function o(e,t){return this.rpcCall(o,c.google.
longrunning.DeleteOperationRequest,c.google.protobuf.Empty,e,t)},"deleteOperation"),"name",{value:"DeleteOperation"}),Object.defineProperty(s.prototype.cancelOperation=
r(function o(e,t){return this.rpcCall(o,c.google.longrunning.CancelOperationRequest,c.google.protobuf.Empty,e,t)},"cancelOperation"),"name",{value:"CancelOperat\
ion"}),Object.defineProperty(s.prototype.waitOperation=r(function o(e,t){return this.rpcCall(o,c.google.longrunning.WaitOperationRequest,c.google.longrunning.Operation,
e,t)},"waitOperation"),"name",{value:"WaitOperation"}),s})(),p.Operation=(function(){function s(e){if(e)for(var t=Object.keys(e),n=0;n<t.length;++n)e[t[n]]!=null&&
(this[t[n]]=e[t[n]])}r(s,"Operation"),s.prototype.name="",s.prototype.metadata=null,s.prototype.done=!1,s.prototype.error=null,s.prototype.response=null;var o;return Object.
defineProperty(s.prototype,"result",{get:g.oneOfGetter(o=["error","response"]),set:g.oneOfSetter(o)}),s.create=r(function(t){return new s(t)},"create"),s.encode=
r(function(t,n){return n||(n=y.create()),t.name!=null&&Object.hasOwnProperty.call(t,"name")&&n.uint32(10).string(t.name),t.metadata!=null&&Object.hasOwnProperty.
call(t,"metadata")&&c.google.protobuf.Any.encode(t.metadata,n.uint32(18).fork()).ldelim(),t.done!=null&&Object.hasOwnProperty.call(t,"done")&&n.uint32(24).bool(
t.done),t.error!=null&&Object.hasOwnProperty.call(t,"error")&&c.google.rpc.Status.encode(t.error,n.uint32(34).fork()).ldelim(),t.response!=null&&Object.hasOwnProperty.
call(t,"response")&&c.google.protobuf.Any.encode(t.response,n.uint32(42).fork()).ldelim(),n},"encode"),s.encodeDelimited=r(function(t,n){return this.encode(t,n).
ldelim()},"encodeDelimited"),s.decode=r(function(t,n){t instanceof d||(t=d.create(t));for(var i=n===void 0?t.len:t.pos+n,a=new c.google.longrunning.Operation;t.
pos<i;){var h=t.uint32();switch(h>>>3){case 1:a.name=t.string();break;case 2:a.metadata=c.google.protobuf.Any.decode(t,t.uint32());break;case 3:a.done=t.bool();
break;case 4:a.error=c.google.rpc.Status.decode(t,t.uint32());break;case 5:a.response=c.google.protobuf.Any.decode(t,t.uint32());break;default:t.skipType(h&7);break}}
return a},"decode"),s.decodeDelimited=r(function(t){return t instanceof d||(t=new d(t)),this.decode(t,t.uint32())},"decodeDelimited"),s.verify=r(function(t){if(typeof t!=
"object"||t===null)return"object expected";var n={};if(t.name!=null&&t.hasOwnProperty("name")&&!g.isString(t.name))return"name: string expected";if(t.metadata!=
null&&t.hasOwnProperty("metadata")){var i=c.google.protobuf.Any.verify(t.metadata);if(i)return"metadata."+i}if(t.done!=null&&t.hasOwnProperty("done")&&typeof t.
done!="boolean")return"done: boolean expected";if(t.error!=null&&t.hasOwnProperty("error")){n.result=1;{var i=c.google.rpc.Status.verify(t.error);if(i)return"er\
ror."+i}}if(t.response!=null&&t.hasOwnProperty("response")){if(n.result===1)return"result: multiple values";n.result=1;{var i=c.google.protobuf.Any.verify(t.response);
if(i)return"response."+i}}return null},"verify"),s.fromObject=r(function(t){if(t instanceof c.google.longrunning.Operation)return t;var n=new c.google.longrunning.
Operation;if(t.name!=null&&(n.name=String(t.name)),t.metadata!=null){if(typeof t.metadata!="object")throw TypeError(".google.longrunning.Operation.metadata: obj\
ect expected");n.metadata=c.google.protobuf.Any.fromObject(t.metadata)}if(t.done!=null&&(n.done=!!t.done),t.error!=null){if(typeof t.error!="object")throw TypeError(
".google.longrunning.Operation.error: object expected");n.error=c.google.rpc.Status.fromObject(t.error)}if(t.response!=null){if(typeof t.response!="object")throw TypeError(
".google.longrunning.Operation.response: object expected");n.response=c.google.protobuf.Any.fromObject(t.response)}return n},"fromObject"),s.toObject=r(function(t,n){
n||(n={});var i={};return n.defaults&&(i.name="",i.metadata=null,i.done=!1),t.name!=null&&t.hasOwnProperty("name")&&(i.name=t.name),t.metadata!=null&&t.hasOwnProperty(
"metadata")&&(i.metadata=c.google.protobuf.Any.toObject(t.metadata,n)),t.done!=null&&t.hasOwnProperty("done")&&(i.done=t.done),t.error!=null&&t.hasOwnProperty("\
error")&&(i.error=c.google.rpc.Status.toObject(t.error,n),n.oneofs&&(i.result="error")),t.response!=null&&t.hasOwnProperty("response")&&(i.response=c.google.protobuf.
Any.toObject(t.response,n),n.oneofs&&(i.result="response")),i},"toObject"),s.prototype.toJSON=r(function(){return this.constructor.toObject(this,f.util.toJSONOptions)},
"toJSON"),s})(),p.GetOperationRequest=(function(){function s(o){if(o)for(var e=Object.keys(o),t=0;t<e.length;++t)o[e[t]]!=null&&(this[e[t]]=o[e[t]])}return r(s,
"GetOperationRequest"),s.prototype.name="",s.create=r(function(e){return new s(e)},"create"),s.encode=r(function(e,t){return t||(t=y.create()),e.name!=null&&Object.
hasOwnProperty.call(e,"name")&&t.uint32(10).string(e.name),t},"encode"),s.encodeDelimited=r(function(e,t){return this.encode(e,t).ldelim()},"encodeDelimited"),s.
decode=r(function(e,t){e instanceof d||(e=d.create(e));for(var n=t===void 0?e.len:e.pos+t,i=new c.google.longrunning.GetOperationRequest;e.pos<n;){var a=e.uint32();
a>>>3===1?i.name=e.string():e.skipType(a&7)}return i},"decode"),s.decodeDelimited=r(function(e){return e instanceof d||(e=new d(e)),this.decode(e,e.uint32())},"\
decodeDelimited"),s.verify=r(function(e){return typeof e!="object"||e===null?"object expected":e.name!=null&&e.hasOwnProperty("name")&&!g.isString(e.name)?"name\
: string expected":null},"verify"),s.fromObject=r(function(e){if(e instanceof c.google.longrunning.GetOperationRequest)return e;var t=new c.google.longrunning.GetOperationRequest;
return e.name!=null&&(t.name=String(e.name)),t},"fromObject"),s.toObject=r(function(e,t){t||(t={});var n={};return t.defaults&&(n.name=""),e.name!=null&&e.hasOwnProperty(
"name")&&(n.name=e.name),n},"toObject"),s.prototype.toJSON=r(function(){return this.constructor.toObject(this,f.util.toJSONOptions)},"toJSON"),s})(),p.ListOperationsRequest=
(function(){function s(o){if(o)for(var e=Object.keys(o),t=0;t<e.length;++t)o[e[t]]!=null&&(this[e[t]]=o[e[t]])}return r(s,"ListOperationsRequest"),s.prototype.name=
"",s.prototype.filter="",s.prototype.pageSize=0,s.prototype.pageToken="",s.create=r(function(e){return new s(e)},"create"),s.encode=r(function(e,t){return t||(t=
y.create()),e.filter!=null&&Object.hasOwnProperty.call(e,"filter")&&t.uint32(10).string(e.filter),e.pageSize!=null&&Object.hasOwnProperty.call(e,"pageSize")&&t.
uint32(16).int32(e.pageSize),e.pageToken!=null&&Object.hasOwnProperty.call(e,"pageToken")&&t.uint32(26).string(e.pageToken),e.name!=null&&Object.hasOwnProperty.
call(e,"name")&&t.uint32(34).string(e.name),t},"encode"),s.encodeDelimited=r(function(e,t){return this.encode(e,t).ldelim()},"encodeDelimited"),s.decode=r(function(e,t){
e instanceof d||(e=d.create(e));for(var n=t===void 0?e.len:e.pos+t,i=new c.google.longrunning.ListOperationsRequest;e.pos<n;){var a=e.uint32();switch(a>>>3){case 4:
i.name=e.string();break;case 1:i.filter=e.string();break;case 2:i.pageSize=e.int32();break;case 3:i.pageToken=e.string();break;default:e.skipType(a&7);break}}return i},
"decode"),s.decodeDelimited=r(function(e){return e instanceof d||(e=new d(e)),this.decode(e,e.uint32())},"decodeDelimited"),s.verify=r(function(e){return typeof e!=
"object"||e===null?"object expected":e.name!=null&&e.hasOwnProperty("name")&&!g.isString(e.name)?"name: string expected":e.filter!=null&&e.hasOwnProperty("filte\
r")&&!g.isString(e.filter)?"filter: string expected":e.pageSize!=null&&e.hasOwnProperty("pageSize")&&!g.isInteger(e.pageSize)?"pageSize: integer expected":e.pageToken!=
null&&e.hasOwnProperty("pageToken")&&!g.isString(e.pageToken)?"pageToken: string expected":null},"verify"),s.fromObject=r(function(e){if(e instanceof c.google.longrunning.
ListOperationsRequest)return e;var t=new c.google.longrunning.ListOperationsRequest;return e.name!=null&&(t.name=String(e.name)),e.filter!=null&&(t.filter=String(
e.filter)),e.pageSize!=null&&(t.pageSize=e.pageSize|0),e.pageToken!=null&&(t.pageToken=String(e.pageToken)),t},"fromObject"),s.toObject=r(function(e,t){t||(t={});
var n={};return t.defaults&&(n.filter="",n.pageSize=0,n.pageToken="",n.name=""),e.filter!=null&&e.hasOwnProperty("filter")&&(n.filter=e.filter),e.pageSize!=null&&
e.hasOwnProperty("pageSize")&&(n.pageSize=e.pageSize),e.pageToken!=null&&e.hasOwnProperty("pageToken")&&(n.pageToken=e.pageToken),e.name!=null&&e.hasOwnProperty(
"name")&&(n.name=e.name),n},"toObject"),s.prototype.toJSON=r(function(){return this.constructor.toObject(this,f.util.toJSONOptions)},"toJSON"),s})(),p.ListOperationsResponse=
(function(){function s(o){if(this.operations=[],o)for(var e=Object.keys(o),t=0;t<e.length;++t)o[e[t]]!=null&&(this[e[t]]=o[e[t]])}return r(s,"ListOperationsResp\
onse"),s.prototype.operations=g.emptyArray,s.prototype.nextPageToken="",s.create=r(function(e){return new s(e)},"create"),s.encode=r(function(e,t){if(t||(t=y.create()),
e.operations!=null&&e.operations.length)for(var n=0;n<e.operations.length;++n)c.google.longrunning.Operation.encode(e.operations[n],t.uint32(10).fork()).ldelim();
return e.nextPageToken!=null&&Object.hasOwnProperty.call(e,"nextPageToken")&&t.uint32(18).string(e.nextPageToken),t},"encode"),s.encodeDelimited=r(function(e,t){
return this.encode(e,t).ldelim()},"encodeDelimited"),s.decode=r(function(e,t){e instanceof d||(e=d.create(e));for(var n=t===void 0?e.len:e.pos+t,i=new c.google.
longrunning.ListOperationsResponse;e.pos<n;){var a=e.uint32();switch(a>>>3){case 1:i.operations&&i.operations.length||(i.operations=[]),i.operations.push(c.google.
longrunning.Operation.decode(e,e.uint32()));break;case 2:i.nextPageToken=e.string();break;default:e.skipType(a&7);break}}return i},"decode"),s.decodeDelimited=r(
function(e){return e instanceof d||(e=new d(e)),this.decode(e,e.uint32())},"decodeDelimited"),s.verify=r(function(e){if(typeof e!="object"||e===null)return"obje\
ct expected";if(e.operations!=null&&e.hasOwnProperty("operations")){if(!Array.isArray(e.operations))return"operations: array expected";for(var t=0;t<e.operations.
length;++t){var n=c.google.longrunning.Operation.verify(e.operations[t]);if(n)return"operations."+n}}return e.nextPageToken!=null&&e.hasOwnProperty("nextPageTok\
en")&&!g.isString(e.nextPageToken)?"nextPageToken: string expected":null},"verify"),s.fromObject=r(function(e){if(e instanceof c.google.longrunning.ListOperationsResponse)
return e;var t=new c.google.longrunning.ListOperationsResponse;if(e.operations){if(!Array.isArray(e.operations))throw TypeError(".google.longrunning.ListOperati\
onsResponse.operations: array expected");t.operations=[];for(var n=0;n<e.operations.length;++n){if(typeof e.operations[n]!="object")throw TypeError(".google.lon\
grunning.ListOperationsResponse.operations: object expected");t.operations[n]=c.google.longrunning.Operation.fromObject(e.operations[n])}}return e.nextPageToken!=
null&&(t.nextPageToken=String(e.nextPageToken)),t},"fromObject"),s.toObject=r(function(e,t){t||(t={});var n={};if((t.arrays||t.defaults)&&(n.operations=[]),t.defaults&&
(n.nextPageToken=""),e.operations&&e.operations.length){n.operations=[];for(var i=0;i<e.operations.length;++i)n.operations[i]=c.google.longrunning.Operation.toObject(
e.operations[i],t)}return e.nextPageToken!=null&&e.hasOwnProperty("nextPageToken")&&(n.nextPageToken=e.nextPageToken),n},"toObject"),s.prototype.toJSON=r(function(){
return this.constructor.toObject(this,f.util.toJSONOptions)},"toJSON"),s})(),p.CancelOperationRequest=(function(){function s(o){if(o)for(var e=Object.keys(o),t=0;t<
e.length;++t)o[e[t]]!=null&&(this[e[t]]=o[e[t]])}return r(s,"CancelOperationRequest"),s.prototype.name="",s.create=r(function(e){return new s(e)},"create"),s.encode=
r(function(e,t){return t||(t=y.create()),e.name!=null&&Object.hasOwnProperty.call(e,"name")&&t.uint32(10).string(e.name),t},"encode"),s.encodeDelimited=r(function(e,t){
return this.encode(e,t).ldelim()},"encodeDelimited"),s.decode=r(function(e,t){e instanceof d||(e=d.create(e));for(var n=t===void 0?e.len:e.pos+t,i=new c.google.
longrunning.CancelOperationRequest;e.pos<n;){var a=e.uint32();a>>>3===1?i.name=e.string():e.skipType(a&7)}return i},"decode"),s.decodeDelimited=r(function(e){return e instanceof
d||(e=new d(e)),this.decode(e,e.uint32())},"decodeDelimited"),s.verify=r(function(e){return typeof e!="object"||e===null?"object expected":e.name!=null&&e.hasOwnProperty(
"name")&&!g.isString(e.name)?"name: string expected":null},"verify"),s.fromObject=r(function(e){if(e instanceof c.google.longrunning.CancelOperationRequest)return e;
var t=new c.google.longrunning.CancelOperationRequest;return e.name!=null&&(t.name=String(e.name)),t},"fromObject"),s.toObject=r(function(e,t){t||(t={});var n={};
return t.defaults&&(n.name=""),e.name!=null&&e.hasOwnProperty("name")&&(n.name=e.name),n},"toObject"),s.prototype.toJSON=r(function(){return this.constructor.toObject(
this,f.util.toJSONOptions)},"toJSON"),s})(),p.DeleteOperationRequest=(function(){function s(o){if(o)for(var e=Object.keys(o),t=0;t<e.length;++t)o[e[t]]!=null&&(this[e[t]]=
o[e[t]])}return r(s,"DeleteOperationRequest"),s.prototype.name="",s.create=r(function(e){return new s(e)},"create"),s.encode=r(function(e,t){return t||(t=y.create()),
e.name!=null&&Object.hasOwnProperty.call(e,"name")&&t.uint32(10).string(e.name),t},"encode"),s.encodeDelimited=r(function(e,t){return this.encode(e,t).ldelim()},
"encodeDelimited"),s.decode=r(function(e,t){e instanceof d||(e=d.create(e));for(var n=t===void 0?e.len:e.pos+t,i=new c.google.longrunning.DeleteOperationRequest;e.
pos<n;){var a=e.uint32();a>>>3===1?i.name=e.string():e.skipType(a&7)}return i},"decode"),s.decodeDelimited=r(function(e){return e instanceof d||(e=new d(e)),this.
decode(e,e.uint32())},"decodeDelimited"),s.verify=r(function(e){return typeof e!="object"||e===null?"object expected":e.name!=null&&e.hasOwnProperty("name")&&!g.
isString(e.name)?"name: string expected":null},"verify"),s.fromObject=r(function(e){if(e instanceof c.google.longrunning.DeleteOperationRequest)return e;var t=new c.
google.longrunning.DeleteOperationRequest;return e.name!=null&&(t.name=String(e.name)),t},"fromObject"),s.toObject=r(function(e,t){t||(t={});var n={};return t.defaults&&
(n.name=""),e.name!=null&&e.hasOwnProperty("name")&&(n.name=e.name),n},"toObject"),s.prototype.toJSON=r(function(){return this.constructor.toObject(this,f.util.
toJSONOptions)},"toJSON"),s})(),p.WaitOperationRequest=(function(){function s(o){if(o)for(var e=Object.keys(o),t=0;t<e.length;++t)o[e[t]]!=null&&(this[e[t]]=o[e[t]])}
return r(s,"WaitOperationRequest"),s.prototype.name="",s.prototype.timeout=null,s.create=r(function(e){return new s(e)},"create"),s.encode=r(function(e,t){return t||
(t=y.create()),e.name!=null&&Object.hasOwnProperty.call(e,"name")&&t.uint32(10).string(e.name),e.timeout!=null&&Object.hasOwnProperty.call(e,"timeout")&&c.google.
protobuf.Duration.encode(e.timeout,t.uint32(18).fork()).ldelim(),t},"encode"),s.encodeDelimited=r(function(e,t){return this.encode(e,t).ldelim()},"encodeDelimit\
ed"),s.decode=r(function(e,t){e instanceof d||(e=d.create(e));for(var n=t===void 0?e.len:e.pos+t,i=new c.google.longrunning.WaitOperationRequest;e.pos<n;){var a=e.
uint32();switch(a>>>3){case 1:i.name=e.string();break;case 2:i.timeout=c.google.protobuf.Duration.decode(e,e.uint32());break;default:e.skipType(a&7);break}}return i},
"decode"),s.decodeDelimited=r(function(e){return e instanceof d||(e=new d(e)),this.decode(e,e.uint32())},"decodeDelimited"),s.verify=r(function(e){if(typeof e!=
"object"||e===null)return"object expected";if(e.name!=null&&e.hasOwnProperty("name")&&!g.isString(e.name))return"name: string expected";if(e.timeout!=null&&e.hasOwnProperty(
"timeout")){var t=c.google.protobuf.Duration.verify(e.timeout);if(t)return"timeout."+t}return null},"verify"),s.fromObject=r(function(e){if(e instanceof c.google.
longrunning.WaitOperationRequest)return e;var t=new c.google.longrunning.WaitOperationRequest;if(e.name!=null&&(t.name=String(e.name)),e.timeout!=null){if(typeof e.
timeout!="object")throw TypeError(".google.longrunning.WaitOperationRequest.timeout: object expected");t.timeout=c.google.protobuf.Duration.fromObject(e.timeout)}
return t},"fromObject"),s.toObject=r(function(e,t){t||(t={});var n={};return t.defaults&&(n.name="",n.timeout=null),e.name!=null&&e.hasOwnProperty("name")&&(n.name=
e.name),e.timeout!=null&&e.hasOwnProperty("timeout")&&(n.timeout=c.google.protobuf.Duration.toObject(e.timeout,t)),n},"toObject"),s.prototype.toJSON=r(function(){
return this.constructor.toObject(this,f.util.toJSONOptions)},"toJSON"),s})(),p.OperationInfo=(function(){function s(o){if(o)for(var e=Object.keys(o),t=0;t<e.length;++t)
o[e[t]]!=null&&(this[e[t]]=o[e[t]])}return r(s,"OperationInfo"),s.prototype.responseType="",s.prototype.metadataType="",s.create=r(function(e){return new s(e)},
"create"),s.encode=r(function(e,t){return t||(t=y.create()),e.responseType!=null&&Object.hasOwnProperty.call(e,"responseType")&&t.uint32(10).string(e.responseType),
e.metadataType!=null&&Object.hasOwnProperty.call(e,"metadataType")&&t.uint32(18).string(e.metadataType),t},"encode"),s.encodeDelimited=r(function(e,t){return this.
encode(e,t).ldelim()},"encodeDelimited"),s.decode=r(function(e,t){e instanceof d||(e=d.create(e));for(var n=t===void 0?e.len:e.pos+t,i=new c.google.longrunning.
OperationInfo;e.pos<n;){var a=e.uint32();switch(a>>>3){case 1:i.responseType=e.string();break;case 2:i.metadataType=e.string();break;default:e.skipType(a&7);break}}
return i},"decode"),s.decodeDelimited=r(function(e){return e instanceof d||(e=new d(e)),this.decode(e,e.uint32())},"decodeDelimited"),s.verify=r(function(e){return typeof e!=
"object"||e===null?"object expected":e.responseType!=null&&e.hasOwnProperty("responseType")&&!g.isString(e.responseType)?"responseType: string expected":e.metadataType!=
null&&e.hasOwnProperty("metadataType")&&!g.isString(e.metadataType)?"metadataType: string expected":null},"verify"),s.fromObject=r(function(e){if(e instanceof c.
google.longrunning.OperationInfo)return e;var t=new c.google.longrunning.OperationInfo;return e.responseType!=null&&(t.responseType=String(e.responseType)),e.metadataType!=
null&&(t.metadataType=String(e.metadataType)),t},"fromObject"),s.toObject=r(function(e,t){t||(t={});var n={};return t.defaults&&(n.responseType="",n.metadataType=
""),e.responseType!=null&&e.hasOwnProperty("responseType")&&(n.responseType=e.responseType),e.metadataType!=null&&e.hasOwnProperty("metadataType")&&(n.metadataType=
e.metadataType),n},"toObject"),s.prototype.toJSON=r(function(){return this.constructor.toObject(this,f.util.toJSONOptions)},"toJSON"),s})(),p})(),m.api=(function(){
var p={};return p.Http=(function(){function s(o){if(this.rules=[],o)for(var e=Object.keys(o),t=0;t<e.length;++t)o[e[t]]!=null&&(this[e[t]]=o[e[t]])}return r(s,"\
Http"),s.prototype.rules=g.emptyArray,s.prototype.fullyDecodeReservedExpansion=!1,s.create=r(function(e){return new s(e)},"create"),s.encode=r(function(e,t){if(t||
(t=y.create()),e.rules!=null&&e.rules.length)for(var n=0;n<e.rules.length;++n)c.google.api.HttpRule.encode(e.rules[n],t.uint32(10).fork()).ldelim();return e.fullyDecodeReservedExpansion!=
null&&Object.hasOwnProperty.call(e,"fullyDecodeReservedExpansion")&&t.uint32(16).bool(e.fullyDecodeReservedExpansion),t},"encode"),s.encodeDelimited=r(function(e,t){
return this.encode(e,t).ldelim()},"encodeDelimited"),s.decode=r(function(e,t){e instanceof d||(e=d.create(e));for(var n=t===void 0?e.len:e.pos+t,i=new c.google.
api.Http;e.pos<n;){var a=e.uint32();switch(a>>>3){case 1:i.rules&&i.rules.length||(i.rules=[]),i.rules.push(c.google.api.HttpRule.decode(e,e.uint32()));break;case 2:
i.fullyDecodeReservedExpansion=e.bool();break;default:e.skipType(a&7);break}}return i},"decode"),s.decodeDelimited=r(function(e){return e instanceof d||(e=new d(
e)),this.decode(e,e.uint32())},"decodeDelimited"),s.verify=r(function(e){if(typeof e!="object"||e===null)return"object expected";if(e.rules!=null&&e.hasOwnProperty(
"rules")){if(!Array.isArray(e.rules))return"rules: array expected";for(var t=0;t<e.rules.length;++t){var n=c.google.api.HttpRule.verify(e.rules[t]);if(n)return"\
rules."+n}}return e.fullyDecodeReservedExpansion!=null&&e.hasOwnProperty("fullyDecodeReservedExpansion")&&typeof e.fullyDecodeReservedExpansion!="boolean"?"full\
yDecodeReservedExpansion: boolean expected":null},"verify"),s.fromObject=r(function(e){if(e instanceof c.google.api.Http)return e;var t=new c.google.api.Http;if(e.
rules){if(!Array.isArray(e.rules))throw TypeError(".google.api.Http.rules: array expected");t.rules=[];for(var n=0;n<e.rules.length;++n){if(typeof e.rules[n]!="\
object")throw TypeError(".google.api.Http.rules: object expected");t.rules[n]=c.google.api.HttpRule.fromObject(e.rules[n])}}return e.fullyDecodeReservedExpansion!=
null&&(t.fullyDecodeReservedExpansion=!!e.fullyDecodeReservedExpansion),t},"fromObject"),s.toObject=r(function(e,t){t||(t={});var n={};if((t.arrays||t.defaults)&&
(n.rules=[]),t.defaults&&(n.fullyDecodeReservedExpansion=!1),e.rules&&e.rules.length){n.rules=[];for(var i=0;i<e.rules.length;++i)n.rules[i]=c.google.api.HttpRule.
toObject(e.rules[i],t)}return e.fullyDecodeReservedExpansion!=null&&e.hasOwnProperty("fullyDecodeReservedExpansion")&&(n.fullyDecodeReservedExpansion=e.fullyDecodeReservedExpansion),
n},"toObject"),s.prototype.toJSON=r(function(){return this.constructor.toObject(this,f.util.toJSONOptions)},"toJSON"),s})(),p.HttpRule=(function(){function s(e){
if(this.additionalBindings=[],e)for(var t=Object.keys(e),n=0;n<t.length;++n)e[t[n]]!=null&&(this[t[n]]=e[t[n]])}r(s,"HttpRule"),s.prototype.selector="",s.prototype.
get="",s.prototype.put="",s.prototype.post="",s.prototype.delete="",s.prototype.patch="",s.prototype.custom=null,s.prototype.body="",s.prototype.responseBody="",
s.prototype.additionalBindings=g.emptyArray;var o;return Object.defineProperty(s.prototype,"pattern",{get:g.oneOfGetter(o=["get","put","post","delete","patch","\
custom"]),set:g.oneOfSetter(o)}),s.create=r(function(t){return new s(t)},"create"),s.encode=r(function(t,n){if(n||(n=y.create()),t.selector!=null&&Object.hasOwnProperty.
call(t,"selector")&&n.uint32(10).string(t.selector),t.get!=null&&Object.hasOwnProperty.call(t,"get")&&n.uint32(18).string(t.get),t.put!=null&&Object.hasOwnProperty.
call(t,"put")&&n.uint32(26).string(t.put),t.post!=null&&Object.hasOwnProperty.call(t,"post")&&n.uint32(34).string(t.post),t.delete!=null&&Object.hasOwnProperty.
call(t,"delete")&&n.uint32(42).string(t.delete),t.patch!=null&&Object.hasOwnProperty.call(t,"patch")&&n.uint32(50).string(t.patch),t.body!=null&&Object.hasOwnProperty.
call(t,"body")&&n.uint32(58).string(t.body),t.custom!=null&&Object.hasOwnProperty.call(t,"custom")&&c.google.api.CustomHttpPattern.encode(t.custom,n.uint32(66).
fork()).ldelim(),t.additionalBindings!=null&&t.additionalBindings.length)for(var i=0;i<t.additionalBindings.length;++i)c.google.api.HttpRule.encode(t.additionalBindings[i],
n.uint32(90).fork()).ldelim();return t.responseBody!=null&&Object.hasOwnProperty.call(t,"responseBody")&&n.uint32(98).string(t.responseBody),n},"encode"),s.encodeDelimited=
r(function(t,n){return this.encode(t,n).ldelim()},"encodeDelimited"),s.decode=r(function(t,n){t instanceof d||(t=d.create(t));for(var i=n===void 0?t.len:t.pos+n,
a=new c.google.api.HttpRule;t.pos<i;){var h=t.uint32();switch(h>>>3){case 1:a.selector=t.string();break;case 2:a.get=t.string();break;case 3:a.put=t.string();break;case 4:
a.post=t.string();break;case 5:a.delete=t.string();break;case 6:a.patch=t.string();break;case 8:a.custom=c.google.api.CustomHttpPattern.decode(t,t.uint32());break;case 7:
a.body=t.string();break;case 12:a.responseBody=t.string();break;case 11:a.additionalBindings&&a.additionalBindings.length||(a.additionalBindings=[]),a.additionalBindings.
push(c.google.api.HttpRule.decode(t,t.uint32()));break;default:t.skipType(h&7);break}}return a},"decode"),s.decodeDelimited=r(function(t){return t instanceof d||
(t=new d(t)),this.decode(t,t.uint32())},"decodeDelimited"),s.verify=r(function(t){if(typeof t!="object"||t===null)return"object expected";var n={};if(t.selector!=
null&&t.hasOwnProperty("selector")&&!g.isString(t.selector))return"selector: string expected";if(t.get!=null&&t.hasOwnProperty("get")&&(n.pattern=1,!g.isString(
t.get)))return"get: string expected";if(t.put!=null&&t.hasOwnProperty("put")){if(n.pattern===1)return"pattern: multiple values";if(n.pattern=1,!g.isString(t.put))
return"put: string expected"}if(t.post!=null&&t.hasOwnProperty("post")){if(n.pattern===1)return"pattern: multiple values";if(n.pattern=1,!g.isString(t.post))return"\
post: string expected"}if(t.delete!=null&&t.hasOwnProperty("delete")){if(n.pattern===1)return"pattern: multiple values";if(n.pattern=1,!g.isString(t.delete))return"\
delete: string expected"}if(t.patch!=null&&t.hasOwnProperty("patch")){if(n.pattern===1)return"pattern: multiple values";if(n.pattern=1,!g.isString(t.patch))return"\
patch: string expected"}if(t.custom!=null&&t.hasOwnProperty("custom")){if(n.pattern===1)return"pattern: multiple values";n.pattern=1;{var i=c.google.api.CustomHttpPattern.
verify(t.custom);if(i)return"custom."+i}}if(t.body!=null&&t.hasOwnProperty("body")&&!g.isString(t.body))return"body: string expected";if(t.responseBody!=null&&t.
hasOwnProperty("responseBody")&&!g.isString(t.responseBody))return"responseBody: string expected";if(t.additionalBindings!=null&&t.hasOwnProperty("additionalBin\
dings")){if(!Array.isArray(t.additionalBindings))return"additionalBindings: array expected";for(var a=0;a<t.additionalBindings.length;++a){var i=c.google.api.HttpRule.
verify(t.additionalBindings[a]);if(i)return"additionalBindings."+i}}return null},"verify"),s.fromObject=r(function(t){if(t instanceof c.google.api.HttpRule)return t;
var n=new c.google.api.HttpRule;if(t.selector!=null&&(n.selector=String(t.selector)),t.get!=null&&(n.get=String(t.get)),t.put!=null&&(n.put=String(t.put)),t.post!=
null&&(n.post=String(t.post)),t.delete!=null&&(n.delete=String(t.delete)),t.patch!=null&&(n.patch=String(t.patch)),t.custom!=null){if(typeof t.custom!="object")
throw TypeError(".google.api.HttpRule.custom: object expected");n.custom=c.google.api.CustomHttpPattern.fromObject(t.custom)}if(t.body!=null&&(n.body=String(t.body)),
t.responseBody!=null&&(n.responseBody=String(t.responseBody)),t.additionalBindings){if(!Array.isArray(t.additionalBindings))throw TypeError(".google.api.HttpRul\
e.additionalBindings: array expected");n.additionalBindings=[];for(var i=0;i<t.additionalBindings.length;++i){if(typeof t.additionalBindings[i]!="object")throw TypeError(
".google.api.HttpRule.additionalBindings: object expected");n.additionalBindings[i]=c.google.api.HttpRule.fromObject(t.additionalBindings[i])}}return n},"fromOb\
ject"),s.toObject=r(function(t,n){n||(n={});var i={};if((n.arrays||n.defaults)&&(i.additionalBindings=[]),n.defaults&&(i.selector="",i.body="",i.responseBody=""),
t.selector!=null&&t.hasOwnProperty("selector")&&(i.selector=t.selector),t.get!=null&&t.hasOwnProperty("get")&&(i.get=t.get,n.oneofs&&(i.pattern="get")),t.put!=null&&
t.hasOwnProperty("put")&&(i.put=t.put,n.oneofs&&(i.pattern="put")),t.post!=null&&t.hasOwnProperty("post")&&(i.post=t.post,n.oneofs&&(i.pattern="post")),t.delete!=
null&&t.hasOwnProperty("delete")&&(i.delete=t.delete,n.oneofs&&(i.pattern="delete")),t.patch!=null&&t.hasOwnProperty("patch")&&(i.patch=t.patch,n.oneofs&&(i.pattern=
"patch")),t.body!=null&&t.hasOwnProperty("body")&&(i.body=t.body),t.custom!=null&&t.hasOwnProperty("custom")&&(i.custom=c.google.api.CustomHttpPattern.toObject(
t.custom,n),n.oneofs&&(i.pattern="custom")),t.additionalBindings&&t.additionalBindings.length){i.additionalBindings=[];for(var a=0;a<t.additionalBindings.length;++a)
i.additionalBindings[a]=c.google.api.HttpRule.toObject(t.additionalBindings[a],n)}return t.responseBody!=null&&t.hasOwnProperty("responseBody")&&(i.responseBody=
t.responseBody),i},"toObject"),s.prototype.toJSON=r(function(){return this.constructor.toObject(this,f.util.toJSONOptions)},"toJSON"),s})(),p.CustomHttpPattern=
(function(){function s(o){if(o)for(var e=Object.keys(o),t=0;t<e.length;++t)o[e[t]]!=null&&(this[e[t]]=o[e[t]])}return r(s,"CustomHttpPattern"),s.prototype.kind=
"",s.prototype.path="",s.create=r(function(e){return new s(e)},"create"),s.encode=r(function(e,t){return t||(t=y.create()),e.kind!=null&&Object.hasOwnProperty.call(
e,"kind")&&t.uint32(10).string(e.kind),e.path!=null&&Object.hasOwnProperty.call(e,"path")&&t.uint32(18).string(e.path),t},"encode"),s.encodeDelimited=r(function(e,t){
return this.encode(e,t).ldelim()},"encodeDelimited"),s.decode=r(function(e,t){e instanceof d||(e=d.create(e));for(var n=t===void 0?e.len:e.pos+t,i=new c.google.
api.CustomHttpPattern;e.pos<n;){var a=e.uint32();switch(a>>>3){case 1:i.kind=e.string();break;case 2:i.path=e.string();break;default:e.skipType(a&7);break}}return i},
"decode"),s.decodeDelimited=r(function(e){return e instanceof d||(e=new d(e)),this.decode(e,e.uint32())},"decodeDelimited"),s.verify=r(function(e){return typeof e!=
"object"||e===null?"object expected":e.kind!=null&&e.hasOwnProperty("kind")&&!g.isString(e.kind)?"kind: string expected":e.path!=null&&e.hasOwnProperty("path")&&
!g.isString(e.path)?"path: string expected":null},"verify"),s.fromObject=r(function(e){if(e instanceof c.google.api.CustomHttpPattern)return e;var t=new c.google.
api.CustomHttpPattern;return e.kind!=null&&(t.kind=String(e.kind)),e.path!=null&&(t.path=String(e.path)),t},"fromObject"),s.toObject=r(function(e,t){t||(t={});var n={};
return t.defaults&&(n.kind="",n.path=""),e.kind!=null&&e.hasOwnProperty("kind")&&(n.kind=e.kind),e.path!=null&&e.hasOwnProperty("path")&&(n.path=e.path),n},"toO\
bject"),s.prototype.toJSON=r(function(){return this.constructor.toObject(this,f.util.toJSONOptions)},"toJSON"),s})(),p})(),m.protobuf=(function(){var p={};return p.
FileDescriptorSet=(function(){function s(o){if(this.file=[],o)for(var e=Object.keys(o),t=0;t<e.length;++t)o[e[t]]!=null&&(this[e[t]]=o[e[t]])}return r(s,"FileDe\
scriptorSet"),s.prototype.file=g.emptyArray,s.create=r(function(e){return new s(e)},"create"),s.encode=r(function(e,t){if(t||(t=y.create()),e.file!=null&&e.file.
length)for(var n=0;n<e.file.length;++n)c.google.protobuf.FileDescriptorProto.encode(e.file[n],t.uint32(10).fork()).ldelim();return t},"encode"),s.encodeDelimited=
r(function(e,t){return this.encode(e,t).ldelim()},"encodeDelimited"),s.decode=r(function(e,t){e instanceof d||(e=d.create(e));for(var n=t===void 0?e.len:e.pos+t,
i=new c.google.protobuf.FileDescriptorSet;e.pos<n;){var a=e.uint32();a>>>3===1?(i.file&&i.file.length||(i.file=[]),i.file.push(c.google.protobuf.FileDescriptorProto.
decode(e,e.uint32()))):e.skipType(a&7)}return i},"decode"),s.decodeDelimited=r(function(e){return e instanceof d||(e=new d(e)),this.decode(e,e.uint32())},"decod\
eDelimited"),s.verify=r(function(e){if(typeof e!="object"||e===null)return"object expected";if(e.file!=null&&e.hasOwnProperty("file")){if(!Array.isArray(e.file))
return"file: array expected";for(var t=0;t<e.file.length;++t){var n=c.google.protobuf.FileDescriptorProto.verify(e.file[t]);if(n)return"file."+n}}return null},"\
verify"),s.fromObject=r(function(e){if(e instanceof c.google.protobuf.FileDescriptorSet)return e;var t=new c.google.protobuf.FileDescriptorSet;if(e.file){if(!Array.
isArray(e.file))throw TypeError(".google.protobuf.FileDescriptorSet.file: array expected");t.file=[];for(var n=0;n<e.file.length;++n){if(typeof e.file[n]!="obje\
ct")throw TypeError(".google.protobuf.FileDescriptorSet.file: object expected");t.file[n]=c.google.protobuf.FileDescriptorProto.fromObject(e.file[n])}}return t},
"fromObject"),s.toObject=r(function(e,t){t||(t={});var n={};if((t.arrays||t.defaults)&&(n.file=[]),e.file&&e.file.length){n.file=[];for(var i=0;i<e.file.length;++i)
n.file[i]=c.google.protobuf.FileDescriptorProto.toObject(e.file[i],t)}return n},"toObject"),s.prototype.toJSON=r(function(){return this.constructor.toObject(this,
f.util.toJSONOptions)},"toJSON"),s})(),p.FileDescriptorProto=(function(){function s(o){if(this.dependency=[],this.publicDependency=[],this.weakDependency=[],this.
messageType=[],this.enumType=[],this.service=[],this.extension=[],o)for(var e=Object.keys(o),t=0;t<e.length;++t)o[e[t]]!=null&&(this[e[t]]=o[e[t]])}return r(s,"\
FileDescriptorProto"),s.prototype.name="",s.prototype.package="",s.prototype.dependency=g.emptyArray,s.prototype.publicDependency=g.emptyArray,s.prototype.weakDependency=
g.emptyArray,s.prototype.messageType=g.emptyArray,s.prototype.enumType=g.emptyArray,s.prototype.service=g.emptyArray,s.prototype.extension=g.emptyArray,s.prototype.
options=null,s.prototype.sourceCodeInfo=null,s.prototype.syntax="",s.create=r(function(e){return new s(e)},"create"),s.encode=r(function(e,t){if(t||(t=y.create()),
e.name!=null&&Object.hasOwnProperty.call(e,"name")&&t.uint32(10).string(e.name),e.package!=null&&Object.hasOwnProperty.call(e,"package")&&t.uint32(18).string(e.
package),e.dependency!=null&&e.dependency.length)for(var n=0;n<e.dependency.length;++n)t.uint32(26).string(e.dependency[n]);if(e.messageType!=null&&e.messageType.
length)for(var n=0;n<e.messageType.length;++n)c.google.protobuf.DescriptorProto.encode(e.messageType[n],t.uint32(34).fork()).ldelim();if(e.enumType!=null&&e.enumType.
length)for(var n=0;n<e.enumType.length;++n)c.google.protobuf.EnumDescriptorProto.encode(e.enumType[n],t.uint32(42).fork()).ldelim();if(e.service!=null&&e.service.
length)for(var n=0;n<e.service.length;++n)c.google.protobuf.ServiceDescriptorProto.encode(e.service[n],t.uint32(50).fork()).ldelim();if(e.extension!=null&&e.extension.
length)for(var n=0;n<e.extension.length;++n)c.google.protobuf.FieldDescriptorProto.encode(e.extension[n],t.uint32(58).fork()).ldelim();if(e.options!=null&&Object.
hasOwnProperty.call(e,"options")&&c.google.protobuf.FileOptions.encode(e.options,t.uint32(66).fork()).ldelim(),e.sourceCodeInfo!=null&&Object.hasOwnProperty.call(
e,"sourceCodeInfo")&&c.google.protobuf.SourceCodeInfo.encode(e.sourceCodeInfo,t.uint32(74).fork()).ldelim(),e.publicDependency!=null&&e.publicDependency.length)
for(var n=0;n<e.publicDependency.length;++n)t.uint32(80).int32(e.publicDependency[n]);if(e.weakDependency!=null&&e.weakDependency.length)for(var n=0;n<e.weakDependency.
length;++n)t.uint32(88).int32(e.weakDependency[n]);return e.syntax!=null&&Object.hasOwnProperty.call(e,"syntax")&&t.uint32(98).string(e.syntax),t},"encode"),s.encodeDelimited=
r(function(e,t){return this.encode(e,t).ldelim()},"encodeDelimited"),s.decode=r(function(e,t){e instanceof d||(e=d.create(e));for(var n=t===void 0?e.len:e.pos+t,
i=new c.google.protobuf.FileDescriptorProto;e.pos<n;){var a=e.uint32();switch(a>>>3){case 1:i.name=e.string();break;case 2:i.package=e.string();break;case 3:i.dependency&&
i.dependency.length||(i.dependency=[]),i.dependency.push(e.string());break;case 10:if(i.publicDependency&&i.publicDependency.length||(i.publicDependency=[]),(a&
7)===2)for(var h=e.uint32()+e.pos;e.pos<h;)i.publicDependency.push(e.int32());else i.publicDependency.push(e.int32());break;case 11:if(i.weakDependency&&i.weakDependency.
length||(i.weakDependency=[]),(a&7)===2)for(var h=e.uint32()+e.pos;e.pos<h;)i.weakDependency.push(e.int32());else i.weakDependency.push(e.int32());break;case 4:
i.messageType&&i.messageType.length||(i.messageType=[]),i.messageType.push(c.google.protobuf.DescriptorProto.decode(e,e.uint32()));break;case 5:i.enumType&&i.enumType.
length||(i.enumType=[]),i.enumType.push(c.google.protobuf.EnumDescriptorProto.decode(e,e.uint32()));break;case 6:i.service&&i.service.length||(i.service=[]),i.service.
push(c.google.protobuf.ServiceDescriptorProto.decode(e,e.uint32()));break;case 7:i.extension&&i.extension.length||(i.extension=[]),i.extension.push(c.google.protobuf.
FieldDescriptorProto.decode(e,e.uint32()));break;case 8:i.options=c.google.protobuf.FileOptions.decode(e,e.uint32());break;case 9:i.sourceCodeInfo=c.google.protobuf.
SourceCodeInfo.decode(e,e.uint32());break;case 12:i.syntax=e.string();break;default:e.skipType(a&7);break}}return i},"decode"),s.decodeDelimited=r(function(e){return e instanceof
d||(e=new d(e)),this.decode(e,e.uint32())},"decodeDelimited"),s.verify=r(function(e){if(typeof e!="object"||e===null)return"object expected";if(e.name!=null&&e.
hasOwnProperty("name")&&!g.isString(e.name))return"name: string expected";if(e.package!=null&&e.hasOwnProperty("package")&&!g.isString(e.package))return"package\
: string expected";if(e.dependency!=null&&e.hasOwnProperty("dependency")){if(!Array.isArray(e.dependency))return"dependency: array expected";for(var t=0;t<e.dependency.
length;++t)if(!g.isString(e.dependency[t]))return"dependency: string[] expected"}if(e.publicDependency!=null&&e.hasOwnProperty("publicDependency")){if(!Array.isArray(
e.publicDependency))return"publicDependency: array expected";for(var t=0;t<e.publicDependency.length;++t)if(!g.isInteger(e.publicDependency[t]))return"publicDep\
endency: integer[] expected"}if(e.weakDependency!=null&&e.hasOwnProperty("weakDependency")){if(!Array.isArray(e.weakDependency))return"weakDependency: array exp\
ected";for(var t=0;t<e.weakDependency.length;++t)if(!g.isInteger(e.weakDependency[t]))return"weakDependency: integer[] expected"}if(e.messageType!=null&&e.hasOwnProperty(
"messageType")){if(!Array.isArray(e.messageType))return"messageType: array expected";for(var t=0;t<e.messageType.length;++t){var n=c.google.protobuf.DescriptorProto.
verify(e.messageType[t]);if(n)return"messageType."+n}}if(e.enumType!=null&&e.hasOwnProperty("enumType")){if(!Array.isArray(e.enumType))return"enumType: array ex\
pected";for(var t=0;t<e.enumType.length;++t){var n=c.google.protobuf.EnumDescriptorProto.verify(e.enumType[t]);if(n)return"enumType."+n}}if(e.service!=null&&e.hasOwnProperty(
"service")){if(!Array.isArray(e.service))return"service: array expected";for(var t=0;t<e.service.length;++t){var n=c.google.protobuf.ServiceDescriptorProto.verify(
e.service[t]);if(n)return"service."+n}}if(e.extension!=null&&e.hasOwnProperty("extension")){if(!Array.isArray(e.extension))return"extension: array expected";for(var t=0;t<
e.extension.length;++t){var n=c.google.protobuf.FieldDescriptorProto.verify(e.extension[t]);if(n)return"extension."+n}}if(e.options!=null&&e.hasOwnProperty("opt\
ions")){var n=c.google.protobuf.FileOptions.verify(e.options);if(n)return"options."+n}if(e.sourceCodeInfo!=null&&e.hasOwnProperty("sourceCodeInfo")){var n=c.google.
protobuf.SourceCodeInfo.verify(e.sourceCodeInfo);if(n)return"sourceCodeInfo."+n}return e.syntax!=null&&e.hasOwnProperty("syntax")&&!g.isString(e.syntax)?"syntax\
: string expected":null},"verify"),s.fromObject=r(function(e){if(e instanceof c.google.protobuf.FileDescriptorProto)return e;var t=new c.google.protobuf.FileDescriptorProto;
if(e.name!=null&&(t.name=String(e.name)),e.package!=null&&(t.package=String(e.package)),e.dependency){if(!Array.isArray(e.dependency))throw TypeError(".google.p\
rotobuf.FileDescriptorProto.dependency: array expected");t.dependency=[];for(var n=0;n<e.dependency.length;++n)t.dependency[n]=String(e.dependency[n])}if(e.publicDependency){
if(!Array.isArray(e.publicDependency))throw TypeError(".google.protobuf.FileDescriptorProto.publicDependency: array expected");t.publicDependency=[];for(var n=0;n<
e.publicDependency.length;++n)t.publicDependency[n]=e.publicDependency[n]|0}if(e.weakDependency){if(!Array.isArray(e.weakDependency))throw TypeError(".google.pr\
otobuf.FileDescriptorProto.weakDependency: array expected");t.weakDependency=[];for(var n=0;n<e.weakDependency.length;++n)t.weakDependency[n]=e.weakDependency[n]|
0}if(e.messageType){if(!Array.isArray(e.messageType))throw TypeError(".google.protobuf.FileDescriptorProto.messageType: array expected");t.messageType=[];for(var n=0;n<
e.messageType.length;++n){if(typeof e.messageType[n]!="object")throw TypeError(".google.protobuf.FileDescriptorProto.messageType: object expected");t.messageType[n]=
c.google.protobuf.DescriptorProto.fromObject(e.messageType[n])}}if(e.enumType){if(!Array.isArray(e.enumType))throw TypeError(".google.protobuf.FileDescriptorPro\
to.enumType: array expected");t.enumType=[];for(var n=0;n<e.enumType.length;++n){if(typeof e.enumType[n]!="object")throw TypeError(".google.protobuf.FileDescrip\
torProto.enumType: object expected");t.enumType[n]=c.google.protobuf.EnumDescriptorProto.fromObject(e.enumType[n])}}if(e.service){if(!Array.isArray(e.service))throw TypeError(
".google.protobuf.FileDescriptorProto.service: array expected");t.service=[];for(var n=0;n<e.service.length;++n){if(typeof e.service[n]!="object")throw TypeError(
".google.protobuf.FileDescriptorProto.service: object expected");t.service[n]=c.google.protobuf.ServiceDescriptorProto.fromObject(e.service[n])}}if(e.extension){
if(!Array.isArray(e.extension))throw TypeError(".google.protobuf.FileDescriptorProto.extension: array expected");t.extension=[];for(var n=0;n<e.extension.length;++n){
if(typeof e.extension[n]!="object")throw TypeError(".google.protobuf.FileDescriptorProto.extension: object expected");t.extension[n]=c.google.protobuf.FieldDescriptorProto.
fromObject(e.extension[n])}}if(e.options!=null){if(typeof e.options!="object")throw TypeError(".google.protobuf.FileDescriptorProto.options: object expected");t.
options=c.google.protobuf.FileOptions.fromObject(e.options)}if(e.sourceCodeInfo!=null){if(typeof e.sourceCodeInfo!="object")throw TypeError(".google.protobuf.Fi\
leDescriptorProto.sourceCodeInfo: object expected");t.sourceCodeInfo=c.google.protobuf.SourceCodeInfo.fromObject(e.sourceCodeInfo)}return e.syntax!=null&&(t.syntax=
String(e.syntax)),t},"fromObject"),s.toObject=r(function(e,t){t||(t={});var n={};if((t.arrays||t.defaults)&&(n.dependency=[],n.messageType=[],n.enumType=[],n.service=
[],n.extension=[],n.publicDependency=[],n.weakDependency=[]),t.defaults&&(n.name="",n.package="",n.options=null,n.sourceCodeInfo=null,n.syntax=""),e.name!=null&&
e.hasOwnProperty("name")&&(n.name=e.name),e.package!=null&&e.hasOwnProperty("package")&&(n.package=e.package),e.dependency&&e.dependency.length){n.dependency=[];
for(var i=0;i<e.dependency.length;++i)n.dependency[i]=e.dependency[i]}if(e.messageType&&e.messageType.length){n.messageType=[];for(var i=0;i<e.messageType.length;++i)
n.messageType[i]=c.google.protobuf.DescriptorProto.toObject(e.messageType[i],t)}if(e.enumType&&e.enumType.length){n.enumType=[];for(var i=0;i<e.enumType.length;++i)
n.enumType[i]=c.google.protobuf.EnumDescriptorProto.toObject(e.enumType[i],t)}if(e.service&&e.service.length){n.service=[];for(var i=0;i<e.service.length;++i)n.
service[i]=c.google.protobuf.ServiceDescriptorProto.toObject(e.service[i],t)}if(e.extension&&e.extension.length){n.extension=[];for(var i=0;i<e.extension.length;++i)
n.extension[i]=c.google.protobuf.FieldDescriptorProto.toObject(e.extension[i],t)}if(e.options!=null&&e.hasOwnProperty("options")&&(n.options=c.google.protobuf.FileOptions.
toObject(e.options,t)),e.sourceCodeInfo!=null&&e.hasOwnProperty("sourceCodeInfo")&&(n.sourceCodeInfo=c.google.protobuf.SourceCodeInfo.toObject(e.sourceCodeInfo,
t)),e.publicDependency&&e.publicDependency.length){n.publicDependency=[];for(var i=0;i<e.publicDependency.length;++i)n.publicDependency[i]=e.publicDependency[i]}
if(e.weakDependency&&e.weakDependency.length){n.weakDependency=[];for(var i=0;i<e.weakDependency.length;++i)n.weakDependency[i]=e.weakDependency[i]}return e.syntax!=
null&&e.hasOwnProperty("syntax")&&(n.syntax=e.syntax),n},"toObject"),s.prototype.toJSON=r(function(){return this.constructor.toObject(this,f.util.toJSONOptions)},
"toJSON"),s})(),p.DescriptorProto=(function(){function s(o){if(this.field=[],this.extension=[],this.nestedType=[],this.enumType=[],this.extensionRange=[],this.oneofDecl=
[],this.reservedRange=[],this.reservedName=[],o)for(var e=Object.keys(o),t=0;t<e.length;++t)o[e[t]]!=null&&(this[e[t]]=o[e[t]])}return r(s,"DescriptorProto"),s.
prototype.name="",s.prototype.field=g.emptyArray,s.prototype.extension=g.emptyArray,s.prototype.nestedType=g.emptyArray,s.prototype.enumType=g.emptyArray,s.prototype.
extensionRange=g.emptyArray,s.prototype.oneofDecl=g.emptyArray,s.prototype.options=null,s.prototype.reservedRange=g.emptyArray,s.prototype.reservedName=g.emptyArray,
s.create=r(function(e){return new s(e)},"create"),s.encode=r(function(e,t){if(t||(t=y.create()),e.name!=null&&Object.hasOwnProperty.call(e,"name")&&t.uint32(10).
string(e.name),e.field!=null&&e.field.length)for(var n=0;n<e.field.length;++n)c.google.protobuf.FieldDescriptorProto.encode(e.field[n],t.uint32(18).fork()).ldelim();
if(e.nestedType!=null&&e.nestedType.length)for(var n=0;n<e.nestedType.length;++n)c.google.protobuf.DescriptorProto.encode(e.nestedType[n],t.uint32(26).fork()).ldelim();
if(e.enumType!=null&&e.enumType.length)for(var n=0;n<e.enumType.length;++n)c.google.protobuf.EnumDescriptorProto.encode(e.enumType[n],t.uint32(34).fork()).ldelim();
if(e.extensionRange!=null&&e.extensionRange.length)for(var n=0;n<e.extensionRange.length;++n)c.google.protobuf.DescriptorProto.ExtensionRange.encode(e.extensionRange[n],
t.uint32(42).fork()).ldelim();if(e.extension!=null&&e.extension.length)for(var n=0;n<e.extension.length;++n)c.google.protobuf.FieldDescriptorProto.encode(e.extension[n],
t.uint32(50).fork()).ldelim();if(e.options!=null&&Object.hasOwnProperty.call(e,"options")&&c.google.protobuf.MessageOptions.encode(e.options,t.uint32(58).fork()).
ldelim(),e.oneofDecl!=null&&e.oneofDecl.length)for(var n=0;n<e.oneofDecl.length;++n)c.google.protobuf.OneofDescriptorProto.encode(e.oneofDecl[n],t.uint32(66).fork()).
ldelim();if(e.reservedRange!=null&&e.reservedRange.length)for(var n=0;n<e.reservedRange.length;++n)c.google.protobuf.DescriptorProto.ReservedRange.encode(e.reservedRange[n],
t.uint32(74).fork()).ldelim();if(e.reservedName!=null&&e.reservedName.length)for(var n=0;n<e.reservedName.length;++n)t.uint32(82).string(e.reservedName[n]);return t},
"encode"),s.encodeDelimited=r(function(e,t){return this.encode(e,t).ldelim()},"encodeDelimited"),s.decode=r(function(e,t){e instanceof d||(e=d.create(e));for(var n=t===
void 0?e.len:e.pos+t,i=new c.google.protobuf.DescriptorProto;e.pos<n;){var a=e.uint32();switch(a>>>3){case 1:i.name=e.string();break;case 2:i.field&&i.field.length||
(i.field=[]),i.field.push(c.google.protobuf.FieldDescriptorProto.decode(e,e.uint32()));break;case 6:i.extension&&i.extension.length||(i.extension=[]),i.extension.
push(c.google.protobuf.FieldDescriptorProto.decode(e,e.uint32()));break;case 3:i.nestedType&&i.nestedType.length||(i.nestedType=[]),i.nestedType.push(c.google.protobuf.
DescriptorProto.decode(e,e.uint32()));break;case 4:i.enumType&&i.enumType.length||(i.enumType=[]),i.enumType.push(c.google.protobuf.EnumDescriptorProto.decode(e,
e.uint32()));break;case 5:i.extensionRange&&i.extensionRange.length||(i.extensionRange=[]),i.extensionRange.push(c.google.protobuf.DescriptorProto.ExtensionRange.
decode(e,e.uint32()));break;case 8:i.oneofDecl&&i.oneofDecl.length||(i.oneofDecl=[]),i.oneofDecl.push(c.google.protobuf.OneofDescriptorProto.decode(e,e.uint32()));
break;case 7:i.options=c.google.protobuf.MessageOptions.decode(e,e.uint32());break;case 9:i.reservedRange&&i.reservedRange.length||(i.reservedRange=[]),i.reservedRange.
push(c.google.protobuf.DescriptorProto.ReservedRange.decode(e,e.uint32()));break;case 10:i.reservedName&&i.reservedName.length||(i.reservedName=[]),i.reservedName.
push(e.string());break;default:e.skipType(a&7);break}}return i},"decode"),s.decodeDelimited=r(function(e){return e instanceof d||(e=new d(e)),this.decode(e,e.uint32())},
"decodeDelimited"),s.verify=r(function(e){if(typeof e!="object"||e===null)return"object expected";if(e.name!=null&&e.hasOwnProperty("name")&&!g.isString(e.name))
return"name: string expected";if(e.field!=null&&e.hasOwnProperty("field")){if(!Array.isArray(e.field))return"field: array expected";for(var t=0;t<e.field.length;++t){
var n=c.google.protobuf.FieldDescriptorProto.verify(e.field[t]);if(n)return"field."+n}}if(e.extension!=null&&e.hasOwnProperty("extension")){if(!Array.isArray(e.
extension))return"extension: array expected";for(var t=0;t<e.extension.length;++t){var n=c.google.protobuf.FieldDescriptorProto.verify(e.extension[t]);if(n)return"\
extension."+n}}if(e.nestedType!=null&&e.hasOwnProperty("nestedType")){if(!Array.isArray(e.nestedType))return"nestedType: array expected";for(var t=0;t<e.nestedType.
length;++t){var n=c.google.protobuf.DescriptorProto.verify(e.nestedType[t]);if(n)return"nestedType."+n}}if(e.enumType!=null&&e.hasOwnProperty("enumType")){if(!Array.
isArray(e.enumType))return"enumType: array expected";for(var t=0;t<e.enumType.length;++t){var n=c.google.protobuf.EnumDescriptorProto.verify(e.enumType[t]);if(n)
return"enumType."+n}}if(e.extensionRange!=null&&e.hasOwnProperty("extensionRange")){if(!Array.isArray(e.extensionRange))return"extensionRange: array expected";for(var t=0;t<
e.extensionRange.length;++t){var n=c.google.protobuf.DescriptorProto.ExtensionRange.verify(e.extensionRange[t]);if(n)return"extensionRange."+n}}if(e.oneofDecl!=
null&&e.hasOwnProperty("oneofDecl")){if(!Array.isArray(e.oneofDecl))return"oneofDecl: array expected";for(var t=0;t<e.oneofDecl.length;++t){var n=c.google.protobuf.
OneofDescriptorProto.verify(e.oneofDecl[t]);if(n)return"oneofDecl."+n}}if(e.options!=null&&e.hasOwnProperty("options")){var n=c.google.protobuf.MessageOptions.verify(
e.options);if(n)return"options."+n}if(e.reservedRange!=null&&e.hasOwnProperty("reservedRange")){if(!Array.isArray(e.reservedRange))return"reservedRange: array e\
xpected";for(var t=0;t<e.reservedRange.length;++t){var n=c.google.protobuf.DescriptorProto.ReservedRange.verify(e.reservedRange[t]);if(n)return"reservedRange."+
n}}if(e.reservedName!=null&&e.hasOwnProperty("reservedName")){if(!Array.isArray(e.reservedName))return"reservedName: array expected";for(var t=0;t<e.reservedName.
length;++t)if(!g.isString(e.reservedName[t]))return"reservedName: string[] expected"}return null},"verify"),s.fromObject=r(function(e){if(e instanceof c.google.
protobuf.DescriptorProto)return e;var t=new c.google.protobuf.DescriptorProto;if(e.name!=null&&(t.name=String(e.name)),e.field){if(!Array.isArray(e.field))throw TypeError(
".google.protobuf.DescriptorProto.field: array expected");t.field=[];for(var n=0;n<e.field.length;++n){if(typeof e.field[n]!="object")throw TypeError(".google.p\
rotobuf.DescriptorProto.field: object expected");t.field[n]=c.google.protobuf.FieldDescriptorProto.fromObject(e.field[n])}}if(e.extension){if(!Array.isArray(e.extension))
throw TypeError(".google.protobuf.DescriptorProto.extension: array expected");t.extension=[];for(var n=0;n<e.extension.length;++n){if(typeof e.extension[n]!="ob\
ject")throw TypeError(".google.protobuf.DescriptorProto.extension: object expected");t.extension[n]=c.google.protobuf.FieldDescriptorProto.fromObject(e.extension[n])}}
if(e.nestedType){if(!Array.isArray(e.nestedType))throw TypeError(".google.protobuf.DescriptorProto.nestedType: array expected");t.nestedType=[];for(var n=0;n<e.
nestedType.length;++n){if(typeof e.nestedType[n]!="object")throw TypeError(".google.protobuf.DescriptorProto.nestedType: object expected");t.nestedType[n]=c.google.
protobuf.DescriptorProto.fromObject(e.nestedType[n])}}if(e.enumType){if(!Array.isArray(e.enumType))throw TypeError(".google.protobuf.DescriptorProto.enumType: a\
rray expected");t.enumType=[];for(var n=0;n<e.enumType.length;++n){if(typeof e.enumType[n]!="object")throw TypeError(".google.protobuf.DescriptorProto.enumType:\
 object expected");t.enumType[n]=c.google.protobuf.EnumDescriptorProto.fromObject(e.enumType[n])}}if(e.extensionRange){if(!Array.isArray(e.extensionRange))throw TypeError(
".google.protobuf.DescriptorProto.extensionRange: array expected");t.extensionRange=[];for(var n=0;n<e.extensionRange.length;++n){if(typeof e.extensionRange[n]!=
"object")throw TypeError(".google.protobuf.DescriptorProto.extensionRange: object expected");t.extensionRange[n]=c.google.protobuf.DescriptorProto.ExtensionRange.
fromObject(e.extensionRange[n])}}if(e.oneofDecl){if(!Array.isArray(e.oneofDecl))throw TypeError(".google.protobuf.DescriptorProto.oneofDecl: array expected");t.
oneofDecl=[];for(var n=0;n<e.oneofDecl.length;++n){if(typeof e.oneofDecl[n]!="object")throw TypeError(".google.protobuf.DescriptorProto.oneofDecl: object expect\
ed");t.oneofDecl[n]=c.google.protobuf.OneofDescriptorProto.fromObject(e.oneofDecl[n])}}if(e.options!=null){if(typeof e.options!="object")throw TypeError(".googl\
e.protobuf.DescriptorProto.options: object expected");t.options=c.google.protobuf.MessageOptions.fromObject(e.options)}if(e.reservedRange){if(!Array.isArray(e.reservedRange))
throw TypeError(".google.protobuf.DescriptorProto.reservedRange: array expected");t.reservedRange=[];for(var n=0;n<e.reservedRange.length;++n){if(typeof e.reservedRange[n]!=
"object")throw TypeError(".google.protobuf.DescriptorProto.reservedRange: object expected");t.reservedRange[n]=c.google.protobuf.DescriptorProto.ReservedRange.fromObject(
e.reservedRange[n])}}if(e.reservedName){if(!Array.isArray(e.reservedName))throw TypeError(".google.protobuf.DescriptorProto.reservedName: array expected");t.reservedName=
[];for(var n=0;n<e.reservedName.length;++n)t.reservedName[n]=String(e.reservedName[n])}return t},"fromObject"),s.toObject=r(function(e,t){t||(t={});var n={};if((t.
arrays||t.defaults)&&(n.field=[],n.nestedType=[],n.enumType=[],n.extensionRange=[],n.extension=[],n.oneofDecl=[],n.reservedRange=[],n.reservedName=[]),t.defaults&&
(n.name="",n.options=null),e.name!=null&&e.hasOwnProperty("name")&&(n.name=e.name),e.field&&e.field.length){n.field=[];for(var i=0;i<e.field.length;++i)n.field[i]=
c.google.protobuf.FieldDescriptorProto.toObject(e.field[i],t)}if(e.nestedType&&e.nestedType.length){n.nestedType=[];for(var i=0;i<e.nestedType.length;++i)n.nestedType[i]=
c.google.protobuf.DescriptorProto.toObject(e.nestedType[i],t)}if(e.enumType&&e.enumType.length){n.enumType=[];for(var i=0;i<e.enumType.length;++i)n.enumType[i]=
c.google.protobuf.EnumDescriptorProto.toObject(e.enumType[i],t)}if(e.extensionRange&&e.extensionRange.length){n.extensionRange=[];for(var i=0;i<e.extensionRange.
length;++i)n.extensionRange[i]=c.google.protobuf.DescriptorProto.ExtensionRange.toObject(e.extensionRange[i],t)}if(e.extension&&e.extension.length){n.extension=
[];for(var i=0;i<e.extension.length;++i)n.extension[i]=c.google.protobuf.FieldDescriptorProto.toObject(e.extension[i],t)}if(e.options!=null&&e.hasOwnProperty("o\
ptions")&&(n.options=c.google.protobuf.MessageOptions.toObject(e.options,t)),e.oneofDecl&&e.oneofDecl.length){n.oneofDecl=[];for(var i=0;i<e.oneofDecl.length;++i)
n.oneofDecl[i]=c.google.protobuf.OneofDescriptorProto.toObject(e.oneofDecl[i],t)}if(e.reservedRange&&e.reservedRange.length){n.reservedRange=[];for(var i=0;i<e.
reservedRange.length;++i)n.reservedRange[i]=c.google.protobuf.DescriptorProto.ReservedRange.toObject(e.reservedRange[i],t)}if(e.reservedName&&e.reservedName.length){
n.reservedName=[];for(var i=0;i<e.reservedName.length;++i)n.reservedName[i]=e.reservedName[i]}return n},"toObject"),s.prototype.toJSON=r(function(){return this.
constructor.toObject(this,f.util.toJSONOptions)},"toJSON"),s.ExtensionRange=(function(){function o(e){if(e)for(var t=Object.keys(e),n=0;n<t.length;++n)e[t[n]]!=
null&&(this[t[n]]=e[t[n]])}return r(o,"ExtensionRange"),o.prototype.start=0,o.prototype.end=0,o.prototype.options=null,o.create=r(function(t){return new o(t)},"\
create"),o.encode=r(function(t,n){return n||(n=y.create()),t.start!=null&&Object.hasOwnProperty.call(t,"start")&&n.uint32(8).int32(t.start),t.end!=null&&Object.
hasOwnProperty.call(t,"end")&&n.uint32(16).int32(t.end),t.options!=null&&Object.hasOwnProperty.call(t,"options")&&c.google.protobuf.ExtensionRangeOptions.encode(
t.options,n.uint32(26).fork()).ldelim(),n},"encode"),o.encodeDelimited=r(function(t,n){return this.encode(t,n).ldelim()},"encodeDelimited"),o.decode=r(function(t,n){
t instanceof d||(t=d.create(t));for(var i=n===void 0?t.len:t.pos+n,a=new c.google.protobuf.DescriptorProto.ExtensionRange;t.pos<i;){var h=t.uint32();switch(h>>>
3){case 1:a.start=t.int32();break;case 2:a.end=t.int32();break;case 3:a.options=c.google.protobuf.ExtensionRangeOptions.decode(t,t.uint32());break;default:t.skipType(
h&7);break}}return a},"decode"),o.decodeDelimited=r(function(t){return t instanceof d||(t=new d(t)),this.decode(t,t.uint32())},"decodeDelimited"),o.verify=r(function(t){
if(typeof t!="object"||t===null)return"object expected";if(t.start!=null&&t.hasOwnProperty("start")&&!g.isInteger(t.start))return"start: integer expected";if(t.
end!=null&&t.hasOwnProperty("end")&&!g.isInteger(t.end))return"end: integer expected";if(t.options!=null&&t.hasOwnProperty("options")){var n=c.google.protobuf.ExtensionRangeOptions.
verify(t.options);if(n)return"options."+n}return null},"verify"),o.fromObject=r(function(t){if(t instanceof c.google.protobuf.DescriptorProto.ExtensionRange)return t;
var n=new c.google.protobuf.DescriptorProto.ExtensionRange;if(t.start!=null&&(n.start=t.start|0),t.end!=null&&(n.end=t.end|0),t.options!=null){if(typeof t.options!=
"object")throw TypeError(".google.protobuf.DescriptorProto.ExtensionRange.options: object expected");n.options=c.google.protobuf.ExtensionRangeOptions.fromObject(
t.options)}return n},"fromObject"),o.toObject=r(function(t,n){n||(n={});var i={};return n.defaults&&(i.start=0,i.end=0,i.options=null),t.start!=null&&t.hasOwnProperty(
"start")&&(i.start=t.start),t.end!=null&&t.hasOwnProperty("end")&&(i.end=t.end),t.options!=null&&t.hasOwnProperty("options")&&(i.options=c.google.protobuf.ExtensionRangeOptions.
toObject(t.options,n)),i},"toObject"),o.prototype.toJSON=r(function(){return this.constructor.toObject(this,f.util.toJSONOptions)},"toJSON"),o})(),s.ReservedRange=
(function(){function o(e){if(e)for(var t=Object.keys(e),n=0;n<t.length;++n)e[t[n]]!=null&&(this[t[n]]=e[t[n]])}return r(o,"ReservedRange"),o.prototype.start=0,o.
prototype.end=0,o.create=r(function(t){return new o(t)},"create"),o.encode=r(function(t,n){return n||(n=y.create()),t.start!=null&&Object.hasOwnProperty.call(t,
"start")&&n.uint32(8).int32(t.start),t.end!=null&&Object.hasOwnProperty.call(t,"end")&&n.uint32(16).int32(t.end),n},"encode"),o.encodeDelimited=r(function(t,n){
return this.encode(t,n).ldelim()},"encodeDelimited"),o.decode=r(function(t,n){t instanceof d||(t=d.create(t));for(var i=n===void 0?t.len:t.pos+n,a=new c.google.
protobuf.DescriptorProto.ReservedRange;t.pos<i;){var h=t.uint32();switch(h>>>3){case 1:a.start=t.int32();break;case 2:a.end=t.int32();break;default:t.skipType(h&
7);break}}return a},"decode"),o.decodeDelimited=r(function(t){return t instanceof d||(t=new d(t)),this.decode(t,t.uint32())},"decodeDelimited"),o.verify=r(function(t){
return typeof t!="object"||t===null?"object expected":t.start!=null&&t.hasOwnProperty("start")&&!g.isInteger(t.start)?"start: integer expected":t.end!=null&&t.hasOwnProperty(
"end")&&!g.isInteger(t.end)?"end: integer expected":null},"verify"),o.fromObject=r(function(t){if(t instanceof c.google.protobuf.DescriptorProto.ReservedRange)return t;
var n=new c.google.protobuf.DescriptorProto.ReservedRange;return t.start!=null&&(n.start=t.start|0),t.end!=null&&(n.end=t.end|0),n},"fromObject"),o.toObject=r(function(t,n){
n||(n={});var i={};return n.defaults&&(i.start=0,i.end=0),t.start!=null&&t.hasOwnProperty("start")&&(i.start=t.start),t.end!=null&&t.hasOwnProperty("end")&&(i.end=
t.end),i},"toObject"),o.prototype.toJSON=r(function(){return this.constructor.toObject(this,f.util.toJSONOptions)},"toJSON"),o})(),s})(),p.ExtensionRangeOptions=
(function(){function s(o){if(this.uninterpretedOption=[],o)for(var e=Object.keys(o),t=0;t<e.length;++t)o[e[t]]!=null&&(this[e[t]]=o[e[t]])}return r(s,"Extension\
RangeOptions"),s.prototype.uninterpretedOption=g.emptyArray,s.create=r(function(e){return new s(e)},"create"),s.encode=r(function(e,t){if(t||(t=y.create()),e.uninterpretedOption!=
null&&e.uninterpretedOption.length)for(var n=0;n<e.uninterpretedOption.length;++n)c.google.protobuf.UninterpretedOption.encode(e.uninterpretedOption[n],t.uint32(
7994).fork()).ldelim();return t},"encode"),s.encodeDelimited=r(function(e,t){return this.encode(e,t).ldelim()},"encodeDelimited"),s.decode=r(function(e,t){e instanceof
d||(e=d.create(e));for(var n=t===void 0?e.len:e.pos+t,i=new c.google.protobuf.ExtensionRangeOptions;e.pos<n;){var a=e.uint32();a>>>3===999?(i.uninterpretedOption&&
i.uninterpretedOption.length||(i.uninterpretedOption=[]),i.uninterpretedOption.push(c.google.protobuf.UninterpretedOption.decode(e,e.uint32()))):e.skipType(a&7)}
return i},"decode"),s.decodeDelimited=r(function(e){return e instanceof d||(e=new d(e)),this.decode(e,e.uint32())},"decodeDelimited"),s.verify=r(function(e){if(typeof e!=
"object"||e===null)return"object expected";if(e.uninterpretedOption!=null&&e.hasOwnProperty("uninterpretedOption")){if(!Array.isArray(e.uninterpretedOption))return"\
uninterpretedOption: array expected";for(var t=0;t<e.uninterpretedOption.length;++t){var n=c.google.protobuf.UninterpretedOption.verify(e.uninterpretedOption[t]);
if(n)return"uninterpretedOption."+n}}return null},"verify"),s.fromObject=r(function(e){if(e instanceof c.google.protobuf.ExtensionRangeOptions)return e;var t=new c.
google.protobuf.ExtensionRangeOptions;if(e.uninterpretedOption){if(!Array.isArray(e.uninterpretedOption))throw TypeError(".google.protobuf.ExtensionRangeOptions\
.uninterpretedOption: array expected");t.uninterpretedOption=[];for(var n=0;n<e.uninterpretedOption.length;++n){if(typeof e.uninterpretedOption[n]!="object")throw TypeError(
".google.protobuf.ExtensionRangeOptions.uninterpretedOption: object expected");t.uninterpretedOption[n]=c.google.protobuf.UninterpretedOption.fromObject(e.uninterpretedOption[n])}}
return t},"fromObject"),s.toObject=r(function(e,t){t||(t={});var n={};if((t.arrays||t.defaults)&&(n.uninterpretedOption=[]),e.uninterpretedOption&&e.uninterpretedOption.
length){n.uninterpretedOption=[];for(var i=0;i<e.uninterpretedOption.length;++i)n.uninterpretedOption[i]=c.google.protobuf.UninterpretedOption.toObject(e.uninterpretedOption[i],
t)}return n},"toObject"),s.prototype.toJSON=r(function(){return this.constructor.toObject(this,f.util.toJSONOptions)},"toJSON"),s})(),p.FieldDescriptorProto=(function(){
function s(o){if(o)for(var e=Object.keys(o),t=0;t<e.length;++t)o[e[t]]!=null&&(this[e[t]]=o[e[t]])}return r(s,"FieldDescriptorProto"),s.prototype.name="",s.prototype.
number=0,s.prototype.label=1,s.prototype.type=1,s.prototype.typeName="",s.prototype.extendee="",s.prototype.defaultValue="",s.prototype.oneofIndex=0,s.prototype.
jsonName="",s.prototype.options=null,s.prototype.proto3Optional=!1,s.create=r(function(e){return new s(e)},"create"),s.encode=r(function(e,t){return t||(t=y.create()),
e.name!=null&&Object.hasOwnProperty.call(e,"name")&&t.uint32(10).string(e.name),e.extendee!=null&&Object.hasOwnProperty.call(e,"extendee")&&t.uint32(18).string(
e.extendee),e.number!=null&&Object.hasOwnProperty.call(e,"number")&&t.uint32(24).int32(e.number),e.label!=null&&Object.hasOwnProperty.call(e,"label")&&t.uint32(
32).int32(e.label),e.type!=null&&Object.hasOwnProperty.call(e,"type")&&t.uint32(40).int32(e.type),e.typeName!=null&&Object.hasOwnProperty.call(e,"typeName")&&t.
uint32(50).string(e.typeName),e.defaultValue!=null&&Object.hasOwnProperty.call(e,"defaultValue")&&t.uint32(58).string(e.defaultValue),e.options!=null&&Object.hasOwnProperty.
call(e,"options")&&c.google.protobuf.FieldOptions.encode(e.options,t.uint32(66).fork()).ldelim(),e.oneofIndex!=null&&Object.hasOwnProperty.call(e,"oneofIndex")&&
t.uint32(72).int32(e.oneofIndex),e.jsonName!=null&&Object.hasOwnProperty.call(e,"jsonName")&&t.uint32(82).string(e.jsonName),e.proto3Optional!=null&&Object.hasOwnProperty.
call(e,"proto3Optional")&&t.uint32(136).bool(e.proto3Optional),t},"encode"),s.encodeDelimited=r(function(e,t){return this.encode(e,t).ldelim()},"encodeDelimited"),
s.decode=r(function(e,t){e instanceof d||(e=d.create(e));for(var n=t===void 0?e.len:e.pos+t,i=new c.google.protobuf.FieldDescriptorProto;e.pos<n;){var a=e.uint32();
switch(a>>>3){case 1:i.name=e.string();break;case 3:i.number=e.int32();break;case 4:i.label=e.int32();break;case 5:i.type=e.int32();break;case 6:i.typeName=e.string();
break;case 2:i.extendee=e.string();break;case 7:i.defaultValue=e.string();break;case 9:i.oneofIndex=e.int32();break;case 10:i.jsonName=e.string();break;case 8:i.
options=c.google.protobuf.FieldOptions.decode(e,e.uint32());break;case 17:i.proto3Optional=e.bool();break;default:e.skipType(a&7);break}}return i},"decode"),s.decodeDelimited=
r(function(e){return e instanceof d||(e=new d(e)),this.decode(e,e.uint32())},"decodeDelimited"),s.verify=r(function(e){if(typeof e!="object"||e===null)return"ob\
ject expected";if(e.name!=null&&e.hasOwnProperty("name")&&!g.isString(e.name))return"name: string expected";if(e.number!=null&&e.hasOwnProperty("number")&&!g.isInteger(
e.number))return"number: integer expected";if(e.label!=null&&e.hasOwnProperty("label"))switch(e.label){default:return"label: enum value expected";case 1:case 2:case 3:
break}if(e.type!=null&&e.hasOwnProperty("type"))switch(e.type){default:return"type: enum value expected";case 1:case 2:case 3:case 4:case 5:case 6:case 7:case 8:case 9:case 10:case 11:case 12:case 13:case 14:case 15:case 16:case 17:case 18:
break}if(e.typeName!=null&&e.hasOwnProperty("typeName")&&!g.isString(e.typeName))return"typeName: string expected";if(e.extendee!=null&&e.hasOwnProperty("extend\
ee")&&!g.isString(e.extendee))return"extendee: string expected";if(e.defaultValue!=null&&e.hasOwnProperty("defaultValue")&&!g.isString(e.defaultValue))return"de\
faultValue: string expected";if(e.oneofIndex!=null&&e.hasOwnProperty("oneofIndex")&&!g.isInteger(e.oneofIndex))return"oneofIndex: integer expected";if(e.jsonName!=
null&&e.hasOwnProperty("jsonName")&&!g.isString(e.jsonName))return"jsonName: string expected";if(e.options!=null&&e.hasOwnProperty("options")){var t=c.google.protobuf.
FieldOptions.verify(e.options);if(t)return"options."+t}return e.proto3Optional!=null&&e.hasOwnProperty("proto3Optional")&&typeof e.proto3Optional!="boolean"?"pr\
oto3Optional: boolean expected":null},"verify"),s.fromObject=r(function(e){if(e instanceof c.google.protobuf.FieldDescriptorProto)return e;var t=new c.google.protobuf.
FieldDescriptorProto;switch(e.name!=null&&(t.name=String(e.name)),e.number!=null&&(t.number=e.number|0),e.label){case"LABEL_OPTIONAL":case 1:t.label=1;break;case"\
LABEL_REQUIRED":case 2:t.label=2;break;case"LABEL_REPEATED":case 3:t.label=3;break}switch(e.type){case"TYPE_DOUBLE":case 1:t.type=1;break;case"TYPE_FLOAT":case 2:
t.type=2;break;case"TYPE_INT64":case 3:t.type=3;break;case"TYPE_UINT64":case 4:t.type=4;break;case"TYPE_INT32":case 5:t.type=5;break;case"TYPE_FIXED64":case 6:t.
type=6;break;case"TYPE_FIXED32":case 7:t.type=7;break;case"TYPE_BOOL":case 8:t.type=8;break;case"TYPE_STRING":case 9:t.type=9;break;case"TYPE_GROUP":case 10:t.type=
10;break;case"TYPE_MESSAGE":case 11:t.type=11;break;case"TYPE_BYTES":case 12:t.type=12;break;case"TYPE_UINT32":case 13:t.type=13;break;case"TYPE_ENUM":case 14:t.
type=14;break;case"TYPE_SFIXED32":case 15:t.type=15;break;case"TYPE_SFIXED64":case 16:t.type=16;break;case"TYPE_SINT32":case 17:t.type=17;break;case"TYPE_SINT64":case 18:
t.type=18;break}if(e.typeName!=null&&(t.typeName=String(e.typeName)),e.extendee!=null&&(t.extendee=String(e.extendee)),e.defaultValue!=null&&(t.defaultValue=String(
e.defaultValue)),e.oneofIndex!=null&&(t.oneofIndex=e.oneofIndex|0),e.jsonName!=null&&(t.jsonName=String(e.jsonName)),e.options!=null){if(typeof e.options!="obje\
ct")throw TypeError(".google.protobuf.FieldDescriptorProto.options: object expected");t.options=c.google.protobuf.FieldOptions.fromObject(e.options)}return e.proto3Optional!=
null&&(t.proto3Optional=!!e.proto3Optional),t},"fromObject"),s.toObject=r(function(e,t){t||(t={});var n={};return t.defaults&&(n.name="",n.extendee="",n.number=
0,n.label=t.enums===String?"LABEL_OPTIONAL":1,n.type=t.enums===String?"TYPE_DOUBLE":1,n.typeName="",n.defaultValue="",n.options=null,n.oneofIndex=0,n.jsonName="",
n.proto3Optional=!1),e.name!=null&&e.hasOwnProperty("name")&&(n.name=e.name),e.extendee!=null&&e.hasOwnProperty("extendee")&&(n.extendee=e.extendee),e.number!=null&&
e.hasOwnProperty("number")&&(n.number=e.number),e.label!=null&&e.hasOwnProperty("label")&&(n.label=t.enums===String?c.google.protobuf.FieldDescriptorProto.Label[e.
label]:e.label),e.type!=null&&e.hasOwnProperty("type")&&(n.type=t.enums===String?c.google.protobuf.FieldDescriptorProto.Type[e.type]:e.type),e.typeName!=null&&e.
hasOwnProperty("typeName")&&(n.typeName=e.typeName),e.defaultValue!=null&&e.hasOwnProperty("defaultValue")&&(n.defaultValue=e.defaultValue),e.options!=null&&e.hasOwnProperty(
"options")&&(n.options=c.google.protobuf.FieldOptions.toObject(e.options,t)),e.oneofIndex!=null&&e.hasOwnProperty("oneofIndex")&&(n.oneofIndex=e.oneofIndex),e.jsonName!=
null&&e.hasOwnProperty("jsonName")&&(n.jsonName=e.jsonName),e.proto3Optional!=null&&e.hasOwnProperty("proto3Optional")&&(n.proto3Optional=e.proto3Optional),n},"\
toObject"),s.prototype.toJSON=r(function(){return this.constructor.toObject(this,f.util.toJSONOptions)},"toJSON"),s.Type=(function(){var o={},e=Object.create(o);
return e[o[1]="TYPE_DOUBLE"]=1,e[o[2]="TYPE_FLOAT"]=2,e[o[3]="TYPE_INT64"]=3,e[o[4]="TYPE_UINT64"]=4,e[o[5]="TYPE_INT32"]=5,e[o[6]="TYPE_FIXED64"]=6,e[o[7]="TYP\
E_FIXED32"]=7,e[o[8]="TYPE_BOOL"]=8,e[o[9]="TYPE_STRING"]=9,e[o[10]="TYPE_GROUP"]=10,e[o[11]="TYPE_MESSAGE"]=11,e[o[12]="TYPE_BYTES"]=12,e[o[13]="TYPE_UINT32"]=
13,e[o[14]="TYPE_ENUM"]=14,e[o[15]="TYPE_SFIXED32"]=15,e[o[16]="TYPE_SFIXED64"]=16,e[o[17]="TYPE_SINT32"]=17,e[o[18]="TYPE_SINT64"]=18,e})(),s.Label=(function(){
var o={},e=Object.create(o);return e[o[1]="LABEL_OPTIONAL"]=1,e[o[2]="LABEL_REQUIRED"]=2,e[o[3]="LABEL_REPEATED"]=3,e})(),s})(),p.OneofDescriptorProto=(function(){
function s(o){if(o)for(var e=Object.keys(o),t=0;t<e.length;++t)o[e[t]]!=null&&(this[e[t]]=o[e[t]])}return r(s,"OneofDescriptorProto"),s.prototype.name="",s.prototype.
options=null,s.create=r(function(e){return new s(e)},"create"),s.encode=r(function(e,t){return t||(t=y.create()),e.name!=null&&Object.hasOwnProperty.call(e,"nam\
e")&&t.uint32(10).string(e.name),e.options!=null&&Object.hasOwnProperty.call(e,"options")&&c.google.protobuf.OneofOptions.encode(e.options,t.uint32(18).fork()).
ldelim(),t},"encode"),s.encodeDelimited=r(function(e,t){return this.encode(e,t).ldelim()},"encodeDelimited"),s.decode=r(function(e,t){e instanceof d||(e=d.create(
e));for(var n=t===void 0?e.len:e.pos+t,i=new c.google.protobuf.OneofDescriptorProto;e.pos<n;){var a=e.uint32();switch(a>>>3){case 1:i.name=e.string();break;case 2:
i.options=c.google.protobuf.OneofOptions.decode(e,e.uint32());break;default:e.skipType(a&7);break}}return i},"decode"),s.decodeDelimited=r(function(e){return e instanceof
d||(e=new d(e)),this.decode(e,e.uint32())},"decodeDelimited"),s.verify=r(function(e){if(typeof e!="object"||e===null)return"object expected";if(e.name!=null&&e.
hasOwnProperty("name")&&!g.isString(e.name))return"name: string expected";if(e.options!=null&&e.hasOwnProperty("options")){var t=c.google.protobuf.OneofOptions.
verify(e.options);if(t)return"options."+t}return null},"verify"),s.fromObject=r(function(e){if(e instanceof c.google.protobuf.OneofDescriptorProto)return e;var t=new c.
google.protobuf.OneofDescriptorProto;if(e.name!=null&&(t.name=String(e.name)),e.options!=null){if(typeof e.options!="object")throw TypeError(".google.protobuf.O\
neofDescriptorProto.options: object expected");t.options=c.google.protobuf.OneofOptions.fromObject(e.options)}return t},"fromObject"),s.toObject=r(function(e,t){
t||(t={});var n={};return t.defaults&&(n.name="",n.options=null),e.name!=null&&e.hasOwnProperty("name")&&(n.name=e.name),e.options!=null&&e.hasOwnProperty("opti\
ons")&&(n.options=c.google.protobuf.OneofOptions.toObject(e.options,t)),n},"toObject"),s.prototype.toJSON=r(function(){return this.constructor.toObject(this,f.util.
toJSONOptions)},"toJSON"),s})(),p.EnumDescriptorProto=(function(){function s(o){if(this.value=[],this.reservedRange=[],this.reservedName=[],o)for(var e=Object.keys(
o),t=0;t<e.length;++t)o[e[t]]!=null&&(this[e[t]]=o[e[t]])}return r(s,"EnumDescriptorProto"),s.prototype.name="",s.prototype.value=g.emptyArray,s.prototype.options=
null,s.prototype.reservedRange=g.emptyArray,s.prototype.reservedName=g.emptyArray,s.create=r(function(e){return new s(e)},"create"),s.encode=r(function(e,t){if(t||
(t=y.create()),e.name!=null&&Object.hasOwnProperty.call(e,"name")&&t.uint32(10).string(e.name),e.value!=null&&e.value.length)for(var n=0;n<e.value.length;++n)c.
google.protobuf.EnumValueDescriptorProto.encode(e.value[n],t.uint32(18).fork()).ldelim();if(e.options!=null&&Object.hasOwnProperty.call(e,"options")&&c.google.protobuf.
EnumOptions.encode(e.options,t.uint32(26).fork()).ldelim(),e.reservedRange!=null&&e.reservedRange.length)for(var n=0;n<e.reservedRange.length;++n)c.google.protobuf.
EnumDescriptorProto.EnumReservedRange.encode(e.reservedRange[n],t.uint32(34).fork()).ldelim();if(e.reservedName!=null&&e.reservedName.length)for(var n=0;n<e.reservedName.
length;++n)t.uint32(42).string(e.reservedName[n]);return t},"encode"),s.encodeDelimited=r(function(e,t){return this.encode(e,t).ldelim()},"encodeDelimited"),s.decode=
r(function(e,t){e instanceof d||(e=d.create(e));for(var n=t===void 0?e.len:e.pos+t,i=new c.google.protobuf.EnumDescriptorProto;e.pos<n;){var a=e.uint32();switch(a>>>
3){case 1:i.name=e.string();break;case 2:i.value&&i.value.length||(i.value=[]),i.value.push(c.google.protobuf.EnumValueDescriptorProto.decode(e,e.uint32()));break;case 3:
i.options=c.google.protobuf.EnumOptions.decode(e,e.uint32());break;case 4:i.reservedRange&&i.reservedRange.length||(i.reservedRange=[]),i.reservedRange.push(c.google.
protobuf.EnumDescriptorProto.EnumReservedRange.decode(e,e.uint32()));break;case 5:i.reservedName&&i.reservedName.length||(i.reservedName=[]),i.reservedName.push(
e.string());break;default:e.skipType(a&7);break}}return i},"decode"),s.decodeDelimited=r(function(e){return e instanceof d||(e=new d(e)),this.decode(e,e.uint32())},
"decodeDelimited"),s.verify=r(function(e){if(typeof e!="object"||e===null)return"object expected";if(e.name!=null&&e.hasOwnProperty("name")&&!g.isString(e.name))
return"name: string expected";if(e.value!=null&&e.hasOwnProperty("value")){if(!Array.isArray(e.value))return"value: array expected";for(var t=0;t<e.value.length;++t){
var n=c.google.protobuf.EnumValueDescriptorProto.verify(e.value[t]);if(n)return"value."+n}}if(e.options!=null&&e.hasOwnProperty("options")){var n=c.google.protobuf.
EnumOptions.verify(e.options);if(n)return"options."+n}if(e.reservedRange!=null&&e.hasOwnProperty("reservedRange")){if(!Array.isArray(e.reservedRange))return"res\
ervedRange: array expected";for(var t=0;t<e.reservedRange.length;++t){var n=c.google.protobuf.EnumDescriptorProto.EnumReservedRange.verify(e.reservedRange[t]);if(n)
return"reservedRange."+n}}if(e.reservedName!=null&&e.hasOwnProperty("reservedName")){if(!Array.isArray(e.reservedName))return"reservedName: array expected";for(var t=0;t<
e.reservedName.length;++t)if(!g.isString(e.reservedName[t]))return"reservedName: string[] expected"}return null},"verify"),s.fromObject=r(function(e){if(e instanceof
c.google.protobuf.EnumDescriptorProto)return e;var t=new c.google.protobuf.EnumDescriptorProto;if(e.name!=null&&(t.name=String(e.name)),e.value){if(!Array.isArray(
e.value))throw TypeError(".google.protobuf.EnumDescriptorProto.value: array expected");t.value=[];for(var n=0;n<e.value.length;++n){if(typeof e.value[n]!="objec\
t")throw TypeError(".google.protobuf.EnumDescriptorProto.value: object expected");t.value[n]=c.google.protobuf.EnumValueDescriptorProto.fromObject(e.value[n])}}
if(e.options!=null){if(typeof e.options!="object")throw TypeError(".google.protobuf.EnumDescriptorProto.options: object expected");t.options=c.google.protobuf.EnumOptions.
fromObject(e.options)}if(e.reservedRange){if(!Array.isArray(e.reservedRange))throw TypeError(".google.protobuf.EnumDescriptorProto.reservedRange: array expected");
t.reservedRange=[];for(var n=0;n<e.reservedRange.length;++n){if(typeof e.reservedRange[n]!="object")throw TypeError(".google.protobuf.EnumDescriptorProto.reserv\
edRange: object expected");t.reservedRange[n]=c.google.protobuf.EnumDescriptorProto.EnumReservedRange.fromObject(e.reservedRange[n])}}if(e.reservedName){if(!Array.
isArray(e.reservedName))throw TypeError(".google.protobuf.EnumDescriptorProto.reservedName: array expected");t.reservedName=[];for(var n=0;n<e.reservedName.length;++n)
t.reservedName[n]=String(e.reservedName[n])}return t},"fromObject"),s.toObject=r(function(e,t){t||(t={});var n={};if((t.arrays||t.defaults)&&(n.value=[],n.reservedRange=
[],n.reservedName=[]),t.defaults&&(n.name="",n.options=null),e.name!=null&&e.hasOwnProperty("name")&&(n.name=e.name),e.value&&e.value.length){n.value=[];for(var i=0;i<
e.value.length;++i)n.value[i]=c.google.protobuf.EnumValueDescriptorProto.toObject(e.value[i],t)}if(e.options!=null&&e.hasOwnProperty("options")&&(n.options=c.google.
protobuf.EnumOptions.toObject(e.options,t)),e.reservedRange&&e.reservedRange.length){n.reservedRange=[];for(var i=0;i<e.reservedRange.length;++i)n.reservedRange[i]=
c.google.protobuf.EnumDescriptorProto.EnumReservedRange.toObject(e.reservedRange[i],t)}if(e.reservedName&&e.reservedName.length){n.reservedName=[];for(var i=0;i<
e.reservedName.length;++i)n.reservedName[i]=e.reservedName[i]}return n},"toObject"),s.prototype.toJSON=r(function(){return this.constructor.toObject(this,f.util.
toJSONOptions)},"toJSON"),s.EnumReservedRange=(function(){function o(e){if(e)for(var t=Object.keys(e),n=0;n<t.length;++n)e[t[n]]!=null&&(this[t[n]]=e[t[n]])}return r(
o,"EnumReservedRange"),o.prototype.start=0,o.prototype.end=0,o.create=r(function(t){return new o(t)},"create"),o.encode=r(function(t,n){return n||(n=y.create()),
t.start!=null&&Object.hasOwnProperty.call(t,"start")&&n.uint32(8).int32(t.start),t.end!=null&&Object.hasOwnProperty.call(t,"end")&&n.uint32(16).int32(t.end),n},
"encode"),o.encodeDelimited=r(function(t,n){return this.encode(t,n).ldelim()},"encodeDelimited"),o.decode=r(function(t,n){t instanceof d||(t=d.create(t));for(var i=n===
void 0?t.len:t.pos+n,a=new c.google.protobuf.EnumDescriptorProto.EnumReservedRange;t.pos<i;){var h=t.uint32();switch(h>>>3){case 1:a.start=t.int32();break;case 2:
a.end=t.int32();break;default:t.skipType(h&7);break}}return a},"decode"),o.decodeDelimited=r(function(t){return t instanceof d||(t=new d(t)),this.decode(t,t.uint32())},
"decodeDelimited"),o.verify=r(function(t){return typeof t!="object"||t===null?"object expected":t.start!=null&&t.hasOwnProperty("start")&&!g.isInteger(t.start)?
"start: integer expected":t.end!=null&&t.hasOwnProperty("end")&&!g.isInteger(t.end)?"end: integer expected":null},"verify"),o.fromObject=r(function(t){if(t instanceof
c.google.protobuf.EnumDescriptorProto.EnumReservedRange)return t;var n=new c.google.protobuf.EnumDescriptorProto.EnumReservedRange;return t.start!=null&&(n.start=
t.start|0),t.end!=null&&(n.end=t.end|0),n},"fromObject"),o.toObject=r(function(t,n){n||(n={});var i={};return n.defaults&&(i.start=0,i.end=0),t.start!=null&&t.hasOwnProperty(
"start")&&(i.start=t.start),t.end!=null&&t.hasOwnProperty("end")&&(i.end=t.end),i},"toObject"),o.prototype.toJSON=r(function(){return this.constructor.toObject(
this,f.util.toJSONOptions)},"toJSON"),o})(),s})(),p.EnumValueDescriptorProto=(function(){function s(o){if(o)for(var e=Object.keys(o),t=0;t<e.length;++t)o[e[t]]!=
null&&(this[e[t]]=o[e[t]])}return r(s,"EnumValueDescriptorProto"),s.prototype.name="",s.prototype.number=0,s.prototype.options=null,s.create=r(function(e){return new s(
e)},"create"),s.encode=r(function(e,t){return t||(t=y.create()),e.name!=null&&Object.hasOwnProperty.call(e,"name")&&t.uint32(10).string(e.name),e.number!=null&&
Object.hasOwnProperty.call(e,"number")&&t.uint32(16).int32(e.number),e.options!=null&&Object.hasOwnProperty.call(e,"options")&&c.google.protobuf.EnumValueOptions.
encode(e.options,t.uint32(26).fork()).ldelim(),t},"encode"),s.encodeDelimited=r(function(e,t){return this.encode(e,t).ldelim()},"encodeDelimited"),s.decode=r(function(e,t){
e instanceof d||(e=d.create(e));for(var n=t===void 0?e.len:e.pos+t,i=new c.google.protobuf.EnumValueDescriptorProto;e.pos<n;){var a=e.uint32();switch(a>>>3){case 1:
i.name=e.string();break;case 2:i.number=e.int32();break;case 3:i.options=c.google.protobuf.EnumValueOptions.decode(e,e.uint32());break;default:e.skipType(a&7);break}}
return i},"decode"),s.decodeDelimited=r(function(e){return e instanceof d||(e=new d(e)),this.decode(e,e.uint32())},"decodeDelimited"),s.verify=r(function(e){if(typeof e!=
"object"||e===null)return"object expected";if(e.name!=null&&e.hasOwnProperty("name")&&!g.isString(e.name))return"name: string expected";if(e.number!=null&&e.hasOwnProperty(
"number")&&!g.isInteger(e.number))return"number: integer expected";if(e.options!=null&&e.hasOwnProperty("options")){var t=c.google.protobuf.EnumValueOptions.verify(
e.options);if(t)return"options."+t}return null},"verify"),s.fromObject=r(function(e){if(e instanceof c.google.protobuf.EnumValueDescriptorProto)return e;var t=new c.
google.protobuf.EnumValueDescriptorProto;if(e.name!=null&&(t.name=String(e.name)),e.number!=null&&(t.number=e.number|0),e.options!=null){if(typeof e.options!="o\
bject")throw TypeError(".google.protobuf.EnumValueDescriptorProto.options: object expected");t.options=c.google.protobuf.EnumValueOptions.fromObject(e.options)}
return t},"fromObject"),s.toObject=r(function(e,t){t||(t={});var n={};return t.defaults&&(n.name="",n.number=0,n.options=null),e.name!=null&&e.hasOwnProperty("n\
ame")&&(n.name=e.name),e.number!=null&&e.hasOwnProperty("number")&&(n.number=e.number),e.options!=null&&e.hasOwnProperty("options")&&(n.options=c.google.protobuf.
EnumValueOptions.toObject(e.options,t)),n},"toObject"),s.prototype.toJSON=r(function(){return this.constructor.toObject(this,f.util.toJSONOptions)},"toJSON"),s})(),
p.ServiceDescriptorProto=(function(){function s(o){if(this.method=[],o)for(var e=Object.keys(o),t=0;t<e.length;++t)o[e[t]]!=null&&(this[e[t]]=o[e[t]])}return r(
s,"ServiceDescriptorProto"),s.prototype.name="",s.prototype.method=g.emptyArray,s.prototype.options=null,s.create=r(function(e){return new s(e)},"create"),s.encode=
r(function(e,t){if(t||(t=y.create()),e.name!=null&&Object.hasOwnProperty.call(e,"name")&&t.uint32(10).string(e.name),e.method!=null&&e.method.length)for(var n=0;n<
e.method.length;++n)c.google.protobuf.MethodDescriptorProto.encode(e.method[n],t.uint32(18).fork()).ldelim();return e.options!=null&&Object.hasOwnProperty.call(
e,"options")&&c.google.protobuf.ServiceOptions.encode(e.options,t.uint32(26).fork()).ldelim(),t},"encode"),s.encodeDelimited=r(function(e,t){return this.encode(
e,t).ldelim()},"encodeDelimited"),s.decode=r(function(e,t){e instanceof d||(e=d.create(e));for(var n=t===void 0?e.len:e.pos+t,i=new c.google.protobuf.ServiceDescriptorProto;e.
pos<n;){var a=e.uint32();switch(a>>>3){case 1:i.name=e.string();break;case 2:i.method&&i.method.length||(i.method=[]),i.method.push(c.google.protobuf.MethodDescriptorProto.
decode(e,e.uint32()));break;case 3:i.options=c.google.protobuf.ServiceOptions.decode(e,e.uint32());break;default:e.skipType(a&7);break}}return i},"decode"),s.decodeDelimited=
r(function(e){return e instanceof d||(e=new d(e)),this.decode(e,e.uint32())},"decodeDelimited"),s.verify=r(function(e){if(typeof e!="object"||e===null)return"ob\
ject expected";if(e.name!=null&&e.hasOwnProperty("name")&&!g.isString(e.name))return"name: string expected";if(e.method!=null&&e.hasOwnProperty("method")){if(!Array.
isArray(e.method))return"method: array expected";for(var t=0;t<e.method.length;++t){var n=c.google.protobuf.MethodDescriptorProto.verify(e.method[t]);if(n)return"\
method."+n}}if(e.options!=null&&e.hasOwnProperty("options")){var n=c.google.protobuf.ServiceOptions.verify(e.options);if(n)return"options."+n}return null},"veri\
fy"),s.fromObject=r(function(e){if(e instanceof c.google.protobuf.ServiceDescriptorProto)return e;var t=new c.google.protobuf.ServiceDescriptorProto;if(e.name!=
null&&(t.name=String(e.name)),e.method){if(!Array.isArray(e.method))throw TypeError(".google.protobuf.ServiceDescriptorProto.method: array expected");t.method=[];
for(var n=0;n<e.method.length;++n){if(typeof e.method[n]!="object")throw TypeError(".google.protobuf.ServiceDescriptorProto.method: object expected");t.method[n]=
c.google.protobuf.MethodDescriptorProto.fromObject(e.method[n])}}if(e.options!=null){if(typeof e.options!="object")throw TypeError(".google.protobuf.ServiceDesc\
riptorProto.options: object expected");t.options=c.google.protobuf.ServiceOptions.fromObject(e.options)}return t},"fromObject"),s.toObject=r(function(e,t){t||(t=
{});var n={};if((t.arrays||t.defaults)&&(n.method=[]),t.defaults&&(n.name="",n.options=null),e.name!=null&&e.hasOwnProperty("name")&&(n.name=e.name),e.method&&e.
method.length){n.method=[];for(var i=0;i<e.method.length;++i)n.method[i]=c.google.protobuf.MethodDescriptorProto.toObject(e.method[i],t)}return e.options!=null&&
e.hasOwnProperty("options")&&(n.options=c.google.protobuf.ServiceOptions.toObject(e.options,t)),n},"toObject"),s.prototype.toJSON=r(function(){return this.constructor.
toObject(this,f.util.toJSONOptions)},"toJSON"),s})(),p.MethodDescriptorProto=(function(){function s(o){if(o)for(var e=Object.keys(o),t=0;t<e.length;++t)o[e[t]]!=
null&&(this[e[t]]=o[e[t]])}return r(s,"MethodDescriptorProto"),s.prototype.name="",s.prototype.inputType="",s.prototype.outputType="",s.prototype.options=null,s.
prototype.clientStreaming=!1,s.prototype.serverStreaming=!1,s.create=r(function(e){return new s(e)},"create"),s.encode=r(function(e,t){return t||(t=y.create()),
e.name!=null&&Object.hasOwnProperty.call(e,"name")&&t.uint32(10).string(e.name),e.inputType!=null&&Object.hasOwnProperty.call(e,"inputType")&&t.uint32(18).string(
e.inputType),e.outputType!=null&&Object.hasOwnProperty.call(e,"outputType")&&t.uint32(26).string(e.outputType),e.options!=null&&Object.hasOwnProperty.call(e,"op\
tions")&&c.google.protobuf.MethodOptions.encode(e.options,t.uint32(34).fork()).ldelim(),e.clientStreaming!=null&&Object.hasOwnProperty.call(e,"clientStreaming")&&
t.uint32(40).bool(e.clientStreaming),e.serverStreaming!=null&&Object.hasOwnProperty.call(e,"serverStreaming")&&t.uint32(48).bool(e.serverStreaming),t},"encode"),
s.encodeDelimited=r(function(e,t){return this.encode(e,t).ldelim()},"encodeDelimited"),s.decode=r(function(e,t){e instanceof d||(e=d.create(e));for(var n=t===void 0?
e.len:e.pos+t,i=new c.google.protobuf.MethodDescriptorProto;e.pos<n;){var a=e.uint32();switch(a>>>3){case 1:i.name=e.string();break;case 2:i.inputType=e.string();
break;case 3:i.outputType=e.string();break;case 4:i.options=c.google.protobuf.MethodOptions.decode(e,e.uint32());break;case 5:i.clientStreaming=e.bool();break;case 6:
i.serverStreaming=e.bool();break;default:e.skipType(a&7);break}}return i},"decode"),s.decodeDelimited=r(function(e){return e instanceof d||(e=new d(e)),this.decode(
e,e.uint32())},"decodeDelimited"),s.verify=r(function(e){if(typeof e!="object"||e===null)return"object expected";if(e.name!=null&&e.hasOwnProperty("name")&&!g.isString(
e.name))return"name: string expected";if(e.inputType!=null&&e.hasOwnProperty("inputType")&&!g.isString(e.inputType))return"inputType: string expected";if(e.outputType!=
null&&e.hasOwnProperty("outputType")&&!g.isString(e.outputType))return"outputType: string expected";if(e.options!=null&&e.hasOwnProperty("options")){var t=c.google.
protobuf.MethodOptions.verify(e.options);if(t)return"options."+t}return e.clientStreaming!=null&&e.hasOwnProperty("clientStreaming")&&typeof e.clientStreaming!=
"boolean"?"clientStreaming: boolean expected":e.serverStreaming!=null&&e.hasOwnProperty("serverStreaming")&&typeof e.serverStreaming!="boolean"?"serverStreaming\
: boolean expected":null},"verify"),s.fromObject=r(function(e){if(e instanceof c.google.protobuf.MethodDescriptorProto)return e;var t=new c.google.protobuf.MethodDescriptorProto;
if(e.name!=null&&(t.name=String(e.name)),e.inputType!=null&&(t.inputType=String(e.inputType)),e.outputType!=null&&(t.outputType=String(e.outputType)),e.options!=
null){if(typeof e.options!="object")throw TypeError(".google.protobuf.MethodDescriptorProto.options: object expected");t.options=c.google.protobuf.MethodOptions.
fromObject(e.options)}return e.clientStreaming!=null&&(t.clientStreaming=!!e.clientStreaming),e.serverStreaming!=null&&(t.serverStreaming=!!e.serverStreaming),t},
"fromObject"),s.toObject=r(function(e,t){t||(t={});var n={};return t.defaults&&(n.name="",n.inputType="",n.outputType="",n.options=null,n.clientStreaming=!1,n.serverStreaming=
!1),e.name!=null&&e.hasOwnProperty("name")&&(n.name=e.name),e.inputType!=null&&e.hasOwnProperty("inputType")&&(n.inputType=e.inputType),e.outputType!=null&&e.hasOwnProperty(
"outputType")&&(n.outputType=e.outputType),e.options!=null&&e.hasOwnProperty("options")&&(n.options=c.google.protobuf.MethodOptions.toObject(e.options,t)),e.clientStreaming!=
null&&e.hasOwnProperty("clientStreaming")&&(n.clientStreaming=e.clientStreaming),e.serverStreaming!=null&&e.hasOwnProperty("serverStreaming")&&(n.serverStreaming=
e.serverStreaming),n},"toObject"),s.prototype.toJSON=r(function(){return this.constructor.toObject(this,f.util.toJSONOptions)},"toJSON"),s})(),p.FileOptions=(function(){
function s(o){if(this.uninterpretedOption=[],o)for(var e=Object.keys(o),t=0;t<e.length;++t)o[e[t]]!=null&&(this[e[t]]=o[e[t]])}return r(s,"FileOptions"),s.prototype.
javaPackage="",s.prototype.javaOuterClassname="",s.prototype.javaMultipleFiles=!1,s.prototype.javaGenerateEqualsAndHash=!1,s.prototype.javaStringCheckUtf8=!1,s.
prototype.optimizeFor=1,s.prototype.goPackage="",s.prototype.ccGenericServices=!1,s.prototype.javaGenericServices=!1,s.prototype.pyGenericServices=!1,s.prototype.
phpGenericServices=!1,s.prototype.deprecated=!1,s.prototype.ccEnableArenas=!0,s.prototype.objcClassPrefix="",s.prototype.csharpNamespace="",s.prototype.swiftPrefix=
"",s.prototype.phpClassPrefix="",s.prototype.phpNamespace="",s.prototype.phpMetadataNamespace="",s.prototype.rubyPackage="",s.prototype.uninterpretedOption=g.emptyArray,
s.create=r(function(e){return new s(e)},"create"),s.encode=r(function(e,t){if(t||(t=y.create()),e.javaPackage!=null&&Object.hasOwnProperty.call(e,"javaPackage")&&
t.uint32(10).string(e.javaPackage),e.javaOuterClassname!=null&&Object.hasOwnProperty.call(e,"javaOuterClassname")&&t.uint32(66).string(e.javaOuterClassname),e.optimizeFor!=
null&&Object.hasOwnProperty.call(e,"optimizeFor")&&t.uint32(72).int32(e.optimizeFor),e.javaMultipleFiles!=null&&Object.hasOwnProperty.call(e,"javaMultipleFiles")&&
t.uint32(80).bool(e.javaMultipleFiles),e.goPackage!=null&&Object.hasOwnProperty.call(e,"goPackage")&&t.uint32(90).string(e.goPackage),e.ccGenericServices!=null&&
Object.hasOwnProperty.call(e,"ccGenericServices")&&t.uint32(128).bool(e.ccGenericServices),e.javaGenericServices!=null&&Object.hasOwnProperty.call(e,"javaGeneri\
cServices")&&t.uint32(136).bool(e.javaGenericServices),e.pyGenericServices!=null&&Object.hasOwnProperty.call(e,"pyGenericServices")&&t.uint32(144).bool(e.pyGenericServices),
e.javaGenerateEqualsAndHash!=null&&Object.hasOwnProperty.call(e,"javaGenerateEqualsAndHash")&&t.uint32(160).bool(e.javaGenerateEqualsAndHash),e.deprecated!=null&&
Object.hasOwnProperty.call(e,"deprecated")&&t.uint32(184).bool(e.deprecated),e.javaStringCheckUtf8!=null&&Object.hasOwnProperty.call(e,"javaStringCheckUtf8")&&t.
uint32(216).bool(e.javaStringCheckUtf8),e.ccEnableArenas!=null&&Object.hasOwnProperty.call(e,"ccEnableArenas")&&t.uint32(248).bool(e.ccEnableArenas),e.objcClassPrefix!=
null&&Object.hasOwnProperty.call(e,"objcClassPrefix")&&t.uint32(290).string(e.objcClassPrefix),e.csharpNamespace!=null&&Object.hasOwnProperty.call(e,"csharpName\
space")&&t.uint32(298).string(e.csharpNamespace),e.swiftPrefix!=null&&Object.hasOwnProperty.call(e,"swiftPrefix")&&t.uint32(314).string(e.swiftPrefix),e.phpClassPrefix!=
null&&Object.hasOwnProperty.call(e,"phpClassPrefix")&&t.uint32(322).string(e.phpClassPrefix),e.phpNamespace!=null&&Object.hasOwnProperty.call(e,"phpNamespace")&&
t.uint32(330).string(e.phpNamespace),e.phpGenericServices!=null&&Object.hasOwnProperty.call(e,"phpGenericServices")&&t.uint32(336).bool(e.phpGenericServices),e.
phpMetadataNamespace!=null&&Object.hasOwnProperty.call(e,"phpMetadataNamespace")&&t.uint32(354).string(e.phpMetadataNamespace),e.rubyPackage!=null&&Object.hasOwnProperty.
call(e,"rubyPackage")&&t.uint32(362).string(e.rubyPackage),e.uninterpretedOption!=null&&e.uninterpretedOption.length)for(var n=0;n<e.uninterpretedOption.length;++n)
c.google.protobuf.UninterpretedOption.encode(e.uninterpretedOption[n],t.uint32(7994).fork()).ldelim();return t},"encode"),s.encodeDelimited=r(function(e,t){return this.
encode(e,t).ldelim()},"encodeDelimited"),s.decode=r(function(e,t){e instanceof d||(e=d.create(e));for(var n=t===void 0?e.len:e.pos+t,i=new c.google.protobuf.FileOptions;e.
pos<n;){var a=e.uint32();switch(a>>>3){case 1:i.javaPackage=e.string();break;case 8:i.javaOuterClassname=e.string();break;case 10:i.javaMultipleFiles=e.bool();break;case 20:
i.javaGenerateEqualsAndHash=e.bool();break;case 27:i.javaStringCheckUtf8=e.bool();break;case 9:i.optimizeFor=e.int32();break;case 11:i.goPackage=e.string();break;case 16:
i.ccGenericServices=e.bool();break;case 17:i.javaGenericServices=e.bool();break;case 18:i.pyGenericServices=e.bool();break;case 42:i.phpGenericServices=e.bool();
break;case 23:i.deprecated=e.bool();break;case 31:i.ccEnableArenas=e.bool();break;case 36:i.objcClassPrefix=e.string();break;case 37:i.csharpNamespace=e.string();
break;case 39:i.swiftPrefix=e.string();break;case 40:i.phpClassPrefix=e.string();break;case 41:i.phpNamespace=e.string();break;case 44:i.phpMetadataNamespace=e.
string();break;case 45:i.rubyPackage=e.string();break;case 999:i.uninterpretedOption&&i.uninterpretedOption.length||(i.uninterpretedOption=[]),i.uninterpretedOption.
push(c.google.protobuf.UninterpretedOption.decode(e,e.uint32()));break;default:e.skipType(a&7);break}}return i},"decode"),s.decodeDelimited=r(function(e){return e instanceof
d||(e=new d(e)),this.decode(e,e.uint32())},"decodeDelimited"),s.verify=r(function(e){if(typeof e!="object"||e===null)return"object expected";if(e.javaPackage!=null&&
e.hasOwnProperty("javaPackage")&&!g.isString(e.javaPackage))return"javaPackage: string expected";if(e.javaOuterClassname!=null&&e.hasOwnProperty("javaOuterClass\
name")&&!g.isString(e.javaOuterClassname))return"javaOuterClassname: string expected";if(e.javaMultipleFiles!=null&&e.hasOwnProperty("javaMultipleFiles")&&typeof e.
javaMultipleFiles!="boolean")return"javaMultipleFiles: boolean expected";if(e.javaGenerateEqualsAndHash!=null&&e.hasOwnProperty("javaGenerateEqualsAndHash")&&typeof e.
javaGenerateEqualsAndHash!="boolean")return"javaGenerateEqualsAndHash: boolean expected";if(e.javaStringCheckUtf8!=null&&e.hasOwnProperty("javaStringCheckUtf8")&&
typeof e.javaStringCheckUtf8!="boolean")return"javaStringCheckUtf8: boolean expected";if(e.optimizeFor!=null&&e.hasOwnProperty("optimizeFor"))switch(e.optimizeFor){default:
return"optimizeFor: enum value expected";case 1:case 2:case 3:break}if(e.goPackage!=null&&e.hasOwnProperty("goPackage")&&!g.isString(e.goPackage))return"goPacka\
ge: string expected";if(e.ccGenericServices!=null&&e.hasOwnProperty("ccGenericServices")&&typeof e.ccGenericServices!="boolean")return"ccGenericServices: boolea\
n expected";if(e.javaGenericServices!=null&&e.hasOwnProperty("javaGenericServices")&&typeof e.javaGenericServices!="boolean")return"javaGenericServices: boolean\
 expected";if(e.pyGenericServices!=null&&e.hasOwnProperty("pyGenericServices")&&typeof e.pyGenericServices!="boolean")return"pyGenericServices: boolean expected";
if(e.phpGenericServices!=null&&e.hasOwnProperty("phpGenericServices")&&typeof e.phpGenericServices!="boolean")return"phpGenericServices: boolean expected";if(e.
deprecated!=null&&e.hasOwnProperty("deprecated")&&typeof e.deprecated!="boolean")return"deprecated: boolean expected";if(e.ccEnableArenas!=null&&e.hasOwnProperty(
"ccEnableArenas")&&typeof e.ccEnableArenas!="boolean")return"ccEnableArenas: boolean expected";if(e.objcClassPrefix!=null&&e.hasOwnProperty("objcClassPrefix")&&
!g.isString(e.objcClassPrefix))return"objcClassPrefix: string expected";if(e.csharpNamespace!=null&&e.hasOwnProperty("csharpNamespace")&&!g.isString(e.csharpNamespace))
return"csharpNamespace: string expected";if(e.swiftPrefix!=null&&e.hasOwnProperty("swiftPrefix")&&!g.isString(e.swiftPrefix))return"swiftPrefix: string expected";
if(e.phpClassPrefix!=null&&e.hasOwnProperty("phpClassPrefix")&&!g.isString(e.phpClassPrefix))return"phpClassPrefix: string expected";if(e.phpNamespace!=null&&e.
hasOwnProperty("phpNamespace")&&!g.isString(e.phpNamespace))return"phpNamespace: string expected";if(e.phpMetadataNamespace!=null&&e.hasOwnProperty("phpMetadata\
Namespace")&&!g.isString(e.phpMetadataNamespace))return"phpMetadataNamespace: string expected";if(e.rubyPackage!=null&&e.hasOwnProperty("rubyPackage")&&!g.isString(
e.rubyPackage))return"rubyPackage: string expected";if(e.uninterpretedOption!=null&&e.hasOwnProperty("uninterpretedOption")){if(!Array.isArray(e.uninterpretedOption))
return"uninterpretedOption: array expected";for(var t=0;t<e.uninterpretedOption.length;++t){var n=c.google.protobuf.UninterpretedOption.verify(e.uninterpretedOption[t]);
if(n)return"uninterpretedOption."+n}}return null},"verify"),s.fromObject=r(function(e){if(e instanceof c.google.protobuf.FileOptions)return e;var t=new c.google.
protobuf.FileOptions;switch(e.javaPackage!=null&&(t.javaPackage=String(e.javaPackage)),e.javaOuterClassname!=null&&(t.javaOuterClassname=String(e.javaOuterClassname)),
e.javaMultipleFiles!=null&&(t.javaMultipleFiles=!!e.javaMultipleFiles),e.javaGenerateEqualsAndHash!=null&&(t.javaGenerateEqualsAndHash=!!e.javaGenerateEqualsAndHash),
e.javaStringCheckUtf8!=null&&(t.javaStringCheckUtf8=!!e.javaStringCheckUtf8),e.optimizeFor){case"SPEED":case 1:t.optimizeFor=1;break;case"CODE_SIZE":case 2:t.optimizeFor=
2;break;case"LITE_RUNTIME":case 3:t.optimizeFor=3;break}if(e.goPackage!=null&&(t.goPackage=String(e.goPackage)),e.ccGenericServices!=null&&(t.ccGenericServices=
!!e.ccGenericServices),e.javaGenericServices!=null&&(t.javaGenericServices=!!e.javaGenericServices),e.pyGenericServices!=null&&(t.pyGenericServices=!!e.pyGenericServices),
e.phpGenericServices!=null&&(t.phpGenericServices=!!e.phpGenericServices),e.deprecated!=null&&(t.deprecated=!!e.deprecated),e.ccEnableArenas!=null&&(t.ccEnableArenas=
!!e.ccEnableArenas),e.objcClassPrefix!=null&&(t.objcClassPrefix=String(e.objcClassPrefix)),e.csharpNamespace!=null&&(t.csharpNamespace=String(e.csharpNamespace)),
e.swiftPrefix!=null&&(t.swiftPrefix=String(e.swiftPrefix)),e.phpClassPrefix!=null&&(t.phpClassPrefix=String(e.phpClassPrefix)),e.phpNamespace!=null&&(t.phpNamespace=
String(e.phpNamespace)),e.phpMetadataNamespace!=null&&(t.phpMetadataNamespace=String(e.phpMetadataNamespace)),e.rubyPackage!=null&&(t.rubyPackage=String(e.rubyPackage)),
e.uninterpretedOption){if(!Array.isArray(e.uninterpretedOption))throw TypeError(".google.protobuf.FileOptions.uninterpretedOption: array expected");t.uninterpretedOption=
[];for(var n=0;n<e.uninterpretedOption.length;++n){if(typeof e.uninterpretedOption[n]!="object")throw TypeError(".google.protobuf.FileOptions.uninterpretedOptio\
n: object expected");t.uninterpretedOption[n]=c.google.protobuf.UninterpretedOption.fromObject(e.uninterpretedOption[n])}}return t},"fromObject"),s.toObject=r(function(e,t){
t||(t={});var n={};if((t.arrays||t.defaults)&&(n.uninterpretedOption=[]),t.defaults&&(n.javaPackage="",n.javaOuterClassname="",n.optimizeFor=t.enums===String?"S\
PEED":1,n.javaMultipleFiles=!1,n.goPackage="",n.ccGenericServices=!1,n.javaGenericServices=!1,n.pyGenericServices=!1,n.javaGenerateEqualsAndHash=!1,n.deprecated=
!1,n.javaStringCheckUtf8=!1,n.ccEnableArenas=!0,n.objcClassPrefix="",n.csharpNamespace="",n.swiftPrefix="",n.phpClassPrefix="",n.phpNamespace="",n.phpGenericServices=
!1,n.phpMetadataNamespace="",n.rubyPackage=""),e.javaPackage!=null&&e.hasOwnProperty("javaPackage")&&(n.javaPackage=e.javaPackage),e.javaOuterClassname!=null&&e.
hasOwnProperty("javaOuterClassname")&&(n.javaOuterClassname=e.javaOuterClassname),e.optimizeFor!=null&&e.hasOwnProperty("optimizeFor")&&(n.optimizeFor=t.enums===
String?c.google.protobuf.FileOptions.OptimizeMode[e.optimizeFor]:e.optimizeFor),e.javaMultipleFiles!=null&&e.hasOwnProperty("javaMultipleFiles")&&(n.javaMultipleFiles=
e.javaMultipleFiles),e.goPackage!=null&&e.hasOwnProperty("goPackage")&&(n.goPackage=e.goPackage),e.ccGenericServices!=null&&e.hasOwnProperty("ccGenericServices")&&
(n.ccGenericServices=e.ccGenericServices),e.javaGenericServices!=null&&e.hasOwnProperty("javaGenericServices")&&(n.javaGenericServices=e.javaGenericServices),e.
pyGenericServices!=null&&e.hasOwnProperty("pyGenericServices")&&(n.pyGenericServices=e.pyGenericServices),e.javaGenerateEqualsAndHash!=null&&e.hasOwnProperty("j\
avaGenerateEqualsAndHash")&&(n.javaGenerateEqualsAndHash=e.javaGenerateEqualsAndHash),e.deprecated!=null&&e.hasOwnProperty("deprecated")&&(n.deprecated=e.deprecated),
e.javaStringCheckUtf8!=null&&e.hasOwnProperty("javaStringCheckUtf8")&&(n.javaStringCheckUtf8=e.javaStringCheckUtf8),e.ccEnableArenas!=null&&e.hasOwnProperty("cc\
EnableArenas")&&(n.ccEnableArenas=e.ccEnableArenas),e.objcClassPrefix!=null&&e.hasOwnProperty("objcClassPrefix")&&(n.objcClassPrefix=e.objcClassPrefix),e.csharpNamespace!=
null&&e.hasOwnProperty("csharpNamespace")&&(n.csharpNamespace=e.csharpNamespace),e.swiftPrefix!=null&&e.hasOwnProperty("swiftPrefix")&&(n.swiftPrefix=e.swiftPrefix),
e.phpClassPrefix!=null&&e.hasOwnProperty("phpClassPrefix")&&(n.phpClassPrefix=e.phpClassPrefix),e.phpNamespace!=null&&e.hasOwnProperty("phpNamespace")&&(n.phpNamespace=
e.phpNamespace),e.phpGenericServices!=null&&e.hasOwnProperty("phpGenericServices")&&(n.phpGenericServices=e.phpGenericServices),e.phpMetadataNamespace!=null&&e.
hasOwnProperty("phpMetadataNamespace")&&(n.phpMetadataNamespace=e.phpMetadataNamespace),e.rubyPackage!=null&&e.hasOwnProperty("rubyPackage")&&(n.rubyPackage=e.rubyPackage),
e.uninterpretedOption&&e.uninterpretedOption.length){n.uninterpretedOption=[];for(var i=0;i<e.uninterpretedOption.length;++i)n.uninterpretedOption[i]=c.google.protobuf.
UninterpretedOption.toObject(e.uninterpretedOption[i],t)}return n},"toObject"),s.prototype.toJSON=r(function(){return this.constructor.toObject(this,f.util.toJSONOptions)},
"toJSON"),s.OptimizeMode=(function(){var o={},e=Object.create(o);return e[o[1]="SPEED"]=1,e[o[2]="CODE_SIZE"]=2,e[o[3]="LITE_RUNTIME"]=3,e})(),s})(),p.MessageOptions=
(function(){function s(o){if(this.uninterpretedOption=[],o)for(var e=Object.keys(o),t=0;t<e.length;++t)o[e[t]]!=null&&(this[e[t]]=o[e[t]])}return r(s,"MessageOp\
tions"),s.prototype.messageSetWireFormat=!1,s.prototype.noStandardDescriptorAccessor=!1,s.prototype.deprecated=!1,s.prototype.mapEntry=!1,s.prototype.uninterpretedOption=
g.emptyArray,s.create=r(function(e){return new s(e)},"create"),s.encode=r(function(e,t){if(t||(t=y.create()),e.messageSetWireFormat!=null&&Object.hasOwnProperty.
call(e,"messageSetWireFormat")&&t.uint32(8).bool(e.messageSetWireFormat),e.noStandardDescriptorAccessor!=null&&Object.hasOwnProperty.call(e,"noStandardDescripto\
rAccessor")&&t.uint32(16).bool(e.noStandardDescriptorAccessor),e.deprecated!=null&&Object.hasOwnProperty.call(e,"deprecated")&&t.uint32(24).bool(e.deprecated),e.
mapEntry!=null&&Object.hasOwnProperty.call(e,"mapEntry")&&t.uint32(56).bool(e.mapEntry),e.uninterpretedOption!=null&&e.uninterpretedOption.length)for(var n=0;n<
e.uninterpretedOption.length;++n)c.google.protobuf.UninterpretedOption.encode(e.uninterpretedOption[n],t.uint32(7994).fork()).ldelim();return t},"encode"),s.encodeDelimited=
r(function(e,t){return this.encode(e,t).ldelim()},"encodeDelimited"),s.decode=r(function(e,t){e instanceof d||(e=d.create(e));for(var n=t===void 0?e.len:e.pos+t,
i=new c.google.protobuf.MessageOptions;e.pos<n;){var a=e.uint32();switch(a>>>3){case 1:i.messageSetWireFormat=e.bool();break;case 2:i.noStandardDescriptorAccessor=
e.bool();break;case 3:i.deprecated=e.bool();break;case 7:i.mapEntry=e.bool();break;case 999:i.uninterpretedOption&&i.uninterpretedOption.length||(i.uninterpretedOption=
[]),i.uninterpretedOption.push(c.google.protobuf.UninterpretedOption.decode(e,e.uint32()));break;default:e.skipType(a&7);break}}return i},"decode"),s.decodeDelimited=
r(function(e){return e instanceof d||(e=new d(e)),this.decode(e,e.uint32())},"decodeDelimited"),s.verify=r(function(e){if(typeof e!="object"||e===null)return"ob\
ject expected";if(e.messageSetWireFormat!=null&&e.hasOwnProperty("messageSetWireFormat")&&typeof e.messageSetWireFormat!="boolean")return"messageSetWireFormat: \
boolean expected";if(e.noStandardDescriptorAccessor!=null&&e.hasOwnProperty("noStandardDescriptorAccessor")&&typeof e.noStandardDescriptorAccessor!="boolean")return"\
noStandardDescriptorAccessor: boolean expected";if(e.deprecated!=null&&e.hasOwnProperty("deprecated")&&typeof e.deprecated!="boolean")return"deprecated: boolean\
 expected";if(e.mapEntry!=null&&e.hasOwnProperty("mapEntry")&&typeof e.mapEntry!="boolean")return"mapEntry: boolean expected";if(e.uninterpretedOption!=null&&e.
hasOwnProperty("uninterpretedOption")){if(!Array.isArray(e.uninterpretedOption))return"uninterpretedOption: array expected";for(var t=0;t<e.uninterpretedOption.
length;++t){var n=c.google.protobuf.UninterpretedOption.verify(e.uninterpretedOption[t]);if(n)return"uninterpretedOption."+n}}return null},"verify"),s.fromObject=
r(function(e){if(e instanceof c.google.protobuf.MessageOptions)return e;var t=new c.google.protobuf.MessageOptions;if(e.messageSetWireFormat!=null&&(t.messageSetWireFormat=
!!e.messageSetWireFormat),e.noStandardDescriptorAccessor!=null&&(t.noStandardDescriptorAccessor=!!e.noStandardDescriptorAccessor),e.deprecated!=null&&(t.deprecated=
!!e.deprecated),e.mapEntry!=null&&(t.mapEntry=!!e.mapEntry),e.uninterpretedOption){if(!Array.isArray(e.uninterpretedOption))throw TypeError(".google.protobuf.Me\
ssageOptions.uninterpretedOption: array expected");t.uninterpretedOption=[];for(var n=0;n<e.uninterpretedOption.length;++n){if(typeof e.uninterpretedOption[n]!=
"object")throw TypeError(".google.protobuf.MessageOptions.uninterpretedOption: object expected");t.uninterpretedOption[n]=c.google.protobuf.UninterpretedOption.
fromObject(e.uninterpretedOption[n])}}return t},"fromObject"),s.toObject=r(function(e,t){t||(t={});var n={};if((t.arrays||t.defaults)&&(n.uninterpretedOption=[]),
t.defaults&&(n.messageSetWireFormat=!1,n.noStandardDescriptorAccessor=!1,n.deprecated=!1,n.mapEntry=!1),e.messageSetWireFormat!=null&&e.hasOwnProperty("messageS\
etWireFormat")&&(n.messageSetWireFormat=e.messageSetWireFormat),e.noStandardDescriptorAccessor!=null&&e.hasOwnProperty("noStandardDescriptorAccessor")&&(n.noStandardDescriptorAccessor=
e.noStandardDescriptorAccessor),e.deprecated!=null&&e.hasOwnProperty("deprecated")&&(n.deprecated=e.deprecated),e.mapEntry!=null&&e.hasOwnProperty("mapEntry")&&
(n.mapEntry=e.mapEntry),e.uninterpretedOption&&e.uninterpretedOption.length){n.uninterpretedOption=[];for(var i=0;i<e.uninterpretedOption.length;++i)n.uninterpretedOption[i]=
c.google.protobuf.UninterpretedOption.toObject(e.uninterpretedOption[i],t)}return n},"toObject"),s.prototype.toJSON=r(function(){return this.constructor.toObject(
this,f.util.toJSONOptions)},"toJSON"),s})(),p.FieldOptions=(function(){function s(o){if(this.uninterpretedOption=[],o)for(var e=Object.keys(o),t=0;t<e.length;++t)
o[e[t]]!=null&&(this[e[t]]=o[e[t]])}return r(s,"FieldOptions"),s.prototype.ctype=0,s.prototype.packed=!1,s.prototype.jstype=0,s.prototype.lazy=!1,s.prototype.deprecated=
!1,s.prototype.weak=!1,s.prototype.uninterpretedOption=g.emptyArray,s.create=r(function(e){return new s(e)},"create"),s.encode=r(function(e,t){if(t||(t=y.create()),
e.ctype!=null&&Object.hasOwnProperty.call(e,"ctype")&&t.uint32(8).int32(e.ctype),e.packed!=null&&Object.hasOwnProperty.call(e,"packed")&&t.uint32(16).bool(e.packed),
e.deprecated!=null&&Object.hasOwnProperty.call(e,"deprecated")&&t.uint32(24).bool(e.deprecated),e.lazy!=null&&Object.hasOwnProperty.call(e,"lazy")&&t.uint32(40).
bool(e.lazy),e.jstype!=null&&Object.hasOwnProperty.call(e,"jstype")&&t.uint32(48).int32(e.jstype),e.weak!=null&&Object.hasOwnProperty.call(e,"weak")&&t.uint32(80).
bool(e.weak),e.uninterpretedOption!=null&&e.uninterpretedOption.length)for(var n=0;n<e.uninterpretedOption.length;++n)c.google.protobuf.UninterpretedOption.encode(
e.uninterpretedOption[n],t.uint32(7994).fork()).ldelim();return t},"encode"),s.encodeDelimited=r(function(e,t){return this.encode(e,t).ldelim()},"encodeDelimite\
d"),s.decode=r(function(e,t){e instanceof d||(e=d.create(e));for(var n=t===void 0?e.len:e.pos+t,i=new c.google.protobuf.FieldOptions;e.pos<n;){var a=e.uint32();
switch(a>>>3){case 1:i.ctype=e.int32();break;case 2:i.packed=e.bool();break;case 6:i.jstype=e.int32();break;case 5:i.lazy=e.bool();break;case 3:i.deprecated=e.bool();
break;case 10:i.weak=e.bool();break;case 999:i.uninterpretedOption&&i.uninterpretedOption.length||(i.uninterpretedOption=[]),i.uninterpretedOption.push(c.google.
protobuf.UninterpretedOption.decode(e,e.uint32()));break;default:e.skipType(a&7);break}}return i},"decode"),s.decodeDelimited=r(function(e){return e instanceof d||
(e=new d(e)),this.decode(e,e.uint32())},"decodeDelimited"),s.verify=r(function(e){if(typeof e!="object"||e===null)return"object expected";if(e.ctype!=null&&e.hasOwnProperty(
"ctype"))switch(e.ctype){default:return"ctype: enum value expected";case 0:case 1:case 2:break}if(e.packed!=null&&e.hasOwnProperty("packed")&&typeof e.packed!="\
boolean")return"packed: boolean expected";if(e.jstype!=null&&e.hasOwnProperty("jstype"))switch(e.jstype){default:return"jstype: enum value expected";case 0:case 1:case 2:
break}if(e.lazy!=null&&e.hasOwnProperty("lazy")&&typeof e.lazy!="boolean")return"lazy: boolean expected";if(e.deprecated!=null&&e.hasOwnProperty("deprecated")&&
typeof e.deprecated!="boolean")return"deprecated: boolean expected";if(e.weak!=null&&e.hasOwnProperty("weak")&&typeof e.weak!="boolean")return"weak: boolean exp\
ected";if(e.uninterpretedOption!=null&&e.hasOwnProperty("uninterpretedOption")){if(!Array.isArray(e.uninterpretedOption))return"uninterpretedOption: array expec\
ted";for(var t=0;t<e.uninterpretedOption.length;++t){var n=c.google.protobuf.UninterpretedOption.verify(e.uninterpretedOption[t]);if(n)return"uninterpretedOptio\
n."+n}}return null},"verify"),s.fromObject=r(function(e){if(e instanceof c.google.protobuf.FieldOptions)return e;var t=new c.google.protobuf.FieldOptions;switch(e.
ctype){case"STRING":case 0:t.ctype=0;break;case"CORD":case 1:t.ctype=1;break;case"STRING_PIECE":case 2:t.ctype=2;break}switch(e.packed!=null&&(t.packed=!!e.packed),
e.jstype){case"JS_NORMAL":case 0:t.jstype=0;break;case"JS_STRING":case 1:t.jstype=1;break;case"JS_NUMBER":case 2:t.jstype=2;break}if(e.lazy!=null&&(t.lazy=!!e.lazy),
e.deprecated!=null&&(t.deprecated=!!e.deprecated),e.weak!=null&&(t.weak=!!e.weak),e.uninterpretedOption){if(!Array.isArray(e.uninterpretedOption))throw TypeError(
".google.protobuf.FieldOptions.uninterpretedOption: array expected");t.uninterpretedOption=[];for(var n=0;n<e.uninterpretedOption.length;++n){if(typeof e.uninterpretedOption[n]!=
"object")throw TypeError(".google.protobuf.FieldOptions.uninterpretedOption: object expected");t.uninterpretedOption[n]=c.google.protobuf.UninterpretedOption.fromObject(
e.uninterpretedOption[n])}}return t},"fromObject"),s.toObject=r(function(e,t){t||(t={});var n={};if((t.arrays||t.defaults)&&(n.uninterpretedOption=[]),t.defaults&&
(n.ctype=t.enums===String?"STRING":0,n.packed=!1,n.deprecated=!1,n.lazy=!1,n.jstype=t.enums===String?"JS_NORMAL":0,n.weak=!1),e.ctype!=null&&e.hasOwnProperty("c\
type")&&(n.ctype=t.enums===String?c.google.protobuf.FieldOptions.CType[e.ctype]:e.ctype),e.packed!=null&&e.hasOwnProperty("packed")&&(n.packed=e.packed),e.deprecated!=
null&&e.hasOwnProperty("deprecated")&&(n.deprecated=e.deprecated),e.lazy!=null&&e.hasOwnProperty("lazy")&&(n.lazy=e.lazy),e.jstype!=null&&e.hasOwnProperty("jsty\
pe")&&(n.jstype=t.enums===String?c.google.protobuf.FieldOptions.JSType[e.jstype]:e.jstype),e.weak!=null&&e.hasOwnProperty("weak")&&(n.weak=e.weak),e.uninterpretedOption&&
e.uninterpretedOption.length){n.uninterpretedOption=[];for(var i=0;i<e.uninterpretedOption.length;++i)n.uninterpretedOption[i]=c.google.protobuf.UninterpretedOption.
toObject(e.uninterpretedOption[i],t)}return n},"toObject"),s.prototype.toJSON=r(function(){return this.constructor.toObject(this,f.util.toJSONOptions)},"toJSON"),
s.CType=(function(){var o={},e=Object.create(o);return e[o[0]="STRING"]=0,e[o[1]="CORD"]=1,e[o[2]="STRING_PIECE"]=2,e})(),s.JSType=(function(){var o={},e=Object.
create(o);return e[o[0]="JS_NORMAL"]=0,e[o[1]="JS_STRING"]=1,e[o[2]="JS_NUMBER"]=2,e})(),s})(),p.OneofOptions=(function(){function s(o){if(this.uninterpretedOption=
[],o)for(var e=Object.keys(o),t=0;t<e.length;++t)o[e[t]]!=null&&(this[e[t]]=o[e[t]])}return r(s,"OneofOptions"),s.prototype.uninterpretedOption=g.emptyArray,s.create=
r(function(e){return new s(e)},"create"),s.encode=r(function(e,t){if(t||(t=y.create()),e.uninterpretedOption!=null&&e.uninterpretedOption.length)for(var n=0;n<e.
uninterpretedOption.length;++n)c.google.protobuf.UninterpretedOption.encode(e.uninterpretedOption[n],t.uint32(7994).fork()).ldelim();return t},"encode"),s.encodeDelimited=
r(function(e,t){return this.encode(e,t).ldelim()},"encodeDelimited"),s.decode=r(function(e,t){e instanceof d||(e=d.create(e));for(var n=t===void 0?e.len:e.pos+t,
i=new c.google.protobuf.OneofOptions;e.pos<n;){var a=e.uint32();a>>>3===999?(i.uninterpretedOption&&i.uninterpretedOption.length||(i.uninterpretedOption=[]),i.uninterpretedOption.
push(c.google.protobuf.UninterpretedOption.decode(e,e.uint32()))):e.skipType(a&7)}return i},"decode"),s.decodeDelimited=r(function(e){return e instanceof d||(e=
new d(e)),this.decode(e,e.uint32())},"decodeDelimited"),s.verify=r(function(e){if(typeof e!="object"||e===null)return"object expected";if(e.uninterpretedOption!=
null&&e.hasOwnProperty("uninterpretedOption")){if(!Array.isArray(e.uninterpretedOption))return"uninterpretedOption: array expected";for(var t=0;t<e.uninterpretedOption.
length;++t){var n=c.google.protobuf.UninterpretedOption.verify(e.uninterpretedOption[t]);if(n)return"uninterpretedOption."+n}}return null},"verify"),s.fromObject=
r(function(e){if(e instanceof c.google.protobuf.OneofOptions)return e;var t=new c.google.protobuf.OneofOptions;if(e.uninterpretedOption){if(!Array.isArray(e.uninterpretedOption))
throw TypeError(".google.protobuf.OneofOptions.uninterpretedOption: array expected");t.uninterpretedOption=[];for(var n=0;n<e.uninterpretedOption.length;++n){if(typeof e.
uninterpretedOption[n]!="object")throw TypeError(".google.protobuf.OneofOptions.uninterpretedOption: object expected");t.uninterpretedOption[n]=c.google.protobuf.
UninterpretedOption.fromObject(e.uninterpretedOption[n])}}return t},"fromObject"),s.toObject=r(function(e,t){t||(t={});var n={};if((t.arrays||t.defaults)&&(n.uninterpretedOption=
[]),e.uninterpretedOption&&e.uninterpretedOption.length){n.uninterpretedOption=[];for(var i=0;i<e.uninterpretedOption.length;++i)n.uninterpretedOption[i]=c.google.
protobuf.UninterpretedOption.toObject(e.uninterpretedOption[i],t)}return n},"toObject"),s.prototype.toJSON=r(function(){return this.constructor.toObject(this,f.
util.toJSONOptions)},"toJSON"),s})(),p.EnumOptions=(function(){function s(o){if(this.uninterpretedOption=[],o)for(var e=Object.keys(o),t=0;t<e.length;++t)o[e[t]]!=
null&&(this[e[t]]=o[e[t]])}return r(s,"EnumOptions"),s.prototype.allowAlias=!1,s.prototype.deprecated=!1,s.prototype.uninterpretedOption=g.emptyArray,s.create=r(
function(e){return new s(e)},"create"),s.encode=r(function(e,t){if(t||(t=y.create()),e.allowAlias!=null&&Object.hasOwnProperty.call(e,"allowAlias")&&t.uint32(16).
bool(e.allowAlias),e.deprecated!=null&&Object.hasOwnProperty.call(e,"deprecated")&&t.uint32(24).bool(e.deprecated),e.uninterpretedOption!=null&&e.uninterpretedOption.
length)for(var n=0;n<e.uninterpretedOption.length;++n)c.google.protobuf.UninterpretedOption.encode(e.uninterpretedOption[n],t.uint32(7994).fork()).ldelim();return t},
"encode"),s.encodeDelimited=r(function(e,t){return this.encode(e,t).ldelim()},"encodeDelimited"),s.decode=r(function(e,t){e instanceof d||(e=d.create(e));for(var n=t===
void 0?e.len:e.pos+t,i=new c.google.protobuf.EnumOptions;e.pos<n;){var a=e.uint32();switch(a>>>3){case 2:i.allowAlias=e.bool();break;case 3:i.deprecated=e.bool();
break;case 999:i.uninterpretedOption&&i.uninterpretedOption.length||(i.uninterpretedOption=[]),i.uninterpretedOption.push(c.google.protobuf.UninterpretedOption.
decode(e,e.uint32()));break;default:e.skipType(a&7);break}}return i},"decode"),s.decodeDelimited=r(function(e){return e instanceof d||(e=new d(e)),this.decode(e,
e.uint32())},"decodeDelimited"),s.verify=r(function(e){if(typeof e!="object"||e===null)return"object expected";if(e.allowAlias!=null&&e.hasOwnProperty("allowAli\
as")&&typeof e.allowAlias!="boolean")return"allowAlias: boolean expected";if(e.deprecated!=null&&e.hasOwnProperty("deprecated")&&typeof e.deprecated!="boolean")
return"deprecated: boolean expected";if(e.uninterpretedOption!=null&&e.hasOwnProperty("uninterpretedOption")){if(!Array.isArray(e.uninterpretedOption))return"un\
interpretedOption: array expected";for(var t=0;t<e.uninterpretedOption.length;++t){var n=c.google.protobuf.UninterpretedOption.verify(e.uninterpretedOption[t]);
if(n)return"uninterpretedOption."+n}}return null},"verify"),s.fromObject=r(function(e){if(e instanceof c.google.protobuf.EnumOptions)return e;var t=new c.google.
protobuf.EnumOptions;if(e.allowAlias!=null&&(t.allowAlias=!!e.allowAlias),e.deprecated!=null&&(t.deprecated=!!e.deprecated),e.uninterpretedOption){if(!Array.isArray(
e.uninterpretedOption))throw TypeError(".google.protobuf.EnumOptions.uninterpretedOption: array expected");t.uninterpretedOption=[];for(var n=0;n<e.uninterpretedOption.
length;++n){if(typeof e.uninterpretedOption[n]!="object")throw TypeError(".google.protobuf.EnumOptions.uninterpretedOption: object expected");t.uninterpretedOption[n]=
c.google.protobuf.UninterpretedOption.fromObject(e.uninterpretedOption[n])}}return t},"fromObject"),s.toObject=r(function(e,t){t||(t={});var n={};if((t.arrays||
t.defaults)&&(n.uninterpretedOption=[]),t.defaults&&(n.allowAlias=!1,n.deprecated=!1),e.allowAlias!=null&&e.hasOwnProperty("allowAlias")&&(n.allowAlias=e.allowAlias),
e.deprecated!=null&&e.hasOwnProperty("deprecated")&&(n.deprecated=e.deprecated),e.uninterpretedOption&&e.uninterpretedOption.length){n.uninterpretedOption=[];for(var i=0;i<
e.uninterpretedOption.length;++i)n.uninterpretedOption[i]=c.google.protobuf.UninterpretedOption.toObject(e.uninterpretedOption[i],t)}return n},"toObject"),s.prototype.
toJSON=r(function(){return this.constructor.toObject(this,f.util.toJSONOptions)},"toJSON"),s})(),p.EnumValueOptions=(function(){function s(o){if(this.uninterpretedOption=
[],o)for(var e=Object.keys(o),t=0;t<e.length;++t)o[e[t]]!=null&&(this[e[t]]=o[e[t]])}return r(s,"EnumValueOptions"),s.prototype.deprecated=!1,s.prototype.uninterpretedOption=
g.emptyArray,s.create=r(function(e){return new s(e)},"create"),s.encode=r(function(e,t){if(t||(t=y.create()),e.deprecated!=null&&Object.hasOwnProperty.call(e,"d\
eprecated")&&t.uint32(8).bool(e.deprecated),e.uninterpretedOption!=null&&e.uninterpretedOption.length)for(var n=0;n<e.uninterpretedOption.length;++n)c.google.protobuf.
UninterpretedOption.encode(e.uninterpretedOption[n],t.uint32(7994).fork()).ldelim();return t},"encode"),s.encodeDelimited=r(function(e,t){return this.encode(e,t).
ldelim()},"encodeDelimited"),s.decode=r(function(e,t){e instanceof d||(e=d.create(e));for(var n=t===void 0?e.len:e.pos+t,i=new c.google.protobuf.EnumValueOptions;e.
pos<n;){var a=e.uint32();switch(a>>>3){case 1:i.deprecated=e.bool();break;case 999:i.uninterpretedOption&&i.uninterpretedOption.length||(i.uninterpretedOption=[]),
i.uninterpretedOption.push(c.google.protobuf.UninterpretedOption.decode(e,e.uint32()));break;default:e.skipType(a&7);break}}return i},"decode"),s.decodeDelimited=
r(function(e){return e instanceof d||(e=new d(e)),this.decode(e,e.uint32())},"decodeDelimited"),s.verify=r(function(e){if(typeof e!="object"||e===null)return"ob\
ject expected";if(e.deprecated!=null&&e.hasOwnProperty("deprecated")&&typeof e.deprecated!="boolean")return"deprecated: boolean expected";if(e.uninterpretedOption!=
null&&e.hasOwnProperty("uninterpretedOption")){if(!Array.isArray(e.uninterpretedOption))return"uninterpretedOption: array expected";for(var t=0;t<e.uninterpretedOption.
length;++t){var n=c.google.protobuf.UninterpretedOption.verify(e.uninterpretedOption[t]);if(n)return"uninterpretedOption."+n}}return null},"verify"),s.fromObject=
r(function(e){if(e instanceof c.google.protobuf.EnumValueOptions)return e;var t=new c.google.protobuf.EnumValueOptions;if(e.deprecated!=null&&(t.deprecated=!!e.
deprecated),e.uninterpretedOption){if(!Array.isArray(e.uninterpretedOption))throw TypeError(".google.protobuf.EnumValueOptions.uninterpretedOption: array expect\
ed");t.uninterpretedOption=[];for(var n=0;n<e.uninterpretedOption.length;++n){if(typeof e.uninterpretedOption[n]!="object")throw TypeError(".google.protobuf.Enu\
mValueOptions.uninterpretedOption: object expected");t.uninterpretedOption[n]=c.google.protobuf.UninterpretedOption.fromObject(e.uninterpretedOption[n])}}return t},
"fromObject"),s.toObject=r(function(e,t){t||(t={});var n={};if((t.arrays||t.defaults)&&(n.uninterpretedOption=[]),t.defaults&&(n.deprecated=!1),e.deprecated!=null&&
e.hasOwnProperty("deprecated")&&(n.deprecated=e.deprecated),e.uninterpretedOption&&e.uninterpretedOption.length){n.uninterpretedOption=[];for(var i=0;i<e.uninterpretedOption.
length;++i)n.uninterpretedOption[i]=c.google.protobuf.UninterpretedOption.toObject(e.uninterpretedOption[i],t)}return n},"toObject"),s.prototype.toJSON=r(function(){
return this.constructor.toObject(this,f.util.toJSONOptions)},"toJSON"),s})(),p.ServiceOptions=(function(){function s(o){if(this.uninterpretedOption=[],o)for(var e=Object.
keys(o),t=0;t<e.length;++t)o[e[t]]!=null&&(this[e[t]]=o[e[t]])}return r(s,"ServiceOptions"),s.prototype.deprecated=!1,s.prototype.uninterpretedOption=g.emptyArray,
s.prototype[".google.api.defaultHost"]="",s.prototype[".google.api.oauthScopes"]="",s.create=r(function(e){return new s(e)},"create"),s.encode=r(function(e,t){if(t||
(t=y.create()),e.deprecated!=null&&Object.hasOwnProperty.call(e,"deprecated")&&t.uint32(264).bool(e.deprecated),e.uninterpretedOption!=null&&e.uninterpretedOption.
length)for(var n=0;n<e.uninterpretedOption.length;++n)c.google.protobuf.UninterpretedOption.encode(e.uninterpretedOption[n],t.uint32(7994).fork()).ldelim();return e["\
.google.api.defaultHost"]!=null&&Object.hasOwnProperty.call(e,".google.api.defaultHost")&&t.uint32(8394).string(e[".google.api.defaultHost"]),e[".google.api.oau\
thScopes"]!=null&&Object.hasOwnProperty.call(e,".google.api.oauthScopes")&&t.uint32(8402).string(e[".google.api.oauthScopes"]),t},"encode"),s.encodeDelimited=r(
function(e,t){return this.encode(e,t).ldelim()},"encodeDelimited"),s.decode=r(function(e,t){e instanceof d||(e=d.create(e));for(var n=t===void 0?e.len:e.pos+t,i=new c.
google.protobuf.ServiceOptions;e.pos<n;){var a=e.uint32();switch(a>>>3){case 33:i.deprecated=e.bool();break;case 999:i.uninterpretedOption&&i.uninterpretedOption.
length||(i.uninterpretedOption=[]),i.uninterpretedOption.push(c.google.protobuf.UninterpretedOption.decode(e,e.uint32()));break;case 1049:i[".google.api.default\
Host"]=e.string();break;case 1050:i[".google.api.oauthScopes"]=e.string();break;default:e.skipType(a&7);break}}return i},"decode"),s.decodeDelimited=r(function(e){
return e instanceof d||(e=new d(e)),this.decode(e,e.uint32())},"decodeDelimited"),s.verify=r(function(e){if(typeof e!="object"||e===null)return"object expected";
if(e.deprecated!=null&&e.hasOwnProperty("deprecated")&&typeof e.deprecated!="boolean")return"deprecated: boolean expected";if(e.uninterpretedOption!=null&&e.hasOwnProperty(
"uninterpretedOption")){if(!Array.isArray(e.uninterpretedOption))return"uninterpretedOption: array expected";for(var t=0;t<e.uninterpretedOption.length;++t){var n=c.
google.protobuf.UninterpretedOption.verify(e.uninterpretedOption[t]);if(n)return"uninterpretedOption."+n}}return e[".google.api.defaultHost"]!=null&&e.hasOwnProperty(
".google.api.defaultHost")&&!g.isString(e[".google.api.defaultHost"])?".google.api.defaultHost: string expected":e[".google.api.oauthScopes"]!=null&&e.hasOwnProperty(
".google.api.oauthScopes")&&!g.isString(e[".google.api.oauthScopes"])?".google.api.oauthScopes: string expected":null},"verify"),s.fromObject=r(function(e){if(e instanceof
c.google.protobuf.ServiceOptions)return e;var t=new c.google.protobuf.ServiceOptions;if(e.deprecated!=null&&(t.deprecated=!!e.deprecated),e.uninterpretedOption){
if(!Array.isArray(e.uninterpretedOption))throw TypeError(".google.protobuf.ServiceOptions.uninterpretedOption: array expected");t.uninterpretedOption=[];for(var n=0;n<
e.uninterpretedOption.length;++n){if(typeof e.uninterpretedOption[n]!="object")throw TypeError(".google.protobuf.ServiceOptions.uninterpretedOption: object expe\
cted");t.uninterpretedOption[n]=c.google.protobuf.UninterpretedOption.fromObject(e.uninterpretedOption[n])}}return e[".google.api.defaultHost"]!=null&&(t[".goog\
le.api.defaultHost"]=String(e[".google.api.defaultHost"])),e[".google.api.oauthScopes"]!=null&&(t[".google.api.oauthScopes"]=String(e[".google.api.oauthScopes"])),
t},"fromObject"),s.toObject=r(function(e,t){t||(t={});var n={};if((t.arrays||t.defaults)&&(n.uninterpretedOption=[]),t.defaults&&(n.deprecated=!1,n[".google.api\
.defaultHost"]="",n[".google.api.oauthScopes"]=""),e.deprecated!=null&&e.hasOwnProperty("deprecated")&&(n.deprecated=e.deprecated),e.uninterpretedOption&&e.uninterpretedOption.
length){n.uninterpretedOption=[];for(var i=0;i<e.uninterpretedOption.length;++i)n.uninterpretedOption[i]=c.google.protobuf.UninterpretedOption.toObject(e.uninterpretedOption[i],
t)}return e[".google.api.defaultHost"]!=null&&e.hasOwnProperty(".google.api.defaultHost")&&(n[".google.api.defaultHost"]=e[".google.api.defaultHost"]),e[".googl\
e.api.oauthScopes"]!=null&&e.hasOwnProperty(".google.api.oauthScopes")&&(n[".google.api.oauthScopes"]=e[".google.api.oauthScopes"]),n},"toObject"),s.prototype.toJSON=
r(function(){return this.constructor.toObject(this,f.util.toJSONOptions)},"toJSON"),s})(),p.MethodOptions=(function(){function s(o){if(this.uninterpretedOption=
[],this[".google.api.methodSignature"]=[],o)for(var e=Object.keys(o),t=0;t<e.length;++t)o[e[t]]!=null&&(this[e[t]]=o[e[t]])}return r(s,"MethodOptions"),s.prototype.
deprecated=!1,s.prototype.idempotencyLevel=0,s.prototype.uninterpretedOption=g.emptyArray,s.prototype[".google.longrunning.operationInfo"]=null,s.prototype[".go\
ogle.api.http"]=null,s.prototype[".google.api.methodSignature"]=g.emptyArray,s.create=r(function(e){return new s(e)},"create"),s.encode=r(function(e,t){if(t||(t=
y.create()),e.deprecated!=null&&Object.hasOwnProperty.call(e,"deprecated")&&t.uint32(264).bool(e.deprecated),e.idempotencyLevel!=null&&Object.hasOwnProperty.call(
e,"idempotencyLevel")&&t.uint32(272).int32(e.idempotencyLevel),e.uninterpretedOption!=null&&e.uninterpretedOption.length)for(var n=0;n<e.uninterpretedOption.length;++n)
c.google.protobuf.UninterpretedOption.encode(e.uninterpretedOption[n],t.uint32(7994).fork()).ldelim();if(e[".google.longrunning.operationInfo"]!=null&&Object.hasOwnProperty.
call(e,".google.longrunning.operationInfo")&&c.google.longrunning.OperationInfo.encode(e[".google.longrunning.operationInfo"],t.uint32(8394).fork()).ldelim(),e["\
.google.api.methodSignature"]!=null&&e[".google.api.methodSignature"].length)for(var n=0;n<e[".google.api.methodSignature"].length;++n)t.uint32(8410).string(e["\
.google.api.methodSignature"][n]);return e[".google.api.http"]!=null&&Object.hasOwnProperty.call(e,".google.api.http")&&c.google.api.HttpRule.encode(e[".google.\
api.http"],t.uint32(578365826).fork()).ldelim(),t},"encode"),s.encodeDelimited=r(function(e,t){return this.encode(e,t).ldelim()},"encodeDelimited"),s.decode=r(function(e,t){
e instanceof d||(e=d.create(e));for(var n=t===void 0?e.len:e.pos+t,i=new c.google.protobuf.MethodOptions;e.pos<n;){var a=e.uint32();switch(a>>>3){case 33:i.deprecated=
e.bool();break;case 34:i.idempotencyLevel=e.int32();break;case 999:i.uninterpretedOption&&i.uninterpretedOption.length||(i.uninterpretedOption=[]),i.uninterpretedOption.
push(c.google.protobuf.UninterpretedOption.decode(e,e.uint32()));break;case 1049:i[".google.longrunning.operationInfo"]=c.google.longrunning.OperationInfo.decode(
e,e.uint32());break;case 72295728:i[".google.api.http"]=c.google.api.HttpRule.decode(e,e.uint32());break;case 1051:i[".google.api.methodSignature"]&&i[".google.\
api.methodSignature"].length||(i[".google.api.methodSignature"]=[]),i[".google.api.methodSignature"].push(e.string());break;default:e.skipType(a&7);break}}return i},
"decode"),s.decodeDelimited=r(function(e){return e instanceof d||(e=new d(e)),this.decode(e,e.uint32())},"decodeDelimited"),s.verify=r(function(e){if(typeof e!=
"object"||e===null)return"object expected";if(e.deprecated!=null&&e.hasOwnProperty("deprecated")&&typeof e.deprecated!="boolean")return"deprecated: boolean expe\
cted";if(e.idempotencyLevel!=null&&e.hasOwnProperty("idempotencyLevel"))switch(e.idempotencyLevel){default:return"idempotencyLevel: enum value expected";case 0:case 1:case 2:
break}if(e.uninterpretedOption!=null&&e.hasOwnProperty("uninterpretedOption")){if(!Array.isArray(e.uninterpretedOption))return"uninterpretedOption: array expect\
ed";for(var t=0;t<e.uninterpretedOption.length;++t){var n=c.google.protobuf.UninterpretedOption.verify(e.uninterpretedOption[t]);if(n)return"uninterpretedOption\
."+n}}if(e[".google.longrunning.operationInfo"]!=null&&e.hasOwnProperty(".google.longrunning.operationInfo")){var n=c.google.longrunning.OperationInfo.verify(e["\
.google.longrunning.operationInfo"]);if(n)return".google.longrunning.operationInfo."+n}if(e[".google.api.http"]!=null&&e.hasOwnProperty(".google.api.http")){var n=c.
google.api.HttpRule.verify(e[".google.api.http"]);if(n)return".google.api.http."+n}if(e[".google.api.methodSignature"]!=null&&e.hasOwnProperty(".google.api.meth\
odSignature")){if(!Array.isArray(e[".google.api.methodSignature"]))return".google.api.methodSignature: array expected";for(var t=0;t<e[".google.api.methodSignat\
ure"].length;++t)if(!g.isString(e[".google.api.methodSignature"][t]))return".google.api.methodSignature: string[] expected"}return null},"verify"),s.fromObject=
r(function(e){if(e instanceof c.google.protobuf.MethodOptions)return e;var t=new c.google.protobuf.MethodOptions;switch(e.deprecated!=null&&(t.deprecated=!!e.deprecated),
e.idempotencyLevel){case"IDEMPOTENCY_UNKNOWN":case 0:t.idempotencyLevel=0;break;case"NO_SIDE_EFFECTS":case 1:t.idempotencyLevel=1;break;case"IDEMPOTENT":case 2:
t.idempotencyLevel=2;break}if(e.uninterpretedOption){if(!Array.isArray(e.uninterpretedOption))throw TypeError(".google.protobuf.MethodOptions.uninterpretedOptio\
n: array expected");t.uninterpretedOption=[];for(var n=0;n<e.uninterpretedOption.length;++n){if(typeof e.uninterpretedOption[n]!="object")throw TypeError(".goog\
le.protobuf.MethodOptions.uninterpretedOption: object expected");t.uninterpretedOption[n]=c.google.protobuf.UninterpretedOption.fromObject(e.uninterpretedOption[n])}}
if(e[".google.longrunning.operationInfo"]!=null){if(typeof e[".google.longrunning.operationInfo"]!="object")throw TypeError(".google.protobuf.MethodOptions..goo\
gle.longrunning.operationInfo: object expected");t[".google.longrunning.operationInfo"]=c.google.longrunning.OperationInfo.fromObject(e[".google.longrunning.ope\
rationInfo"])}if(e[".google.api.http"]!=null){if(typeof e[".google.api.http"]!="object")throw TypeError(".google.protobuf.MethodOptions..google.api.http: object\
 expected");t[".google.api.http"]=c.google.api.HttpRule.fromObject(e[".google.api.http"])}if(e[".google.api.methodSignature"]){if(!Array.isArray(e[".google.api.\
methodSignature"]))throw TypeError(".google.protobuf.MethodOptions..google.api.methodSignature: array expected");t[".google.api.methodSignature"]=[];for(var n=0;n<
e[".google.api.methodSignature"].length;++n)t[".google.api.methodSignature"][n]=String(e[".google.api.methodSignature"][n])}return t},"fromObject"),s.toObject=r(
function(e,t){t||(t={});var n={};if((t.arrays||t.defaults)&&(n.uninterpretedOption=[],n[".google.api.methodSignature"]=[]),t.defaults&&(n.deprecated=!1,n.idempotencyLevel=
t.enums===String?"IDEMPOTENCY_UNKNOWN":0,n[".google.longrunning.operationInfo"]=null,n[".google.api.http"]=null),e.deprecated!=null&&e.hasOwnProperty("deprecate\
d")&&(n.deprecated=e.deprecated),e.idempotencyLevel!=null&&e.hasOwnProperty("idempotencyLevel")&&(n.idempotencyLevel=t.enums===String?c.google.protobuf.MethodOptions.
IdempotencyLevel[e.idempotencyLevel]:e.idempotencyLevel),e.uninterpretedOption&&e.uninterpretedOption.length){n.uninterpretedOption=[];for(var i=0;i<e.uninterpretedOption.
length;++i)n.uninterpretedOption[i]=c.google.protobuf.UninterpretedOption.toObject(e.uninterpretedOption[i],t)}if(e[".google.longrunning.operationInfo"]!=null&&
e.hasOwnProperty(".google.longrunning.operationInfo")&&(n[".google.longrunning.operationInfo"]=c.google.longrunning.OperationInfo.toObject(e[".google.longrunnin\
g.operationInfo"],t)),e[".google.api.methodSignature"]&&e[".google.api.methodSignature"].length){n[".google.api.methodSignature"]=[];for(var i=0;i<e[".google.ap\
i.methodSignature"].length;++i)n[".google.api.methodSignature"][i]=e[".google.api.methodSignature"][i]}return e[".google.api.http"]!=null&&e.hasOwnProperty(".go\
ogle.api.http")&&(n[".google.api.http"]=c.google.api.HttpRule.toObject(e[".google.api.http"],t)),n},"toObject"),s.prototype.toJSON=r(function(){return this.constructor.
toObject(this,f.util.toJSONOptions)},"toJSON"),s.IdempotencyLevel=(function(){var o={},e=Object.create(o);return e[o[0]="IDEMPOTENCY_UNKNOWN"]=0,e[o[1]="NO_SIDE\
_EFFECTS"]=1,e[o[2]="IDEMPOTENT"]=2,e})(),s})(),p.UninterpretedOption=(function(){function s(o){if(this.name=[],o)for(var e=Object.keys(o),t=0;t<e.length;++t)o[e[t]]!=
null&&(this[e[t]]=o[e[t]])}return r(s,"UninterpretedOption"),s.prototype.name=g.emptyArray,s.prototype.identifierValue="",s.prototype.positiveIntValue=g.Long?g.
Long.fromBits(0,0,!0):0,s.prototype.negativeIntValue=g.Long?g.Long.fromBits(0,0,!1):0,s.prototype.doubleValue=0,s.prototype.stringValue=g.newBuffer([]),s.prototype.
aggregateValue="",s.create=r(function(e){return new s(e)},"create"),s.encode=r(function(e,t){if(t||(t=y.create()),e.name!=null&&e.name.length)for(var n=0;n<e.name.
length;++n)c.google.protobuf.UninterpretedOption.NamePart.encode(e.name[n],t.uint32(18).fork()).ldelim();return e.identifierValue!=null&&Object.hasOwnProperty.call(
e,"identifierValue")&&t.uint32(26).string(e.identifierValue),e.positiveIntValue!=null&&Object.hasOwnProperty.call(e,"positiveIntValue")&&t.uint32(32).uint64(e.positiveIntValue),
e.negativeIntValue!=null&&Object.hasOwnProperty.call(e,"negativeIntValue")&&t.uint32(40).int64(e.negativeIntValue),e.doubleValue!=null&&Object.hasOwnProperty.call(
e,"doubleValue")&&t.uint32(49).double(e.doubleValue),e.stringValue!=null&&Object.hasOwnProperty.call(e,"stringValue")&&t.uint32(58).bytes(e.stringValue),e.aggregateValue!=
null&&Object.hasOwnProperty.call(e,"aggregateValue")&&t.uint32(66).string(e.aggregateValue),t},"encode"),s.encodeDelimited=r(function(e,t){return this.encode(e,
t).ldelim()},"encodeDelimited"),s.decode=r(function(e,t){e instanceof d||(e=d.create(e));for(var n=t===void 0?e.len:e.pos+t,i=new c.google.protobuf.UninterpretedOption;e.
pos<n;){var a=e.uint32();switch(a>>>3){case 2:i.name&&i.name.length||(i.name=[]),i.name.push(c.google.protobuf.UninterpretedOption.NamePart.decode(e,e.uint32()));
break;case 3:i.identifierValue=e.string();break;case 4:i.positiveIntValue=e.uint64();break;case 5:i.negativeIntValue=e.int64();break;case 6:i.doubleValue=e.double();
break;case 7:i.stringValue=e.bytes();break;case 8:i.aggregateValue=e.string();break;default:e.skipType(a&7);break}}return i},"decode"),s.decodeDelimited=r(function(e){
return e instanceof d||(e=new d(e)),this.decode(e,e.uint32())},"decodeDelimited"),s.verify=r(function(e){if(typeof e!="object"||e===null)return"object expected";
if(e.name!=null&&e.hasOwnProperty("name")){if(!Array.isArray(e.name))return"name: array expected";for(var t=0;t<e.name.length;++t){var n=c.google.protobuf.UninterpretedOption.
NamePart.verify(e.name[t]);if(n)return"name."+n}}return e.identifierValue!=null&&e.hasOwnProperty("identifierValue")&&!g.isString(e.identifierValue)?"identifier\
Value: string expected":e.positiveIntValue!=null&&e.hasOwnProperty("positiveIntValue")&&!g.isInteger(e.positiveIntValue)&&!(e.positiveIntValue&&g.isInteger(e.positiveIntValue.
low)&&g.isInteger(e.positiveIntValue.high))?"positiveIntValue: integer|Long expected":e.negativeIntValue!=null&&e.hasOwnProperty("negativeIntValue")&&!g.isInteger(
e.negativeIntValue)&&!(e.negativeIntValue&&g.isInteger(e.negativeIntValue.low)&&g.isInteger(e.negativeIntValue.high))?"negativeIntValue: integer|Long expected":
e.doubleValue!=null&&e.hasOwnProperty("doubleValue")&&typeof e.doubleValue!="number"?"doubleValue: number expected":e.stringValue!=null&&e.hasOwnProperty("strin\
gValue")&&!(e.stringValue&&typeof e.stringValue.length=="number"||g.isString(e.stringValue))?"stringValue: buffer expected":e.aggregateValue!=null&&e.hasOwnProperty(
"aggregateValue")&&!g.isString(e.aggregateValue)?"aggregateValue: string expected":null},"verify"),s.fromObject=r(function(e){if(e instanceof c.google.protobuf.
UninterpretedOption)return e;var t=new c.google.protobuf.UninterpretedOption;if(e.name){if(!Array.isArray(e.name))throw TypeError(".google.protobuf.Uninterprete\
dOption.name: array expected");t.name=[];for(var n=0;n<e.name.length;++n){if(typeof e.name[n]!="object")throw TypeError(".google.protobuf.UninterpretedOption.na\
me: object expected");t.name[n]=c.google.protobuf.UninterpretedOption.NamePart.fromObject(e.name[n])}}return e.identifierValue!=null&&(t.identifierValue=String(
e.identifierValue)),e.positiveIntValue!=null&&(g.Long?(t.positiveIntValue=g.Long.fromValue(e.positiveIntValue)).unsigned=!0:typeof e.positiveIntValue=="string"?
t.positiveIntValue=parseInt(e.positiveIntValue,10):typeof e.positiveIntValue=="number"?t.positiveIntValue=e.positiveIntValue:typeof e.positiveIntValue=="object"&&
(t.positiveIntValue=new g.LongBits(e.positiveIntValue.low>>>0,e.positiveIntValue.high>>>0).toNumber(!0))),e.negativeIntValue!=null&&(g.Long?(t.negativeIntValue=
g.Long.fromValue(e.negativeIntValue)).unsigned=!1:typeof e.negativeIntValue=="string"?t.negativeIntValue=parseInt(e.negativeIntValue,10):typeof e.negativeIntValue==
"number"?t.negativeIntValue=e.negativeIntValue:typeof e.negativeIntValue=="object"&&(t.negativeIntValue=new g.LongBits(e.negativeIntValue.low>>>0,e.negativeIntValue.
high>>>0).toNumber())),e.doubleValue!=null&&(t.doubleValue=Number(e.doubleValue)),e.stringValue!=null&&(typeof e.stringValue=="string"?g.base64.decode(e.stringValue,
t.stringValue=g.newBuffer(g.base64.length(e.stringValue)),0):e.stringValue.length&&(t.stringValue=e.stringValue)),e.aggregateValue!=null&&(t.aggregateValue=String(
e.aggregateValue)),t},"fromObject"),s.toObject=r(function(e,t){t||(t={});var n={};if((t.arrays||t.defaults)&&(n.name=[]),t.defaults){if(n.identifierValue="",g.Long){
var i=new g.Long(0,0,!0);n.positiveIntValue=t.longs===String?i.toString():t.longs===Number?i.toNumber():i}else n.positiveIntValue=t.longs===String?"0":0;if(g.Long){
var i=new g.Long(0,0,!1);n.negativeIntValue=t.longs===String?i.toString():t.longs===Number?i.toNumber():i}else n.negativeIntValue=t.longs===String?"0":0;n.doubleValue=
0,t.bytes===String?n.stringValue="":(n.stringValue=[],t.bytes!==Array&&(n.stringValue=g.newBuffer(n.stringValue))),n.aggregateValue=""}if(e.name&&e.name.length){
n.name=[];for(var a=0;a<e.name.length;++a)n.name[a]=c.google.protobuf.UninterpretedOption.NamePart.toObject(e.name[a],t)}return e.identifierValue!=null&&e.hasOwnProperty(
"identifierValue")&&(n.identifierValue=e.identifierValue),e.positiveIntValue!=null&&e.hasOwnProperty("positiveIntValue")&&(typeof e.positiveIntValue=="number"?n.
positiveIntValue=t.longs===String?String(e.positiveIntValue):e.positiveIntValue:n.positiveIntValue=t.longs===String?g.Long.prototype.toString.call(e.positiveIntValue):
t.longs===Number?new g.LongBits(e.positiveIntValue.low>>>0,e.positiveIntValue.high>>>0).toNumber(!0):e.positiveIntValue),e.negativeIntValue!=null&&e.hasOwnProperty(
"negativeIntValue")&&(typeof e.negativeIntValue=="number"?n.negativeIntValue=t.longs===String?String(e.negativeIntValue):e.negativeIntValue:n.negativeIntValue=t.
longs===String?g.Long.prototype.toString.call(e.negativeIntValue):t.longs===Number?new g.LongBits(e.negativeIntValue.low>>>0,e.negativeIntValue.high>>>0).toNumber():
e.negativeIntValue),e.doubleValue!=null&&e.hasOwnProperty("doubleValue")&&(n.doubleValue=t.json&&!isFinite(e.doubleValue)?String(e.doubleValue):e.doubleValue),e.
stringValue!=null&&e.hasOwnProperty("stringValue")&&(n.stringValue=t.bytes===String?g.base64.encode(e.stringValue,0,e.stringValue.length):t.bytes===Array?Array.
prototype.slice.call(e.stringValue):e.stringValue),e.aggregateValue!=null&&e.hasOwnProperty("aggregateValue")&&(n.aggregateValue=e.aggregateValue),n},"toObject"),
s.prototype.toJSON=r(function(){return this.constructor.toObject(this,f.util.toJSONOptions)},"toJSON"),s.NamePart=(function(){function o(e){if(e)for(var t=Object.
keys(e),n=0;n<t.length;++n)e[t[n]]!=null&&(this[t[n]]=e[t[n]])}return r(o,"NamePart"),o.prototype.namePart="",o.prototype.isExtension=!1,o.create=r(function(t){
return new o(t)},"create"),o.encode=r(function(t,n){return n||(n=y.create()),n.uint32(10).string(t.namePart),n.uint32(16).bool(t.isExtension),n},"encode"),o.encodeDelimited=
r(function(t,n){return this.encode(t,n).ldelim()},"encodeDelimited"),o.decode=r(function(t,n){t instanceof d||(t=d.create(t));for(var i=n===void 0?t.len:t.pos+n,
a=new c.google.protobuf.UninterpretedOption.NamePart;t.pos<i;){var h=t.uint32();switch(h>>>3){case 1:a.namePart=t.string();break;case 2:a.isExtension=t.bool();break;default:
t.skipType(h&7);break}}if(!a.hasOwnProperty("namePart"))throw g.ProtocolError("missing required 'namePart'",{instance:a});if(!a.hasOwnProperty("isExtension"))throw g.
ProtocolError("missing required 'isExtension'",{instance:a});return a},"decode"),o.decodeDelimited=r(function(t){return t instanceof d||(t=new d(t)),this.decode(
t,t.uint32())},"decodeDelimited"),o.verify=r(function(t){return typeof t!="object"||t===null?"object expected":g.isString(t.namePart)?typeof t.isExtension!="boo\
lean"?"isExtension: boolean expected":null:"namePart: string expected"},"verify"),o.fromObject=r(function(t){if(t instanceof c.google.protobuf.UninterpretedOption.
NamePart)return t;var n=new c.google.protobuf.UninterpretedOption.NamePart;return t.namePart!=null&&(n.namePart=String(t.namePart)),t.isExtension!=null&&(n.isExtension=
!!t.isExtension),n},"fromObject"),o.toObject=r(function(t,n){n||(n={});var i={};return n.defaults&&(i.namePart="",i.isExtension=!1),t.namePart!=null&&t.hasOwnProperty(
"namePart")&&(i.namePart=t.namePart),t.isExtension!=null&&t.hasOwnProperty("isExtension")&&(i.isExtension=t.isExtension),i},"toObject"),o.prototype.toJSON=r(function(){
return this.constructor.toObject(this,f.util.toJSONOptions)},"toJSON"),o})(),s})(),p.SourceCodeInfo=(function(){function s(o){if(this.location=[],o)for(var e=Object.
keys(o),t=0;t<e.length;++t)o[e[t]]!=null&&(this[e[t]]=o[e[t]])}return r(s,"SourceCodeInfo"),s.prototype.location=g.emptyArray,s.create=r(function(e){return new s(
e)},"create"),s.encode=r(function(e,t){if(t||(t=y.create()),e.location!=null&&e.location.length)for(var n=0;n<e.location.length;++n)c.google.protobuf.SourceCodeInfo.
Location.encode(e.location[n],t.uint32(10).fork()).ldelim();return t},"encode"),s.encodeDelimited=r(function(e,t){return this.encode(e,t).ldelim()},"encodeDelim\
ited"),s.decode=r(function(e,t){e instanceof d||(e=d.create(e));for(var n=t===void 0?e.len:e.pos+t,i=new c.google.protobuf.SourceCodeInfo;e.pos<n;){var a=e.uint32();
a>>>3===1?(i.location&&i.location.length||(i.location=[]),i.location.push(c.google.protobuf.SourceCodeInfo.Location.decode(e,e.uint32()))):e.skipType(a&7)}return i},
"decode"),s.decodeDelimited=r(function(e){return e instanceof d||(e=new d(e)),this.decode(e,e.uint32())},"decodeDelimited"),s.verify=r(function(e){if(typeof e!=
"object"||e===null)return"object expected";if(e.location!=null&&e.hasOwnProperty("location")){if(!Array.isArray(e.location))return"location: array expected";for(var t=0;t<
e.location.length;++t){var n=c.google.protobuf.SourceCodeInfo.Location.verify(e.location[t]);if(n)return"location."+n}}return null},"verify"),s.fromObject=r(function(e){
if(e instanceof c.google.protobuf.SourceCodeInfo)return e;var t=new c.google.protobuf.SourceCodeInfo;if(e.location){if(!Array.isArray(e.location))throw TypeError(
".google.protobuf.SourceCodeInfo.location: array expected");t.location=[];for(var n=0;n<e.location.length;++n){if(typeof e.location[n]!="object")throw TypeError(
".google.protobuf.SourceCodeInfo.location: object expected");t.location[n]=c.google.protobuf.SourceCodeInfo.Location.fromObject(e.location[n])}}return t},"fromO\
bject"),s.toObject=r(function(e,t){t||(t={});var n={};if((t.arrays||t.defaults)&&(n.location=[]),e.location&&e.location.length){n.location=[];for(var i=0;i<e.location.
length;++i)n.location[i]=c.google.protobuf.SourceCodeInfo.Location.toObject(e.location[i],t)}return n},"toObject"),s.prototype.toJSON=r(function(){return this.constructor.
toObject(this,f.util.toJSONOptions)},"toJSON"),s.Location=(function(){function o(e){if(this.path=[],this.span=[],this.leadingDetachedComments=[],e)for(var t=Object.
keys(e),n=0;n<t.length;++n)e[t[n]]!=null&&(this[t[n]]=e[t[n]])}return r(o,"Location"),o.prototype.path=g.emptyArray,o.prototype.span=g.emptyArray,o.prototype.leadingComments=
"",o.prototype.trailingComments="",o.prototype.leadingDetachedComments=g.emptyArray,o.create=r(function(t){return new o(t)},"create"),o.encode=r(function(t,n){if(n||
(n=y.create()),t.path!=null&&t.path.length){n.uint32(10).fork();for(var i=0;i<t.path.length;++i)n.int32(t.path[i]);n.ldelim()}if(t.span!=null&&t.span.length){n.
uint32(18).fork();for(var i=0;i<t.span.length;++i)n.int32(t.span[i]);n.ldelim()}if(t.leadingComments!=null&&Object.hasOwnProperty.call(t,"leadingComments")&&n.uint32(
26).string(t.leadingComments),t.trailingComments!=null&&Object.hasOwnProperty.call(t,"trailingComments")&&n.uint32(34).string(t.trailingComments),t.leadingDetachedComments!=
null&&t.leadingDetachedComments.length)for(var i=0;i<t.leadingDetachedComments.length;++i)n.uint32(50).string(t.leadingDetachedComments[i]);return n},"encode"),
o.encodeDelimited=r(function(t,n){return this.encode(t,n).ldelim()},"encodeDelimited"),o.decode=r(function(t,n){t instanceof d||(t=d.create(t));for(var i=n===void 0?
t.len:t.pos+n,a=new c.google.protobuf.SourceCodeInfo.Location;t.pos<i;){var h=t.uint32();switch(h>>>3){case 1:if(a.path&&a.path.length||(a.path=[]),(h&7)===2)for(var E=t.
uint32()+t.pos;t.pos<E;)a.path.push(t.int32());else a.path.push(t.int32());break;case 2:if(a.span&&a.span.length||(a.span=[]),(h&7)===2)for(var E=t.uint32()+t.pos;t.
pos<E;)a.span.push(t.int32());else a.span.push(t.int32());break;case 3:a.leadingComments=t.string();break;case 4:a.trailingComments=t.string();break;case 6:a.leadingDetachedComments&&
a.leadingDetachedComments.length||(a.leadingDetachedComments=[]),a.leadingDetachedComments.push(t.string());break;default:t.skipType(h&7);break}}return a},"deco\
de"),o.decodeDelimited=r(function(t){return t instanceof d||(t=new d(t)),this.decode(t,t.uint32())},"decodeDelimited"),o.verify=r(function(t){if(typeof t!="obje\
ct"||t===null)return"object expected";if(t.path!=null&&t.hasOwnProperty("path")){if(!Array.isArray(t.path))return"path: array expected";for(var n=0;n<t.path.length;++n)
if(!g.isInteger(t.path[n]))return"path: integer[] expected"}if(t.span!=null&&t.hasOwnProperty("span")){if(!Array.isArray(t.span))return"span: array expected";for(var n=0;n<
t.span.length;++n)if(!g.isInteger(t.span[n]))return"span: integer[] expected"}if(t.leadingComments!=null&&t.hasOwnProperty("leadingComments")&&!g.isString(t.leadingComments))
return"leadingComments: string expected";if(t.trailingComments!=null&&t.hasOwnProperty("trailingComments")&&!g.isString(t.trailingComments))return"trailingComme\
nts: string expected";if(t.leadingDetachedComments!=null&&t.hasOwnProperty("leadingDetachedComments")){if(!Array.isArray(t.leadingDetachedComments))return"leadi\
ngDetachedComments: array expected";for(var n=0;n<t.leadingDetachedComments.length;++n)if(!g.isString(t.leadingDetachedComments[n]))return"leadingDetachedCommen\
ts: string[] expected"}return null},"verify"),o.fromObject=r(function(t){if(t instanceof c.google.protobuf.SourceCodeInfo.Location)return t;var n=new c.google.protobuf.
SourceCodeInfo.Location;if(t.path){if(!Array.isArray(t.path))throw TypeError(".google.protobuf.SourceCodeInfo.Location.path: array expected");n.path=[];for(var i=0;i<
t.path.length;++i)n.path[i]=t.path[i]|0}if(t.span){if(!Array.isArray(t.span))throw TypeError(".google.protobuf.SourceCodeInfo.Location.span: array expected");n.
span=[];for(var i=0;i<t.span.length;++i)n.span[i]=t.span[i]|0}if(t.leadingComments!=null&&(n.leadingComments=String(t.leadingComments)),t.trailingComments!=null&&
(n.trailingComments=String(t.trailingComments)),t.leadingDetachedComments){if(!Array.isArray(t.leadingDetachedComments))throw TypeError(".google.protobuf.Source\
CodeInfo.Location.leadingDetachedComments: array expected");n.leadingDetachedComments=[];for(var i=0;i<t.leadingDetachedComments.length;++i)n.leadingDetachedComments[i]=
String(t.leadingDetachedComments[i])}return n},"fromObject"),o.toObject=r(function(t,n){n||(n={});var i={};if((n.arrays||n.defaults)&&(i.path=[],i.span=[],i.leadingDetachedComments=
[]),n.defaults&&(i.leadingComments="",i.trailingComments=""),t.path&&t.path.length){i.path=[];for(var a=0;a<t.path.length;++a)i.path[a]=t.path[a]}if(t.span&&t.span.
length){i.span=[];for(var a=0;a<t.span.length;++a)i.span[a]=t.span[a]}if(t.leadingComments!=null&&t.hasOwnProperty("leadingComments")&&(i.leadingComments=t.leadingComments),
t.trailingComments!=null&&t.hasOwnProperty("trailingComments")&&(i.trailingComments=t.trailingComments),t.leadingDetachedComments&&t.leadingDetachedComments.length){
i.leadingDetachedComments=[];for(var a=0;a<t.leadingDetachedComments.length;++a)i.leadingDetachedComments[a]=t.leadingDetachedComments[a]}return i},"toObject"),
o.prototype.toJSON=r(function(){return this.constructor.toObject(this,f.util.toJSONOptions)},"toJSON"),o})(),s})(),p.GeneratedCodeInfo=(function(){function s(o){
if(this.annotation=[],o)for(var e=Object.keys(o),t=0;t<e.length;++t)o[e[t]]!=null&&(this[e[t]]=o[e[t]])}return r(s,"GeneratedCodeInfo"),s.prototype.annotation=g.
emptyArray,s.create=r(function(e){return new s(e)},"create"),s.encode=r(function(e,t){if(t||(t=y.create()),e.annotation!=null&&e.annotation.length)for(var n=0;n<
e.annotation.length;++n)c.google.protobuf.GeneratedCodeInfo.Annotation.encode(e.annotation[n],t.uint32(10).fork()).ldelim();return t},"encode"),s.encodeDelimited=
r(function(e,t){return this.encode(e,t).ldelim()},"encodeDelimited"),s.decode=r(function(e,t){e instanceof d||(e=d.create(e));for(var n=t===void 0?e.len:e.pos+t,
i=new c.google.protobuf.GeneratedCodeInfo;e.pos<n;){var a=e.uint32();a>>>3===1?(i.annotation&&i.annotation.length||(i.annotation=[]),i.annotation.push(c.google.
protobuf.GeneratedCodeInfo.Annotation.decode(e,e.uint32()))):e.skipType(a&7)}return i},"decode"),s.decodeDelimited=r(function(e){return e instanceof d||(e=new d(
e)),this.decode(e,e.uint32())},"decodeDelimited"),s.verify=r(function(e){if(typeof e!="object"||e===null)return"object expected";if(e.annotation!=null&&e.hasOwnProperty(
"annotation")){if(!Array.isArray(e.annotation))return"annotation: array expected";for(var t=0;t<e.annotation.length;++t){var n=c.google.protobuf.GeneratedCodeInfo.
Annotation.verify(e.annotation[t]);if(n)return"annotation."+n}}return null},"verify"),s.fromObject=r(function(e){if(e instanceof c.google.protobuf.GeneratedCodeInfo)
return e;var t=new c.google.protobuf.GeneratedCodeInfo;if(e.annotation){if(!Array.isArray(e.annotation))throw TypeError(".google.protobuf.GeneratedCodeInfo.anno\
tation: array expected");t.annotation=[];for(var n=0;n<e.annotation.length;++n){if(typeof e.annotation[n]!="object")throw TypeError(".google.protobuf.GeneratedC\
odeInfo.annotation: object expected");t.annotation[n]=c.google.protobuf.GeneratedCodeInfo.Annotation.fromObject(e.annotation[n])}}return t},"fromObject"),s.toObject=
r(function(e,t){t||(t={});var n={};if((t.arrays||t.defaults)&&(n.annotation=[]),e.annotation&&e.annotation.length){n.annotation=[];for(var i=0;i<e.annotation.length;++i)
n.annotation[i]=c.google.protobuf.GeneratedCodeInfo.Annotation.toObject(e.annotation[i],t)}return n},"toObject"),s.prototype.toJSON=r(function(){return this.constructor.
toObject(this,f.util.toJSONOptions)},"toJSON"),s.Annotation=(function(){function o(e){if(this.path=[],e)for(var t=Object.keys(e),n=0;n<t.length;++n)e[t[n]]!=null&&
(this[t[n]]=e[t[n]])}return r(o,"Annotation"),o.prototype.path=g.emptyArray,o.prototype.sourceFile="",o.prototype.begin=0,o.prototype.end=0,o.create=r(function(t){
return new o(t)},"create"),o.encode=r(function(t,n){if(n||(n=y.create()),t.path!=null&&t.path.length){n.uint32(10).fork();for(var i=0;i<t.path.length;++i)n.int32(
t.path[i]);n.ldelim()}return t.sourceFile!=null&&Object.hasOwnProperty.call(t,"sourceFile")&&n.uint32(18).string(t.sourceFile),t.begin!=null&&Object.hasOwnProperty.
call(t,"begin")&&n.uint32(24).int32(t.begin),t.end!=null&&Object.hasOwnProperty.call(t,"end")&&n.uint32(32).int32(t.end),n},"encode"),o.encodeDelimited=r(function(t,n){
return this.encode(t,n).ldelim()},"encodeDelimited"),o.decode=r(function(t,n){t instanceof d||(t=d.create(t));for(var i=n===void 0?t.len:t.pos+n,a=new c.google.
protobuf.GeneratedCodeInfo.Annotation;t.pos<i;){var h=t.uint32();switch(h>>>3){case 1:if(a.path&&a.path.length||(a.path=[]),(h&7)===2)for(var E=t.uint32()+t.pos;t.
pos<E;)a.path.push(t.int32());else a.path.push(t.int32());break;case 2:a.sourceFile=t.string();break;case 3:a.begin=t.int32();break;case 4:a.end=t.int32();break;default:
t.skipType(h&7);break}}return a},"decode"),o.decodeDelimited=r(function(t){return t instanceof d||(t=new d(t)),this.decode(t,t.uint32())},"decodeDelimited"),o.verify=
r(function(t){if(typeof t!="object"||t===null)return"object expected";if(t.path!=null&&t.hasOwnProperty("path")){if(!Array.isArray(t.path))return"path: array ex\
pected";for(var n=0;n<t.path.length;++n)if(!g.isInteger(t.path[n]))return"path: integer[] expected"}return t.sourceFile!=null&&t.hasOwnProperty("sourceFile")&&!g.
isString(t.sourceFile)?"sourceFile: string expected":t.begin!=null&&t.hasOwnProperty("begin")&&!g.isInteger(t.begin)?"begin: integer expected":t.end!=null&&t.hasOwnProperty(
"end")&&!g.isInteger(t.end)?"end: integer expected":null},"verify"),o.fromObject=r(function(t){if(t instanceof c.google.protobuf.GeneratedCodeInfo.Annotation)return t;
var n=new c.google.protobuf.GeneratedCodeInfo.Annotation;if(t.path){if(!Array.isArray(t.path))throw TypeError(".google.protobuf.GeneratedCodeInfo.Annotation.pat\
h: array expected");n.path=[];for(var i=0;i<t.path.length;++i)n.path[i]=t.path[i]|0}return t.sourceFile!=null&&(n.sourceFile=String(t.sourceFile)),t.begin!=null&&
(n.begin=t.begin|0),t.end!=null&&(n.end=t.end|0),n},"fromObject"),o.toObject=r(function(t,n){n||(n={});var i={};if((n.arrays||n.defaults)&&(i.path=[]),n.defaults&&
(i.sourceFile="",i.begin=0,i.end=0),t.path&&t.path.length){i.path=[];for(var a=0;a<t.path.length;++a)i.path[a]=t.path[a]}return t.sourceFile!=null&&t.hasOwnProperty(
"sourceFile")&&(i.sourceFile=t.sourceFile),t.begin!=null&&t.hasOwnProperty("begin")&&(i.begin=t.begin),t.end!=null&&t.hasOwnProperty("end")&&(i.end=t.end),i},"t\
oObject"),o.prototype.toJSON=r(function(){return this.constructor.toObject(this,f.util.toJSONOptions)},"toJSON"),o})(),s})(),p.Any=(function(){function s(o){if(o)
for(var e=Object.keys(o),t=0;t<e.length;++t)o[e[t]]!=null&&(this[e[t]]=o[e[t]])}return r(s,"Any"),s.prototype.type_url="",s.prototype.value=g.newBuffer([]),s.create=
r(function(e){return new s(e)},"create"),s.encode=r(function(e,t){return t||(t=y.create()),e.type_url!=null&&Object.hasOwnProperty.call(e,"type_url")&&t.uint32(
10).string(e.type_url),e.value!=null&&Object.hasOwnProperty.call(e,"value")&&t.uint32(18).bytes(e.value),t},"encode"),s.encodeDelimited=r(function(e,t){return this.
encode(e,t).ldelim()},"encodeDelimited"),s.decode=r(function(e,t){e instanceof d||(e=d.create(e));for(var n=t===void 0?e.len:e.pos+t,i=new c.google.protobuf.Any;e.
pos<n;){var a=e.uint32();switch(a>>>3){case 1:i.type_url=e.string();break;case 2:i.value=e.bytes();break;default:e.skipType(a&7);break}}return i},"decode"),s.decodeDelimited=
r(function(e){return e instanceof d||(e=new d(e)),this.decode(e,e.uint32())},"decodeDelimited"),s.verify=r(function(e){return typeof e!="object"||e===null?"obje\
ct expected":e.type_url!=null&&e.hasOwnProperty("type_url")&&!g.isString(e.type_url)?"type_url: string expected":e.value!=null&&e.hasOwnProperty("value")&&!(e.value&&
typeof e.value.length=="number"||g.isString(e.value))?"value: buffer expected":null},"verify"),s.fromObject=r(function(e){if(e instanceof c.google.protobuf.Any)
return e;var t=new c.google.protobuf.Any;return e.type_url!=null&&(t.type_url=String(e.type_url)),e.value!=null&&(typeof e.value=="string"?g.base64.decode(e.value,
t.value=g.newBuffer(g.base64.length(e.value)),0):e.value.length&&(t.value=e.value)),t},"fromObject"),s.toObject=r(function(e,t){t||(t={});var n={};return t.defaults&&
(n.type_url="",t.bytes===String?n.value="":(n.value=[],t.bytes!==Array&&(n.value=g.newBuffer(n.value)))),e.type_url!=null&&e.hasOwnProperty("type_url")&&(n.type_url=
e.type_url),e.value!=null&&e.hasOwnProperty("value")&&(n.value=t.bytes===String?g.base64.encode(e.value,0,e.value.length):t.bytes===Array?Array.prototype.slice.
call(e.value):e.value),n},"toObject"),s.prototype.toJSON=r(function(){return this.constructor.toObject(this,f.util.toJSONOptions)},"toJSON"),s})(),p.Duration=(function(){
function s(o){if(o)for(var e=Object.keys(o),t=0;t<e.length;++t)o[e[t]]!=null&&(this[e[t]]=o[e[t]])}return r(s,"Duration"),s.prototype.seconds=g.Long?g.Long.fromBits(
0,0,!1):0,s.prototype.nanos=0,s.create=r(function(e){return new s(e)},"create"),s.encode=r(function(e,t){return t||(t=y.create()),e.seconds!=null&&Object.hasOwnProperty.
call(e,"seconds")&&t.uint32(8).int64(e.seconds),e.nanos!=null&&Object.hasOwnProperty.call(e,"nanos")&&t.uint32(16).int32(e.nanos),t},"encode"),s.encodeDelimited=
r(function(e,t){return this.encode(e,t).ldelim()},"encodeDelimited"),s.decode=r(function(e,t){e instanceof d||(e=d.create(e));for(var n=t===void 0?e.len:e.pos+t,
i=new c.google.protobuf.Duration;e.pos<n;){var a=e.uint32();switch(a>>>3){case 1:i.seconds=e.int64();break;case 2:i.nanos=e.int32();break;default:e.skipType(a&7);
break}}return i},"decode"),s.decodeDelimited=r(function(e){return e instanceof d||(e=new d(e)),this.decode(e,e.uint32())},"decodeDelimited"),s.verify=r(function(e){
return typeof e!="object"||e===null?"object expected":e.seconds!=null&&e.hasOwnProperty("seconds")&&!g.isInteger(e.seconds)&&!(e.seconds&&g.isInteger(e.seconds.
low)&&g.isInteger(e.seconds.high))?"seconds: integer|Long expected":e.nanos!=null&&e.hasOwnProperty("nanos")&&!g.isInteger(e.nanos)?"nanos: integer expected":null},
"verify"),s.fromObject=r(function(e){if(e instanceof c.google.protobuf.Duration)return e;var t=new c.google.protobuf.Duration;return e.seconds!=null&&(g.Long?(t.
seconds=g.Long.fromValue(e.seconds)).unsigned=!1:typeof e.seconds=="string"?t.seconds=parseInt(e.seconds,10):typeof e.seconds=="number"?t.seconds=e.seconds:typeof e.
seconds=="object"&&(t.seconds=new g.LongBits(e.seconds.low>>>0,e.seconds.high>>>0).toNumber())),e.nanos!=null&&(t.nanos=e.nanos|0),t},"fromObject"),s.toObject=r(
function(e,t){t||(t={});var n={};if(t.defaults){if(g.Long){var i=new g.Long(0,0,!1);n.seconds=t.longs===String?i.toString():t.longs===Number?i.toNumber():i}else
n.seconds=t.longs===String?"0":0;n.nanos=0}return e.seconds!=null&&e.hasOwnProperty("seconds")&&(typeof e.seconds=="number"?n.seconds=t.longs===String?String(e.
seconds):e.seconds:n.seconds=t.longs===String?g.Long.prototype.toString.call(e.seconds):t.longs===Number?new g.LongBits(e.seconds.low>>>0,e.seconds.high>>>0).toNumber():
e.seconds),e.nanos!=null&&e.hasOwnProperty("nanos")&&(n.nanos=e.nanos),n},"toObject"),s.prototype.toJSON=r(function(){return this.constructor.toObject(this,f.util.
toJSONOptions)},"toJSON"),s})(),p.Empty=(function(){function s(o){if(o)for(var e=Object.keys(o),t=0;t<e.length;++t)o[e[t]]!=null&&(this[e[t]]=o[e[t]])}return r(
s,"Empty"),s.create=r(function(e){return new s(e)},"create"),s.encode=r(function(e,t){return t||(t=y.create()),t},"encode"),s.encodeDelimited=r(function(e,t){return this.
encode(e,t).ldelim()},"encodeDelimited"),s.decode=r(function(e,t){e instanceof d||(e=d.create(e));for(var n=t===void 0?e.len:e.pos+t,i=new c.google.protobuf.Empty;e.
pos<n;){var a=e.uint32();switch(a>>>3){default:e.skipType(a&7);break}}return i},"decode"),s.decodeDelimited=r(function(e){return e instanceof d||(e=new d(e)),this.
decode(e,e.uint32())},"decodeDelimited"),s.verify=r(function(e){return typeof e!="object"||e===null?"object expected":null},"verify"),s.fromObject=r(function(e){
return e instanceof c.google.protobuf.Empty?e:new c.google.protobuf.Empty},"fromObject"),s.toObject=r(function(){return{}},"toObject"),s.prototype.toJSON=r(function(){
return this.constructor.toObject(this,f.util.toJSONOptions)},"toJSON"),s})(),p})(),m.rpc=(function(){var p={};return p.Status=(function(){function s(o){if(this.
details=[],o)for(var e=Object.keys(o),t=0;t<e.length;++t)o[e[t]]!=null&&(this[e[t]]=o[e[t]])}return r(s,"Status"),s.prototype.code=0,s.prototype.message="",s.prototype.
details=g.emptyArray,s.create=r(function(e){return new s(e)},"create"),s.encode=r(function(e,t){if(t||(t=y.create()),e.code!=null&&Object.hasOwnProperty.call(e,
"code")&&t.uint32(8).int32(e.code),e.message!=null&&Object.hasOwnProperty.call(e,"message")&&t.uint32(18).string(e.message),e.details!=null&&e.details.length)for(var n=0;n<
e.details.length;++n)c.google.protobuf.Any.encode(e.details[n],t.uint32(26).fork()).ldelim();return t},"encode"),s.encodeDelimited=r(function(e,t){return this.encode(
e,t).ldelim()},"encodeDelimited"),s.decode=r(function(e,t){e instanceof d||(e=d.create(e));for(var n=t===void 0?e.len:e.pos+t,i=new c.google.rpc.Status;e.pos<n;){
var a=e.uint32();switch(a>>>3){case 1:i.code=e.int32();break;case 2:i.message=e.string();break;case 3:i.details&&i.details.length||(i.details=[]),i.details.push(
c.google.protobuf.Any.decode(e,e.uint32()));break;default:e.skipType(a&7);break}}return i},"decode"),s.decodeDelimited=r(function(e){return e instanceof d||(e=new d(
e)),this.decode(e,e.uint32())},"decodeDelimited"),s.verify=r(function(e){if(typeof e!="object"||e===null)return"object expected";if(e.code!=null&&e.hasOwnProperty(
"code")&&!g.isInteger(e.code))return"code: integer expected";if(e.message!=null&&e.hasOwnProperty("message")&&!g.isString(e.message))return"message: string expe\
cted";if(e.details!=null&&e.hasOwnProperty("details")){if(!Array.isArray(e.details))return"details: array expected";for(var t=0;t<e.details.length;++t){var n=c.
google.protobuf.Any.verify(e.details[t]);if(n)return"details."+n}}return null},"verify"),s.fromObject=r(function(e){if(e instanceof c.google.rpc.Status)return e;
var t=new c.google.rpc.Status;if(e.code!=null&&(t.code=e.code|0),e.message!=null&&(t.message=String(e.message)),e.details){if(!Array.isArray(e.details))throw TypeError(
".google.rpc.Status.details: array expected");t.details=[];for(var n=0;n<e.details.length;++n){if(typeof e.details[n]!="object")throw TypeError(".google.rpc.Sta\
tus.details: object expected");t.details[n]=c.google.protobuf.Any.fromObject(e.details[n])}}return t},"fromObject"),s.toObject=r(function(e,t){t||(t={});var n={};
if((t.arrays||t.defaults)&&(n.details=[]),t.defaults&&(n.code=0,n.message=""),e.code!=null&&e.hasOwnProperty("code")&&(n.code=e.code),e.message!=null&&e.hasOwnProperty(
"message")&&(n.message=e.message),e.details&&e.details.length){n.details=[];for(var i=0;i<e.details.length;++i)n.details[i]=c.google.protobuf.Any.toObject(e.details[i],
t)}return n},"toObject"),s.prototype.toJSON=r(function(){return this.constructor.toObject(this,f.util.toJSONOptions)},"toJSON"),s})(),p})(),m})(),c})}),75203:((W,l,u)=>{
Object.defineProperty(l,"__esModule",{value:!0}),l.createAPICaller=d;const f=u(51161);function d(y,g){return g?g.getApiCaller(y):new f.NormalApiCaller}r(d,"crea\
teAPICaller")}),41984:((W,l,u)=>{Object.defineProperty(l,"__esModule",{value:!0}),l.BundleApiCaller=void 0;const f=u(49746),d=u(34775);class y{static{r(this,"Bu\
ndleApiCaller")}bundler;constructor(c){this.bundler=c}init(c){return c?new f.OngoingCall(c):new f.OngoingCallPromise}wrap(c){return c}call(c,m,p,s){if(!p.isBundling)
throw new d.GoogleError("Bundling enabled with no isBundling!");s.call((o,e)=>(this.bundler.schedule(c,o,e),s),m)}fail(c,m){c.callback(m)}result(c){return c.promise}}
l.BundleApiCaller=y}),57910:((W,l,u)=>{Object.defineProperty(l,"__esModule",{value:!0}),l.BundleDescriptor=void 0;const f=u(51161),d=u(41984),y=u(44682),g=u(24938);
class c{static{r(this,"BundleDescriptor")}bundledField;requestDiscriminatorFields;subresponseField;byteLengthFunction;constructor(p,s,o,e){!e&&typeof o=="functi\
on"&&(e=o,o=null),this.bundledField=p,this.requestDiscriminatorFields=s.map(g.toCamelCase),this.subresponseField=o,this.byteLengthFunction=e}getApiCaller(p){return p.
isBundling===!1?new f.NormalApiCaller:new d.BundleApiCaller(new y.BundleExecutor(p.bundleOptions,this))}}l.BundleDescriptor=c}),44682:((W,l,u)=>{Object.defineProperty(
l,"__esModule",{value:!0}),l.BundleExecutor=void 0;const f=u(69124),d=u(34775),y=u(25531),g=u(90855),c=u(86922);function m(){}r(m,"noop");class p{static{r(this,
"BundleExecutor")}_options;_descriptor;_tasks;_timers;_invocations;_invocationId;constructor(o,e){this._options=o,this._descriptor=e,this._tasks={},this._timers=
{},this._invocations={},this._invocationId=0}schedule(o,e,t){const n=(0,g.computeBundleId)(e,this._descriptor.requestDiscriminatorFields);if(t=t||m,n===void 0)return(0,y.
warn)("bundling_schedule_bundleid_undefined",`The request does not have enough information for request bundling. Invoking immediately. Request: ${JSON.stringify(
e)} discriminator fields: ${this._descriptor.requestDiscriminatorFields}`),o(e,t);if(e[this._descriptor.bundledField]===void 0)return(0,y.warn)("bundling_no_bun\
dled_field",`Request does not contain field ${this._descriptor.bundledField} that must present for bundling. Invoking immediately. Request: ${JSON.stringify(e)}`),
o(e,t);n in this._tasks||(this._tasks[n]=new c.Task(o,e,this._descriptor.bundledField,this._descriptor.subresponseField));let i=this._tasks[n];t.id=String(this.
_invocationId++),this._invocations[t.id]=n;const a=e[this._descriptor.bundledField],h=a.length;let E=0;const O=this;a.forEach(j=>{E+=this._descriptor.byteLengthFunction(
j)});const S=this._options.elementCountLimit||0,v=this._options.requestByteLimit||0;if(S>0&&h>S||v>0&&E>=v){let j;S>0&&h>S?j="The number of elements "+h+" excee\
ds the limit "+this._options.elementCountLimit:j="The required bytes "+E+" exceeds the limit "+this._options.requestByteLimit;const F=new d.GoogleError(j);return F.
code=f.Status.INVALID_ARGUMENT,t(F),{cancel:m}}const T=i.getElementCount(),x=i.getRequestByteSize();(S>0&&h+T>=S||v>0&&E+x>=v)&&(this._runNow(n),this._tasks[n]=
new c.Task(o,e,this._descriptor.bundledField,this._descriptor.subresponseField),i=this._tasks[n]),i.extend(a,E,t);const A={cancel(){O._cancel(t.id)}},R=this._options.
elementCountThreshold||0,I=this._options.requestByteThreshold||0;return R>0&&i.getElementCount()>=R||I>0&&i.getRequestByteSize()>=I?(this._runNow(n),A):(!(n in this.
_timers)&&this._options.delayThreshold>0&&(this._timers[n]=setTimeout(()=>{delete this._timers[n],this._runNow(n)},this._options.delayThreshold)),A)}_maybeClearTimeout(o){
if(o in this._timers){const e=this._timers[o];delete this._timers[o],clearTimeout(e)}}_cancel(o){if(!(o in this._invocations))return;const e=this._invocations[o];
if(!(e in this._tasks))return;const t=this._tasks[e];delete this._invocations[o],t.cancel(o)&&(this._maybeClearTimeout(e),delete this._tasks[e])}_runNow(o){if(!(o in
this._tasks)){(0,y.warn)("bundle_runnow_bundleid_unknown",`No such bundleid: ${o}`);return}this._maybeClearTimeout(o);const e=this._tasks[o];delete this._tasks[o],
e.run().forEach(t=>{delete this._invocations[t]})}}l.BundleExecutor=p}),90855:((W,l)=>{Object.defineProperty(l,"__esModule",{value:!0}),l.computeBundleId=u;function u(d,y){
const g=[];let c=!1;for(const m of y){const p=f(d,m);p===void 0?g.push(null):(c=!0,g.push(p))}if(c)return JSON.stringify(g)}r(u,"computeBundleId");function f(d,y){
const g=y.split(".");let c=d;for(const m of g)c=c?.[m];return c}r(f,"at")}),86922:((W,l,u)=>{Object.defineProperty(l,"__esModule",{value:!0}),l.Task=void 0,l.deepCopyForResponse=
y;const f=u(69124),d=u(34775);function y(c,m){let p;if(c===null)return null;if(c!==void 0)return Array.isArray(c)?(p=[],c.forEach(s=>{p.push(y(s,null))}),p):c.copy!==
void 0?c.copy():c instanceof ArrayBuffer?c.slice(0):typeof c=="object"?(p={},Object.keys(c).forEach(s=>{m&&s===m.field&&Array.isArray(c[s])?p[s]=c[s].slice(m.start,
m.end):p[s]=y(c[s],null)}),p):c}r(y,"deepCopyForResponse");class g{static{r(this,"Task")}_apiCall;_request;_bundledField;_subresponseField;_data;callCanceller;constructor(m,p,s,o){
this._apiCall=m,this._request=p,this._bundledField=s,this._subresponseField=o,this._data=[]}getElementCount(){let m=0;for(let p=0;p<this._data.length;++p)m+=this.
_data[p].elements.length;return m}getRequestByteSize(){let m=0;for(let p=0;p<this._data.length;++p)m+=this._data[p].bytes;return m}run(){if(this._data.length===
0)return[];const m=this._request,p=[],s=[];for(let e=0;e<this._data.length;++e)p.push(...this._data[e].elements),s.push(this._data[e].callback.id);m[this._bundledField]=
p;const o=this;return this.callCanceller=this._apiCall(m,(e,t)=>{const n=[];if(e)o._data.forEach(()=>{n.push(void 0)});else{let i=null;o._subresponseField&&(i={
field:o._subresponseField,start:0}),o._data.forEach(a=>{i&&(i.end=i.start+a.elements.length),n.push(y(t,i)),i&&(i.start=i.end)})}for(let i=0;i<o._data.length;++i)
if(o._data[i].cancelled){const a=new d.GoogleError("cancelled");a.code=f.Status.CANCELLED,o._data[i].callback(a)}else o._data[i].callback(e,n[i])}),s}extend(m,p,s){
this._data.push({elements:m,bytes:p,callback:s})}cancel(m){if(this.callCanceller){let p=!0;return this._data.forEach(s=>{s.callback.id===m&&(s.cancelled=!0),s.cancelled||
(p=!1)}),p&&this.callCanceller.cancel(),p}for(let p=0;p<this._data.length;++p)if(this._data[p].callback.id===m){const s=new d.GoogleError("cancelled");s.code=f.
Status.CANCELLED,this._data[p].callback(s),this._data.splice(p,1);break}return this._data.length===0}}l.Task=g}),49746:((W,l,u)=>{Object.defineProperty(l,"__esM\
odule",{value:!0}),l.OngoingCallPromise=l.OngoingCall=void 0;const f=u(69124),d=u(34775);class y{static{r(this,"OngoingCall")}callback;cancelFunc;completed;constructor(m){
this.callback=m,this.completed=!1}cancel(){if(!this.completed)if(this.completed=!0,this.cancelFunc)this.cancelFunc();else{const m=new d.GoogleError("cancelled");
m.code=f.Status.CANCELLED,this.callback(m)}}call(m,p){if(this.completed)return;const s=m(p,(o,e,t,n)=>{this.completed=!0,setImmediate(this.callback,o,e,t,n)});s instanceof
Promise&&s.catch(o=>{setImmediate(this.callback,new d.GoogleError(o),null,null,null)}),this.cancelFunc=()=>s.cancel()}}l.OngoingCall=y;class g extends y{static{
r(this,"OngoingCallPromise")}promise;constructor(){let m,p;const s=r((e,t,n,i)=>{if(e)e.metadata?p(d.GoogleError.parseGRPCStatusDetails(e)):p(e);else if(t!==void 0)
m([t,n||null,i||null]);else throw new d.GoogleError("Neither error nor response are defined")},"callback"),o=new Promise((e,t)=>{m=e,p=t});super(s),this.promise=
o,this.promise.cancel=()=>{this.cancel()}}}l.OngoingCallPromise=g}),42236:((W,l,u)=>{Object.defineProperty(l,"__esModule",{value:!0}),l.createApiCall=i;const f=u(
91408),d=u(75203),y=u(4996),g=u(61789),c=u(86328),m=u(98177),p=u(21224),s=u(25531),o=u(25757),e=u(53332),t=u(17828),n=u(90121);function i(a,h,E,O){const S=typeof a==
"function"?Promise.resolve(a):a,v=(0,d.createAPICaller)(h,E),T=(0,t.checkTracingEnabled)(h),x=(0,t.checkLoggingEnabled)(h),A=T||x?(0,n.resolveStaticTraceContext)(
h):void 0,R=h.apiName?.split(".").pop()??"",I=!!O,j=T||x?{clientName:R?`${R}Client`:"",methodName:h.otherArgs?.internalMethodName??"",rpcType:I?"http":"grpc",apiName:h.
apiName??""}:void 0,F=r((C,_,P)=>{const b=T||x?f.context.active():void 0;let N=v,D;if(N instanceof m.StreamingApiCaller){const k=N.descriptor?.gaxStreamingRetries??
!1,B=(0,y.convertRetryOptions)(_,k);D=h.merge(B)}else D=h.merge(_);h.isBundling&&!D.isBundling&&(N=(0,d.createAPICaller)(h,void 0));const w=N.init(P),M=D.signal;
if(M&&!(w instanceof p.StreamProxy)){if(M.aborted)return process.nextTick(()=>{w.cancel()}),N.result(w);const k=r(()=>{w.cancel()},"abortListener");M.addEventListener(
"abort",k,{once:!0});const B=w.callback;w.callback=(...J)=>{M.removeEventListener("abort",k),B?.(...J)}}let H=0,U=!1;const L=T?()=>{H++,U=!0}:void 0;return L&&w instanceof
p.StreamProxy&&(w.recordResend=L),S.then(k=>{let B=N.wrap(k);const J=N.descriptor?.streaming;if((T||x)&&j&&A){const Y=B;B=r((G,V,$,K)=>{let X=r(Q=>Reflect.apply(
Y,void 0,[G,V,$,Q]),"attemptExecution");if(x){const Q=X;X=r(te=>{const ee=r(()=>(0,e.logNetworkAttempt)(j,A,oe=>Q(oe??te),!!J,te),"runLoggedAttempt");return!T&&
b?f.context.with(b,ee):ee()},"attemptExecution")}if(T){U||(H=0),U=!1;const Q=H,te=X;X=r(ee=>(0,o.traceAttempt)({...j,resendCount:Q},A,oe=>te(oe??ee),!!J,ee,b),"\
attemptExecution")}return X(K)},"wrappedFunc")}const z=D.retry;if(J&&z&&(z.retryCodes.length>0&&z.shouldRetryFn&&((0,s.warn)("either_retrycodes_or_shouldretryfn",
"Only one of retryCodes or shouldRetryFn may be defined. Ignoring retryCodes."),z.retryCodes=[]),!N.descriptor.gaxStreamingRetries&&z.getResumptionRequestFn))throw new Error(
"getResumptionRequestFn can only be used when gaxStreamingRetries is set to true.");if(!J&&z){if(z.shouldRetryFn)throw new Error("Using a function to determine \
retry eligibility is only supported with server streaming calls");if(z.getResumptionRequestFn)throw new Error("Resumption strategy can only be used with server \
streaming retries");if(z.retryCodes&&z.retryCodes.length>0)return z.backoffSettings.initialRpcTimeoutMillis??=D.timeout,(0,g.retryable)(B,D.retry,D.otherArgs,D.
apiName,L)}return(0,c.addTimeoutArg)(B,D.timeout,D.otherArgs)}).then(k=>N.call(k,C,D,w)).catch(k=>{N.fail(w,k)}),N.result(w)},"invokeCall");if((T||x)&&j&&A){const C=v instanceof
m.StreamingApiCaller;return(_,P,b)=>{let N=r(D=>F(_,P,D),"callExecution");if(x){const D=N;N=r(w=>(0,e.logCall)(j,A,M=>D(M??w),C,w),"callExecution")}if(T){const D=N;
N=r(w=>(0,o.traceCall)(j,A,M=>D(M??w),C,w),"callExecution")}return N(b)}}else return F}r(i,"createApiCall")}),65151:((W,l,u)=>{Object.defineProperty(l,"__esModu\
le",{value:!0}),l.ResumableUploadDescriptor=l.BundleDescriptor=l.StreamDescriptor=l.PageDescriptor=l.LongrunningDescriptor=void 0;var f=u(99199);Object.defineProperty(
l,"LongrunningDescriptor",{enumerable:!0,get:r(function(){return f.LongRunningDescriptor},"get")});var d=u(53798);Object.defineProperty(l,"PageDescriptor",{enumerable:!0,
get:r(function(){return d.PageDescriptor},"get")});var y=u(67839);Object.defineProperty(l,"StreamDescriptor",{enumerable:!0,get:r(function(){return y.StreamDescriptor},
"get")});var g=u(57910);Object.defineProperty(l,"BundleDescriptor",{enumerable:!0,get:r(function(){return g.BundleDescriptor},"get")});var c=u(50461);Object.defineProperty(
l,"ResumableUploadDescriptor",{enumerable:!0,get:r(function(){return c.ResumableUploadDescriptor},"get")})}),9592:(function(W,l,u){var f=this&&this.__createBinding||
(Object.create?(function(J,z,Y,G){G===void 0&&(G=Y);var V=Object.getOwnPropertyDescriptor(z,Y);(!V||("get"in V?!z.__esModule:V.writable||V.configurable))&&(V={enumerable:!0,
get:r(function(){return z[Y]},"get")}),Object.defineProperty(J,G,V)}):(function(J,z,Y,G){G===void 0&&(G=Y),J[G]=z[Y]})),d=this&&this.__setModuleDefault||(Object.
create?(function(J,z){Object.defineProperty(J,"default",{enumerable:!0,value:z})}):function(J,z){J.default=z}),y=this&&this.__importStar||(function(){var J=r(function(z){
return J=Object.getOwnPropertyNames||function(Y){var G=[];for(var V in Y)Object.prototype.hasOwnProperty.call(Y,V)&&(G[G.length]=V);return G},J(z)},"ownKeys");return function(z){
if(z&&z.__esModule)return z;var Y={};if(z!=null)for(var G=J(z),V=0;V<G.length;V++)G[V]!=="default"&&f(Y,z,G[V]);return d(Y,z),Y}})(),g=this&&this.__importDefault||
function(J){return J&&J.__esModule?J:{default:J}};Object.defineProperty(l,"__esModule",{value:!0}),l.fallback=l.GoogleError=l.operation=l.Operation=l.warn=l.protobufMinimal=
l.protobuf=l.LocationProtos=l.IamProtos=l.operationsProtos=l.protobufFromJSON=l.GrpcClient=l.defaultToObjectOptions=l.makeUUID=l.LocationsClient=l.IamClient=l.OperationsClient=
l.StreamType=l.resumableSourceFromFile=l.resumableUploadStub=l.ResumableUploadState=l.ResumableUploadSession=l.ResumableUploadDescriptor=l.StreamDescriptor=l.PageDescriptor=
l.LongrunningDescriptor=l.BundleDescriptor=l.version=l.createDefaultBackoffSettings=l.RetryOptions=l.constructSettings=l.CallSettings=l.routingHeader=l.PathTemplate=
void 0,l.lro=M,l.createApiCall=H;const c=g(u(77690)),m=y(u(23928));l.protobuf=m;const p=y(u(4996)),s=u(90121),o=y(u(37515));l.routingHeader=o;const e=u(69124),t=u(
492),n=u(99463),i=u(42236),a=y(u(32230)),h=u(83515),E=u(86477),O=u(21224),S=u(24938),v=y(u(42260));l.IamProtos=v;const T=y(u(42260));l.LocationProtos=T;const x=y(
u(42260));l.operationsProtos=x;var A=u(66575);Object.defineProperty(l,"PathTemplate",{enumerable:!0,get:r(function(){return A.PathTemplate},"get")});var R=u(4996);
Object.defineProperty(l,"CallSettings",{enumerable:!0,get:r(function(){return R.CallSettings},"get")}),Object.defineProperty(l,"constructSettings",{enumerable:!0,
get:r(function(){return R.constructSettings},"get")}),Object.defineProperty(l,"RetryOptions",{enumerable:!0,get:r(function(){return R.RetryOptions},"get")}),Object.
defineProperty(l,"createDefaultBackoffSettings",{enumerable:!0,get:r(function(){return R.createDefaultBackoffSettings},"get")}),l.version=u(57564).version+"-fal\
lback";var I=u(65151);Object.defineProperty(l,"BundleDescriptor",{enumerable:!0,get:r(function(){return I.BundleDescriptor},"get")}),Object.defineProperty(l,"Lo\
ngrunningDescriptor",{enumerable:!0,get:r(function(){return I.LongrunningDescriptor},"get")}),Object.defineProperty(l,"PageDescriptor",{enumerable:!0,get:r(function(){
return I.PageDescriptor},"get")}),Object.defineProperty(l,"StreamDescriptor",{enumerable:!0,get:r(function(){return I.StreamDescriptor},"get")});var j=u(50461);
Object.defineProperty(l,"ResumableUploadDescriptor",{enumerable:!0,get:r(function(){return j.ResumableUploadDescriptor},"get")}),Object.defineProperty(l,"Resuma\
bleUploadSession",{enumerable:!0,get:r(function(){return j.ResumableUploadSession},"get")}),Object.defineProperty(l,"ResumableUploadState",{enumerable:!0,get:r(
function(){return j.ResumableUploadState},"get")}),Object.defineProperty(l,"resumableUploadStub",{enumerable:!0,get:r(function(){return j.resumableUploadStub},"\
get")});var F=u(3799);Object.defineProperty(l,"resumableSourceFromFile",{enumerable:!0,get:r(function(){return F.resumableSourceFromFile},"get")});var C=u(21224);
Object.defineProperty(l,"StreamType",{enumerable:!0,get:r(function(){return C.StreamType},"get")});var _=u(99463);Object.defineProperty(l,"OperationsClient",{enumerable:!0,
get:r(function(){return _.OperationsClient},"get")});var P=u(34126);Object.defineProperty(l,"IamClient",{enumerable:!0,get:r(function(){return P.IamClient},"get")});
var b=u(47302);Object.defineProperty(l,"LocationsClient",{enumerable:!0,get:r(function(){return b.LocationsClient},"get")});var N=u(24938);Object.defineProperty(
l,"makeUUID",{enumerable:!0,get:r(function(){return N.makeUUID},"get")}),l.defaultToObjectOptions={keepCase:!1,longs:String,enums:String,defaults:!0,oneofs:!0};
const D="x-goog-api-client";class w{static{r(this,"GrpcClient")}auth;authClient;fallback;grpcVersion;static protoCache=new Map;httpRules;numericEnums;minifyJson;_servicePath;_port;_enableTelemetryTracing;_enableTelemetryLogging;static clearProtoCache(){
w.protoCache.clear()}constructor(z={}){z.auth?this.auth=z.auth:"authClient"in z?this.auth=z.authClient:this.auth=new t.GoogleAuth({authClient:z.auth,...z}),this.
fallback=!!z.fallback,this.grpcVersion=u(57564).version,this.httpRules=z.httpRules,this.numericEnums=z.numericEnums??!1,this.minifyJson=z.minifyJson??!1,this._servicePath=
z.servicePath||z.apiEndpoint;const Y=z.port;this._port=typeof Y=="string"?parseInt(Y,10):Y,this._enableTelemetryTracing=z.enableTelemetryTracing,this._enableTelemetryLogging=
z.enableTelemetryLogging}loadProto(z){return m.Root.fromJSON(z)}loadProtoJSON(z,Y=!1){return w.protobufFromJSON(z,Y)}static protobufFromJSON(z,Y=!1){const G=(0,c.
default)(JSON.stringify(z)).toString(),V=w.protoCache.get(G);if(V&&!Y)return V;const $=m.Root.fromJSON(z);return w.protoCache.set(G,$),$}static getServiceMethods(z){
const Y={};for(const[G,V]of Object.entries(z.methods)){const $=(0,S.toLowerCamelCase)(G);Y[$]=V}return Y}constructSettings(z,Y,G,V,$,K,X){function Q(ae,se){const le={};
V||(V={});for(const pe in V)le[pe]=Array.isArray(V[pe])?V[pe]:[V[pe]];const ge=[];if(le[D]&&le[D][0]&&ge.push(...le[D][0].split(" ")),ge.push(`grpc-web/${l.version}`),
le[D]=[ge.join(" ")],!se)return le;for(const pe in se)if(pe.toLowerCase()!==D){const ye=se[pe];if(Array.isArray(ye))if(le[pe]===void 0)le[pe]=ye;else if(Array.isArray(
le[pe]))le[pe].push(...ye);else throw new Error(`Can not add value ${ye} to the call metadata.`);else le[pe]=[ye]}return le}r(Q,"buildMetadata");const te={metadataBuilder:Q};
this._servicePath&&(te.servicePath=this._servicePath),this._port!==void 0&&(te.port=this._port);const ee=p.constructSettings(z,Y,G,e.Status,te,$??this._enableTelemetryTracing,
K,X??this._enableTelemetryLogging),oe=this.auth?.defaultServicePath;if(typeof oe=="string"&&oe.includes("."))for(const ae of Object.keys(ee))(0,s.setSettingsDefaultDomain)(
ee[ae],oe);return ee}async createStub(z,Y,G){if(this.authClient||(this.auth&&"getClient"in this.auth?this.authClient=await this.auth.getClient():this.auth&&"get\
RequestHeaders"in this.auth&&(this.authClient=this.auth)),!this.authClient)throw new Error("No authentication was provided");if(Y.universeDomain||(Y.universeDomain=
"googleapis.com"),Y.universeDomain){const ae=this.authClient.universeDomain;if(ae&&Y.universeDomain!==ae)throw new Error(`The configured universe domain (${Y.universeDomain}\
) does not match the universe domain found in the credentials (${ae}). If you haven't configured the universe domain explicitly, googleapis.com is the default.`)}
z.resolveAll();const V=w.getServiceMethods(z),$=Y.protocol||"https";let K=Y.servicePath;if(!K&&z.options&&z.options["(google.api.default_host)"]&&(K=z.options["\
(google.api.default_host)"]),!K)throw new Error(`Cannot determine service API path for service ${z.name}.`);let X;const Q=K.match(/^(.*):(\d+)$/);Q&&(K=Q[1],X=parseInt(
Q[2])),Y.port?X=typeof Y.port=="string"?parseInt(Y.port,10):Y.port:X||(X=443);const te=a.encodeRequest,ee=a.decodeResponse;return(0,E.generateServiceStub)(V,$,K,
X,this.auth||this.authClient,te,ee,this.numericEnums,this.minifyJson)}static createByteLengthFunction(z){return p.createByteLengthFunction(z)}}l.GrpcClient=w,l.
protobufFromJSON=w.protobufFromJSON;function M(J){J=Object.assign({scopes:[]},J),J.protoJson&&(J=Object.assign(J,{fallback:!0}));const z=new w(J);return new n.OperationsClientBuilder(
z,J.protoJson)}r(M,"lro");function H(J,z,Y,G){return Y&&"streaming"in Y&&Y.type!==O.StreamType.SERVER_STREAMING?()=>{throw new Error("The REST transport current\
ly does not support client-streaming or bidi-stream calls.")}:Y&&"streaming"in Y&&!(0,h.isNodeJS)()?()=>{throw new Error("Server streaming over the REST transpo\
rt is only supported in Node.js.")}:(0,i.createApiCall)(J,z,Y,!0)}r(H,"createApiCall"),l.protobufMinimal=y(u(37823));var U=u(25531);Object.defineProperty(l,"war\
n",{enumerable:!0,get:r(function(){return U.warn},"get")});var L=u(76902);Object.defineProperty(l,"Operation",{enumerable:!0,get:r(function(){return L.Operation},
"get")}),Object.defineProperty(l,"operation",{enumerable:!0,get:r(function(){return L.operation},"get")});var k=u(34775);Object.defineProperty(l,"GoogleError",{
enumerable:!0,get:r(function(){return k.GoogleError},"get")});const B=W.exports;l.fallback=B}),32230:(function(W,l,u){var f=this&&this.__createBinding||(Object.
create?(function(i,a,h,E){E===void 0&&(E=h);var O=Object.getOwnPropertyDescriptor(a,h);(!O||("get"in O?!a.__esModule:O.writable||O.configurable))&&(O={enumerable:!0,
get:r(function(){return a[h]},"get")}),Object.defineProperty(i,E,O)}):(function(i,a,h,E){E===void 0&&(E=h),i[E]=a[h]})),d=this&&this.__setModuleDefault||(Object.
create?(function(i,a){Object.defineProperty(i,"default",{enumerable:!0,value:a})}):function(i,a){i.default=a}),y=this&&this.__importStar||(function(){var i=r(function(a){
return i=Object.getOwnPropertyNames||function(h){var E=[];for(var O in h)Object.prototype.hasOwnProperty.call(h,O)&&(E[E.length]=O);return E},i(a)},"ownKeys");return function(a){
if(a&&a.__esModule)return a;var h={};if(a!=null)for(var E=i(a),O=0;O<E.length;O++)E[O]!=="default"&&f(h,a,E[O]);return d(h,a),h}})();Object.defineProperty(l,"__\
esModule",{value:!0}),l.encodeRequest=o,l.decodeResponse=n;const g=y(u(65913)),c=u(9592),m=u(34775),p=u(69124),s=u(976);function o(i,a,h,E,O,S,v){const T={"Cont\
ent-Type":"application/json"},x=i.resolvedRequestType.fromObject(O),A=g.toProto3JSON(x,{numericEnums:S});if(!A)throw new Error(`Cannot send null request to RPC ${i.
name}.`);if(typeof A!="object"||Array.isArray(A))throw new Error(`Request to RPC ${i.name} must be an object.`);const R=(0,s.transcode)(A,i.parsedOptions);if(!R)
throw new Error(`Cannot build HTTP request for ${JSON.stringify(A)}, method: ${i.name}`);S&&(R.queryString=(R.queryString?`${R.queryString}&`:"")+"$alt=json%3Be\
num-encoding=int"),v&&(R.queryString=(R.queryString?`${R.queryString}&`:"")+"$prettyPrint=0");const I=R.httpMethod.toUpperCase(),j=JSON.stringify(R.data),F=`${a}\
://${h}:${E}/${R.url.replace(/^\//,"")}?${R.queryString}`;return{method:I,url:F,urlTemplate:(0,s.getMatchedUrlTemplate)(R),headers:T,body:j}}r(o,"encodeRequest");
const e=1024;function t(i,a,h,E){const O=a===void 0?"":` with status ${a}`,S=new m.GoogleError(`Error response from RPC ${i.name}${O} could not be decoded: ${h}`,
E===void 0?void 0:{cause:E});return a!==void 0&&(S.httpStatusCode=a,S.code=(0,p.rpcCodeFromHttpStatusCode)(a)),S}r(t,"_undecodableErrorResponse");function n(i,a,h,E){
const O=new TextDecoder().decode(h);if(!O)throw a?new Error(`Received null response from RPC ${i.name}`):t(i,E,"the response body was empty");let S;try{S=JSON.parse(
O)}catch(T){if(a)throw T;const x=t(i,E,`the response body is not JSON: ${O.length>e?`${O.slice(0,e)}\u2026 (truncated)`:O}`,T);throw(0,m.setRawHttpResponsePayload)(
x,O),x}if(!a){let T;try{T=m.GoogleError.parseHttpError(S)}catch(x){const A=t(i,E,"the response body is not a JSON error object",x);throw(0,m.setRawHttpResponsePayload)(
A,O),A}throw E!==void 0&&(T.httpStatusCode=E),(0,m.setRawHttpResponsePayload)(T,O),T}const v=g.fromProto3JSON(i.resolvedResponseType,S);if(!v)throw new Error(`R\
eceived null or malformed response from JSON serializer from RPC ${i.name}`);return i.resolvedResponseType.toObject(v,c.defaultToObjectOptions)}r(n,"decodeRespo\
nse")}),86477:(function(W,l,u){var f=this&&this.__createBinding||(Object.create?(function(R,I,j,F){F===void 0&&(F=j);var C=Object.getOwnPropertyDescriptor(I,j);
(!C||("get"in C?!I.__esModule:C.writable||C.configurable))&&(C={enumerable:!0,get:r(function(){return I[j]},"get")}),Object.defineProperty(R,F,C)}):(function(R,I,j,F){
F===void 0&&(F=j),R[F]=I[j]})),d=this&&this.__setModuleDefault||(Object.create?(function(R,I){Object.defineProperty(R,"default",{enumerable:!0,value:I})}):function(R,I){
R.default=I}),y=this&&this.__importStar||(function(){var R=r(function(I){return R=Object.getOwnPropertyNames||function(j){var F=[];for(var C in j)Object.prototype.
hasOwnProperty.call(j,C)&&(F[F.length]=C);return F},R(I)},"ownKeys");return function(I){if(I&&I.__esModule)return I;var j={};if(I!=null)for(var F=R(I),C=0;C<F.length;C++)
F[C]!=="default"&&f(j,I,F[C]);return d(j,I),j}})();Object.defineProperty(l,"__esModule",{value:!0}),l.generateServiceStub=A;const g=y(u(65913)),c=u(83515),m=u(46690),
p=u(9592),s=u(34775),o=u(25757),e=u(69124),t=u(2203);let n=null;if((0,c.isNodeJS)()){const R=u(58611),I=u(65692),j=new R.Agent({keepAlive:!0}),F=new I.Agent({keepAlive:!0});
n=r(C=>C.protocol==="http:"?j:F,"agentOption")}function i(R){const I=g.fromProto3JSON(R.resolvedResponseType,JSON.parse("{}"));return R.resolvedResponseType.toObject(
I,p.defaultToObjectOptions)}r(i,"_formatEmptyResponse");function a(R){if(!R||typeof R!="object"||Array.isArray(R))return!1;const I=Object.getPrototypeOf(R);return I===
Object.prototype||I===null}r(a,"_isPlainObject");function h(R,I){return a(R)?Array.isArray(R.details)&&R.details.some(F=>a(F)&&typeof F["@type"]=="string")?!0:typeof R.
message=="string"?I||R.code===void 0||typeof R.code=="number"&&R.code>=100&&R.code<600:I&&(typeof R.status=="string"||typeof R.code=="number"||Array.isArray(R.details)):
!1}r(h,"_isGoogleErrorStatusObject");function E(R){if(Array.isArray(R)){const I=R.find(j=>a(j)&&"error"in j);return I!==void 0&&h(I.error,!0)}return a(R)?"error"in
R?h(R.error,!0):h(R,!1):!1}r(E,"_isHttpErrorPayload");function O(R,I){for(const j of[I,R.message]){let F;if(typeof j=="string")try{F=JSON.parse(j)}catch{continue}else if(E(
j))try{F=JSON.parse(JSON.stringify(j))}catch{continue}else continue;if(E(F))try{return s.GoogleError.parseHttpError(F)}catch{}}}r(O,"_parseHttpErrorFromRejectio\
n");const S="<<REDACTED> - See `errorRedactor` option in `gaxios` for configuration>.";function v(R){if(!R||typeof R!="object")return!1;const I=R;return typeof I.
pipe=="function"||typeof I.getReader=="function"}r(v,"_isStreamLike");function T(R,I,j){if(I!=null&&I!==""&&I!==S&&!v(I))return I;if(R.message.length>0&&R.message!==
S&&R.message!==`Request failed with status code ${j}`)return R.message}r(T,"_extractRawPayloadFromRejection");function x(R,I){if(R instanceof s.GoogleError||!(R instanceof
Error))return R;const j=new s.GoogleError(R.message);j.cause=R;const F=R,C=typeof F.status=="number"?F.status:F.response?.status;if(typeof C=="number"){const _=F.
response?.data,P=O(R,_)??j;P.cause=R,typeof P.code!="number"&&(P.code=(0,e.rpcCodeFromHttpStatusCode)(C)),P.httpStatusCode=C;const b=T(R,_,C);return b!==void 0&&
(0,s.setRawHttpResponsePayload)(P,b),P}if(I.timedOut){const _=new s.GoogleError(`Deadline exceeded: ${I.rpcName} did not respond within ${I.timeoutMs} milliseco\
nds.`,{cause:R});return _.code=e.Status.DEADLINE_EXCEEDED,_}return I.cancelRequested||R.name==="AbortError"||F.code==="AbortError"?(j.code=e.Status.CANCELLED,j):
R.name==="TimeoutError"||F.code==="TimeoutError"?(j.code=e.Status.DEADLINE_EXCEEDED,j):(j.code=e.Status.UNAVAILABLE,j)}r(x,"_toGoogleError");function A(R,I,j,F,C,_,P,b,N){
const D={close:r(()=>({cancel:r(()=>{},"cancel")}),"close")};for(const[w,M]of Object.entries(R))D[w]=(H,U,L,k)=>{U??={};let B;if(L?.deadline&&!M.responseStream){
const ee=L.deadline instanceof Date?L.deadline.getTime():Number(L.deadline);Number.isFinite(ee)&&(B=Math.max(0,Math.trunc(ee-Date.now())))}let J;try{J=_(M,I,j,F,
H,b,N)}catch(ee){return k&&k(ee),{cancel(){}}}(0,o.setAttemptHttpMethod)(J.method,J.urlTemplate);const z=new AbortController,Y=z.signal;let G=!1;const V=new m.StreamArrayParser(
M);let $=!1;B!==void 0&&AbortSignal.timeout(B).addEventListener("abort",()=>{$=!0,z.abort()},{once:!0}),M.responseStream&&V.cancelSignal.addEventListener("abort",
()=>{G=!0,z.abort()},{once:!0});const K=J.url,X=new Headers(J.headers);for(const ee of Object.keys(U)){const oe=U[ee];if(Array.isArray(oe)){X.delete(ee);for(const ae of oe)
X.append(ee,String(ae))}else X.set(ee,String(oe))}let Q=!1;const te={headers:X,body:typeof J.body=="string"?J.body:Buffer.from(J.body),method:J.method,signal:Y,
responseType:"stream",validateStatus:r(ee=>ee!==401&&ee!==403,"validateStatus"),agent:n||void 0};return(J.method==="GET"||J.method==="DELETE")&&delete te.body,C.
fetch(K,te).then(ee=>{if(ee.status===204&&ee.ok&&(Q=!0),ee.ok&&M.responseStream){(0,t.pipeline)(ee.body,V,oe=>{oe&&($||!G)&&(k&&k(oe),V.emit("error",oe))});return}else{
const oe=ee.status;return Promise.all([Promise.resolve(ee.ok),ee.arrayBuffer()]).then(([ae,se])=>{const le=P(M,ae,se,oe);k(null,le)}).catch(ae=>{const se=x(ae,{
timedOut:$,cancelRequested:G,rpcName:w,timeoutMs:B});if(M.responseStream){($||!G)&&(k&&k(se),V.emit("error",se));return}if(!Q)k(se);else{const le=i(M);k(null,le)}})}}).
catch(ee=>{const oe=x(ee,{timedOut:$,cancelRequested:G,rpcName:w,timeoutMs:B});if(M.responseStream)($||!G)&&(k&&k(oe),V.emit("error",oe));else if(k)k(oe);else throw oe}),
M.responseStream?V:{cancel:r(()=>{G=!0,z.abort()},"cancel")}};return D}r(A,"generateServiceStub")}),83515:((W,l)=>{Object.defineProperty(l,"__esModule",{value:!0}),
l.hasWindowFetch=f,l.isNodeJS=d;const u={windowFetch:typeof window<"u"&&window?.fetch&&typeof window?.fetch=="function",textEncoder:typeof TextEncoder<"u",textDecoder:typeof TextDecoder<
"u",nodeJS:typeof process<"u"&&process?.versions?.node};function f(){return u.windowFetch}r(f,"hasWindowFetch");function d(){return u.nodeJS}r(d,"isNodeJS")}),4996:((W,l,u)=>{
Object.defineProperty(l,"__esModule",{value:!0}),l.CallSettings=l.RetryOptions=void 0,l.convertRetryOptions=s,l.createRetryOptions=o,l.createBackoffSettings=e,l.
createDefaultBackoffSettings=t,l.createMaxRetriesBackoffSettings=n,l.createBundleOptions=i,l.constructSettings=O,l.createByteLengthFunction=S;const f=u(25531),d=u(
24938),y=u(17828),g=u(90121),c=u(69124);class m{static{r(this,"RetryOptions")}retryCodes;backoffSettings;shouldRetryFn;getResumptionRequestFn;constructor(T,x,A,R){
this.retryCodes=T,this.backoffSettings=x,this.shouldRetryFn=A,this.getResumptionRequestFn=R}}l.RetryOptions=m;class p{static{r(this,"CallSettings")}timeout;retry;autoPaginate;pageToken;pageSize;maxResults;otherArgs;bundleOptions;isBundling;longrunning;apiName;retryRequestOptions;enableTelemetryTracing;enableTelemetryLogging;resumableUpload;signal;constructor(T){
T=T||{},this.timeout=T.timeout||30*1e3,this.retry=T.retry,this.autoPaginate="autoPaginate"in T?T.autoPaginate:!0,this.maxResults=T.maxResults,this.otherArgs=T.otherArgs||
{},this.bundleOptions=T.bundleOptions,this.isBundling="isBundling"in T?T.isBundling:!0,this.longrunning="longrunning"in T?T.longrunning:void 0,this.apiName=T.apiName??
void 0,this.retryRequestOptions=T.retryRequestOptions,this.enableTelemetryTracing=T.enableTelemetryTracing,this.enableTelemetryLogging=T.enableTelemetryLogging,
this.resumableUpload="resumableUpload"in T?T.resumableUpload:void 0,this.signal="signal"in T?T.signal:void 0}merge(T){if(!T){const L=new p(this),k=(0,g.getSettingsDefaultDomain)(
this);return k&&(0,g.setSettingsDefaultDomain)(L,k),L}let x=this.timeout,A=this.retry,R=!1,I=this.autoPaginate,j=this.maxResults,F=this.otherArgs,C=this.isBundling,
_=this.longrunning,P=this.apiName,b=this.retryRequestOptions,N=this.enableTelemetryTracing,D=this.enableTelemetryLogging,w=this.resumableUpload,M=this.signal;if("\
timeout"in T&&(x=T.timeout),A?.retryCodes&&!("retry"in T&&(!T.retry||T.retry.backoffSettings))){const L=A.backoffSettings;(!L||L.initialRpcTimeoutMillis!==x||L.
maxRpcTimeoutMillis!==x||L.totalTimeoutMillis!==x)&&(A=h(A),R=!0,A.backoffSettings.initialRpcTimeoutMillis=x,A.backoffSettings.maxRpcTimeoutMillis=x,A.backoffSettings.
totalTimeoutMillis=x)}if("retry"in T){const L=E(A||{},T.retry);(!L||L.backoffSettings!==A?.backoffSettings)&&(R=!1),A=L}if("autoPaginate"in T&&!T.autoPaginate&&
(I=!1),"maxResults"in T&&(j=T.maxResults),"otherArgs"in T){F={};for(const L in this.otherArgs)F[L]=this.otherArgs[L];for(const L in T.otherArgs)F[L]=T.otherArgs[L]}
"isBundling"in T&&(C=T.isBundling),"maxRetries"in T&&T.maxRetries!==void 0&&(R||(A=h(A),R=!0),A.backoffSettings.maxRetries=T.maxRetries,delete A.backoffSettings.
totalTimeoutMillis),"longrunning"in T&&(_=T.longrunning),"apiName"in T&&(P=T.apiName),"retryRequestOptions"in T&&(b=T.retryRequestOptions),"enableTelemetryTraci\
ng"in T&&(N=T.enableTelemetryTracing),"enableTelemetryLogging"in T&&(D=T.enableTelemetryLogging),"resumableUpload"in T&&(w=T.resumableUpload),"signal"in T&&(M=T.
signal);const H=new p({timeout:x,retry:A,bundleOptions:this.bundleOptions,longrunning:_,autoPaginate:I,maxResults:j,otherArgs:F,isBundling:C,apiName:P,retryRequestOptions:b,
enableTelemetryTracing:N,enableTelemetryLogging:D,resumableUpload:w,signal:M}),U=(T instanceof p?(0,g.getSettingsDefaultDomain)(T):void 0)??(!("apiName"in T)||T.
apiName===this.apiName?(0,g.getSettingsDefaultDomain)(this):void 0);return U&&(0,g.setSettingsDefaultDomain)(H,U),H}}l.CallSettings=p;function s(v,T){if(!v||!T)
return v;if(v.retry&&v.retryRequestOptions)throw new Error("Only one of retry or retryRequestOptions may be set");if(v.retryRequestOptions){v.retryRequestOptions.
objectMode!==void 0&&(0,f.warn)("retry_request_options","objectMode override is not supported. It is set to true internally by default in gax.","UnsupportedPara\
meterWarning"),v.retryRequestOptions.noResponseRetries!==void 0&&(0,f.warn)("retry_request_options","noResponseRetries override is not supported. Please specify\
 retry codes or a function to determine retry eligibility.","UnsupportedParameterWarning"),v.retryRequestOptions.currentRetryAttempt!==void 0&&(0,f.warn)("retry\
_request_options","currentRetryAttempt override is not supported. Retry attempts are tracked internally.","UnsupportedParameterWarning");let x=[c.Status.UNAVAILABLE],
A;v.retryRequestOptions.shouldRetryFn&&(x=[],A=v.retryRequestOptions.shouldRetryFn),v.maxRetries=v?.retryRequestOptions?.retries??v.maxRetries;const R=t();let I,
j;v.retryRequestOptions.maxRetryDelay!==void 0&&(I=v.retryRequestOptions.maxRetryDelay*1e3);const F=v?.retryRequestOptions?.retryDelayMultiplier??R.retryDelayMultiplier;
v.retryRequestOptions.totalTimeout!==void 0?j=v.retryRequestOptions.totalTimeout*1e3:v.maxRetries===void 0&&(j=3e4,(0,f.warn)("retry_request_options_no_max_retr\
ies_timeout","Neither maxRetries nor totalTimeout were passed. Defaulting to totalTimeout of 30000ms.","MissingParameterWarning")),R.maxRetryDelayMillis=I??R.maxRetryDelayMillis,
R.retryDelayMultiplier=F??R.retryDelayMultiplier,R.totalTimeoutMillis=j??R.totalTimeoutMillis;const C=o(x,R,A);v.retry=C,delete v.retryRequestOptions,(0,f.warn)(
"retry_request_options","retryRequestOptions will be deprecated in a future release. Please use retryOptions to pass retry options at call time","DeprecationWar\
ning")}return v}r(s,"convertRetryOptions");function o(v,T,x,A){return{retryCodes:v,backoffSettings:T,shouldRetryFn:x,getResumptionRequestFn:A}}r(o,"createRetryO\
ptions");function e(v,T,x,A,R,I,j){return{initialRetryDelayMillis:v,retryDelayMultiplier:T,maxRetryDelayMillis:x,initialRpcTimeoutMillis:A,rpcTimeoutMultiplier:R,
maxRpcTimeoutMillis:I,totalTimeoutMillis:j}}r(e,"createBackoffSettings");function t(){return e(100,1.3,6e4,null,null,null,null)}r(t,"createDefaultBackoffSetting\
s");function n(v,T,x,A,R,I,j){return{initialRetryDelayMillis:v,retryDelayMultiplier:T,maxRetryDelayMillis:x,initialRpcTimeoutMillis:A,rpcTimeoutMultiplier:R,maxRpcTimeoutMillis:I,
maxRetries:j}}r(n,"createMaxRetriesBackoffSettings");function i(v){["element_count_threshold","element_count_limit","request_byte_threshold","request_byte_limit",
"delay_threshold_millis"].forEach(F=>{if(F in v&&typeof v[F]!="number")throw new Error(`${F} should be a number`)});const x=v.element_count_threshold||0,A=v.element_count_limit||
0,R=v.request_byte_threshold||0,I=v.request_byte_limit||0,j=v.delay_threshold_millis||0;if(x===0&&R===0&&j===0)throw new Error("one threshold should be > 0");return{
elementCountThreshold:x,elementCountLimit:A,requestByteThreshold:R,requestByteLimit:I,delayThreshold:j}}r(i,"createBundleOptions");function a(v,T,x,A){if(!v)return null;
let R=null;if(T&&"retry_codes_name"in v){const j=v.retry_codes_name;R=(T[j]||[]).map(F=>Number(A[F]))}let I=null;if(x&&"retry_params_name"in v){const j=x[v.retry_params_name];
I=e(j.initial_retry_delay_millis,j.retry_delay_multiplier,j.max_retry_delay_millis,j.initial_rpc_timeout_millis,j.rpc_timeout_multiplier,j.max_rpc_timeout_millis,
j.total_timeout_millis)}return o(R,I)}r(a,"constructRetry");function h(v){return v&&o(v.retryCodes?[...v.retryCodes]:v.retryCodes,v.backoffSettings?{...v.backoffSettings}:
v.backoffSettings,v.shouldRetryFn,v.getResumptionRequestFn)}r(h,"cloneRetryOptions");function E(v,T){if(!T)return null;if(!T.retryCodes&&!T.backoffSettings&&!T.
shouldRetryFn&&!T.getResumptionRequestFn)return v;const x=T.retryCodes?T.retryCodes:v.retryCodes,A=T.backoffSettings?T.backoffSettings:v.backoffSettings,R=T.shouldRetryFn?
T.shouldRetryFn:v.shouldRetryFn,I=T.getResumptionRequestFn?T.getResumptionRequestFn:v.getResumptionRequestFn;return o(x,A,R,I)}r(E,"mergeRetryOptions");function O(v,T,x,A,R,I,j,F){
const _=(typeof process=="object"&&typeof process.env=="object"?process.env:{}).GOOGLE_SDK_NODE_ENABLE_TRACING?.trim(),P=_!==void 0&&_!=="",b=(0,y.checkTracingEnabled)(),
N=P?b:!!I,D=F===void 0?(0,y.checkLoggingEnabled)(new p({apiName:v})):!1,w=F!==void 0?F:D?!0:void 0,M=!!w;R=R||{};const H={},U=(T.interfaces||{})[v];if(!U)return null;
const L=(x.interfaces||{})[v]||{},k=U.methods,B=L.methods||{};for(const J in k){const z=k[J],Y=(0,d.toLowerCamelCase)(J);let G=a(z,U.retry_codes,U.retry_params,
A),V=z.bundling,$=z.timeout_millis;if(J in B){const X=B[J];X&&("bundling"in X&&(V=X.bundling),"timeout_millis"in X&&($=X.timeout_millis)),G=E(G,a(X,L.retry_codes,
L.retry_params,A))}const K=v;H[Y]=new p({timeout:$,retry:G,bundleOptions:V?i(V):null,otherArgs:N||M?{...R,internalMethodName:J,enableTelemetryTracing:N,enableTelemetryLogging:M}:
R,apiName:K,enableTelemetryTracing:P?b:I,enableTelemetryLogging:w})}return H}r(O,"constructSettings");function S(v){return r(function(x){try{return v.encode(x).
finish().length}catch(A){const R=JSON.stringify(x);return(0,f.warn)("error_encoding_protobufjs_object",`Cannot encode protobuf.js object: ${R}: ${A}`),R.length}},
"getByteLength")}r(S,"createByteLengthFunction")}),34775:(function(W,l,u){var f=this&&this.__createBinding||(Object.create?(function(C,_,P,b){b===void 0&&(b=P);
var N=Object.getOwnPropertyDescriptor(_,P);(!N||("get"in N?!_.__esModule:N.writable||N.configurable))&&(N={enumerable:!0,get:r(function(){return _[P]},"get")}),
Object.defineProperty(C,b,N)}):(function(C,_,P,b){b===void 0&&(b=P),C[b]=_[P]})),d=this&&this.__setModuleDefault||(Object.create?(function(C,_){Object.defineProperty(
C,"default",{enumerable:!0,value:_})}):function(C,_){C.default=_}),y=this&&this.__importStar||(function(){var C=r(function(_){return C=Object.getOwnPropertyNames||
function(P){var b=[];for(var N in P)Object.prototype.hasOwnProperty.call(P,N)&&(b[b.length]=N);return b},C(_)},"ownKeys");return function(_){if(_&&_.__esModule)
return _;var P={};if(_!=null)for(var b=C(_),N=0;N<b.length;N++)b[N]!=="default"&&f(P,_,b[N]);return d(P,_),P}})();Object.defineProperty(l,"__esModule",{value:!0}),
l.GoogleErrorDecoder=l.GoogleError=void 0,l.setRawHttpResponsePayload=E,l.getRawHttpResponsePayload=O;const g=u(69124),c=y(u(23928)),m=y(u(65913)),p=u(9592),s="\
type.googleapis.com/",o="type.googleapis.com/google.rpc.ResourceInfo",e="Unknown type",t="google.protobuf.Any",n="Unknown type encoded in",i="no such type",a=2,
h=Symbol.for("google-gax.rawHttpResponsePayload");function E(C,_){try{Object.defineProperty(C,h,{value:_,configurable:!0,enumerable:!1,writable:!0})}catch{}}r(E,
"setRawHttpResponsePayload");function O(C){try{return C[h]}catch{return}}r(O,"getRawHttpResponsePayload");class S extends Error{static{r(this,"GoogleError")}code;httpStatusCode;note;metadata;statusDetails;reason;domain;errorInfoMetadata;static parseGRPCStatusDetails(_){
const P=new F;try{if(_.metadata&&_.metadata.get("grpc-status-details-bin")){const b=P.decodeGRPCStatusDetails(_.metadata.get("grpc-status-details-bin"));b&&b.details&&
b.details.length>0&&(_.statusDetails=b.details),b&&b.errorInfo&&(_.reason=b.errorInfo.reason,_.domain=b.errorInfo.domain,_.errorInfoMetadata=b.errorInfo.metadata)}}catch{}
return _}static parseHttpError(_){Array.isArray(_)&&(_=_.find(D=>"error"in D)),_.error||(_.error={},Object.keys(_).filter(D=>D!=="error").forEach(D=>{_.error[D]=
_[D],delete _[D]}));const P=new F,b=P.decodeHTTPError(_.error),N=Object.assign(new S(_.error.message),b);if(_.error.status&&g.Status[_.error.status]?N.code=g.Status[_.
error.status]:_.error.code?N.code=(0,g.rpcCodeFromHttpStatusCode)(_.error.code):delete N.code,N.details)try{const D=P.decodeHttpStatusDetails(N.details);D&&D.details&&
D.details.length>0&&(N.statusDetails=D.details),D&&D.errorInfo&&(N.reason=D.errorInfo.reason,N.domain=D.errorInfo.domain,N.errorInfoMetadata=D.errorInfo.metadata)}catch{}
return N}}l.GoogleError=S;const v=r(C=>{const _=C.split(s);if(_.length!==a)throw Error("Can't convert full type name");return _[1]},"getProtoTypeNameFromFullNam\
eType"),T=r((C,_)=>{try{const P=v(_["@type"]);return P===t?T(C,_.value):!!C.lookup(P)}catch{return!1}},"isDetailKnownProto"),x=r(C=>typeof C=="object"&&C&&"mess\
age"in C?C.message.includes(n)||C.message.includes(i):!1,"isUnknownTypeEncodedError"),A=r((C,_)=>_.create({type_url:C.type_url,value:C.value}),"buildUnknownProt\
oAsAny"),R=r((C,_)=>{const P={knownDetails:[],unknownDetails:[]};if(typeof _=="object"&&_!==null&&"details"in _){const b=_.details;for(const N of b)T(C,N)?P.knownDetails.
push(N):P.unknownDetails.push(N)}return P},"getErrorDetails"),I=r((C,_)=>({"@type":o,resourceType:C,description:_}),"makeResourceInfoError"),j=r(C=>{const _=[];
for(const P of C)try{let b=e;typeof P=="object"&&P!==null&&"@type"in P&&(b=P["@type"]);const N=JSON.stringify(P);_.push(I(b,N))}catch{}return _},"convertUnknown\
DetailsToResourceInfoError");class F{static{r(this,"GoogleErrorDecoder")}root;anyType;statusType;constructor(){const _=u(64765);this.root=c.Root.fromJSON(_),this.
anyType=this.root.lookupType("google.protobuf.Any"),this.statusType=this.root.lookupType("google.rpc.Status")}decodeProtobufAny(_){const P=_.type_url.match(/^type.googleapis.com\/(.*)/);
if(!P)throw new Error(`Unknown type encoded in google.protobuf.any: ${_.type_url}`);const b=P[1],N=this.root.lookupType(b);if(!N)throw new Error(`Cannot lookup \
type ${b}`);return N.decode(_.value)}decodeRpcStatus(_){const P=new Uint8Array(_),b=this.statusType.decode(P),N=[];let D;for(const M of b.details)try{const H=this.
decodeProtobufAny(M);N.push(H),M.type_url==="type.googleapis.com/google.rpc.ErrorInfo"&&(D=H)}catch{}return{code:b.code,message:b.message,statusDetails:N,reason:D?.
reason,domain:D?.domain,errorInfoMetadata:D?.metadata}}callErrorFromStatus(_){return _.message=`${_.code} ${g.Status[_.code]}: ${_.message}`,Object.assign(new S(
_.message),_)}decodeErrorFromBuffer(_){return this.callErrorFromStatus(this.decodeRpcStatus(_))}decodeGRPCStatusDetails(_){const P=[];let b;return _.forEach(D=>{
const w=new Uint8Array(D),M=this.statusType.decode(w);for(const H of M.details)try{const U=this.decodeProtobufAny(H);P.push(U),H.type_url==="type.googleapis.com\
/google.rpc.ErrorInfo"&&(b=U)}catch(U){if(x(U)){const L=A(H,this.anyType);P.push(L)}}}),{details:P,errorInfo:b}}decodeHTTPError(_){const P=R(this.root,_);let b=[];
if(typeof _=="object"&&_!==null&&"details"in _){if(P.knownDetails.length&&(b=P.knownDetails),P.unknownDetails.length){const D=j(P.unknownDetails);b=[...b,...D]}
b.length&&(_.details=b)}const N=m.fromProto3JSON(this.statusType,_);if(!N)throw new Error(`Received error message ${_}, but failed to serialize as proto3 messag\
e`);return this.statusType.toObject(N,p.defaultToObjectOptions)}decodeHttpStatusDetails(_){const P=[];let b;for(const N of _)try{const D=this.decodeProtobufAny(
N);P.push(D),N.type_url==="type.googleapis.com/google.rpc.ErrorInfo"&&(b=D)}catch{}return{details:P,errorInfo:b}}}l.GoogleErrorDecoder=F}),42606:(function(W,l,u){
var f=this&&this.__createBinding||(Object.create?(function(F,C,_,P){P===void 0&&(P=_);var b=Object.getOwnPropertyDescriptor(C,_);(!b||("get"in b?!C.__esModule:b.
writable||b.configurable))&&(b={enumerable:!0,get:r(function(){return C[_]},"get")}),Object.defineProperty(F,P,b)}):(function(F,C,_,P){P===void 0&&(P=_),F[P]=C[_]})),
d=this&&this.__setModuleDefault||(Object.create?(function(F,C){Object.defineProperty(F,"default",{enumerable:!0,value:C})}):function(F,C){F.default=C}),y=this&&
this.__importStar||(function(){var F=r(function(C){return F=Object.getOwnPropertyNames||function(_){var P=[];for(var b in _)Object.prototype.hasOwnProperty.call(
_,b)&&(P[P.length]=b);return P},F(C)},"ownKeys");return function(C){if(C&&C.__esModule)return C;var _={};if(C!=null)for(var P=F(C),b=0;b<P.length;b++)P[b]!=="de\
fault"&&f(_,C,P[b]);return d(_,C),_}})(),g=this&&this.__importDefault||function(F){return F&&F.__esModule?F:{default:F}};Object.defineProperty(l,"__esModule",{value:!0}),
l.GoogleProtoFilesRoot=l.GrpcClient=l.ClientStub=void 0;const c=y(u(76081)),m=u(35317),p=y(u(79896)),s=u(492),o=y(u(83033)),e=y(u(70857)),t=u(16928),n=y(u(16928)),
i=y(u(23928)),a=g(u(77690)),h=y(u(4996)),E=u(90121),O=n.join(__dirname,"..","..","build","protos"),S=[];S.push(O);const T=g(u(7085)).default.map(F=>F.replace(/[/\\]/g,
n.sep));async function x(F){return new Promise((C,_)=>{p.readFile(F,"utf8",(P,b)=>{if(P)return _(P);C(b)})})}r(x,"readFileAsync");async function A(F,C){return new Promise(
(_,P)=>{(0,m.execFile)(F,C,(b,N)=>{if(b)return P(b);_(N)})})}r(A,"execFileAsync");class R extends o.Client{static{r(this,"ClientStub")}}l.ClientStub=R;class I{static{
r(this,"GrpcClient")}auth;grpc;grpcVersion;fallback;static protoCache=new Map;httpRules;_servicePath;_port;_enableTelemetryTracing;_enableTelemetryLogging;baseDirectory;static protoCacheKey(C,_){
if(!(!C||Array.isArray(C)&&(C.length===0||!C[0])))return JSON.stringify(C)+" "+JSON.stringify(_)}static clearProtoCache(){I.protoCache.clear()}constructor(C={}){
this.auth=C.auth||new s.GoogleAuth(C),this.fallback=!1,this._servicePath=C.servicePath||C.apiEndpoint,this._port=typeof C.port=="string"?parseInt(C.port,10):C.port,
this._enableTelemetryTracing=C.enableTelemetryTracing,this._enableTelemetryLogging=C.enableTelemetryLogging;const _=10,P=Number(process.version.match(/^v(\d+)/)?.[1]);
if(Number.isNaN(P)||P<_){const b=`Node.js v${_}.0.0 is a minimum requirement. To learn about legacy version support visit: https://github.com/googleapis/google-\
cloud-node#supported-nodejs-versions`;throw new Error(b)}"grpc"in C?(this.grpc=C.grpc,this.grpcVersion=""):(this.grpc=o,this.grpcVersion=u(9943).rE)}async _getCredentials(C){
if(C.sslCreds)return C.sslCreds;const _=this.grpc,P=C.cert&&C.key?_.credentials.createSsl(null,Buffer.from(C.key),Buffer.from(C.cert)):_.credentials.createSsl(),
b=await this.auth.getClient();return _.credentials.combineChannelCredentials(P,_.credentials.createFromGoogleCredential({getRequestHeaders:r(async D=>{const w=await b.
getRequestHeaders(D),M={};return w.forEach((H,U)=>M[U]=H),M},"getRequestHeaders")}))}static defaultOptions(){const C=S.slice();return{keepCase:!1,longs:String,enums:String,
defaults:!0,oneofs:!0,includeDirs:C}}loadFromProto(C,_,P=!1){const b=I.protoCacheKey(C,_);let N=b?I.protoCache.get(b):void 0;if(P||!N){const D=c.loadSync(C,_);N=
this.grpc.loadPackageDefinition(D),b&&I.protoCache.set(b,N)}return N}loadProto(C,_,P=!1){if(_||(_=n.basename(C),C=n.dirname(C)),Array.isArray(_)&&_.length===0)return{};
const b=I.defaultOptions();return b.includeDirs.unshift(C),this.loadFromProto(_,b,P)}static _resolveFile(C,_){if(p.existsSync(n.join(C,_)))return n.join(C,_);if(T.
indexOf(_)>-1)return n.join(O,_);throw new Error(_+" could not be found in "+C)}loadProtoJSON(C,_=!1){const P=(0,a.default)(JSON.stringify(C)).toString(),b=I.protoCache.
get(P);if(b&&!_)return b;const N=I.defaultOptions(),D=c.fromJSON(C,N),w=this.grpc.loadPackageDefinition(D);return I.protoCache.set(P,w),w}metadataBuilder(C){const _=this.
grpc.Metadata,P=new _;for(const b in C){const N=C[b];Array.isArray(N)?N.forEach(D=>P.add(b,D)):P.set(b,`${N}`)}return r(function(N,D){let w=!1,M=P;if(D){for(const H in D)
if(H.toLowerCase()!=="x-goog-api-client"){w||(w=!0,M=M.clone());const U=D[H];Array.isArray(U)?U.forEach(L=>M.add(H,L)):M.set(H,`${U}`)}}return M},"buildMetadata")}constructSettings(C,_,P,b,N,D,w){
const M={metadataBuilder:this.metadataBuilder(b)};this._servicePath&&(M.servicePath=this._servicePath),this._port!==void 0&&(M.port=this._port);const H=h.constructSettings(
C,_,P,this.grpc.status,M,N??this._enableTelemetryTracing,D,w??this._enableTelemetryLogging),U=this.auth?.defaultServicePath;if(typeof U=="string"&&U.includes("."))
for(const L of Object.keys(H))(0,E.setSettingsDefaultDomain)(H[L],U);return H}async createStub(C,_,P){const b=["grpc.callInvocationTransformer","grpc.channelFac\
toryOverride","grpc.gcpApiConfig"],[N,D]=await this._detectClientCertificate(_,_.universeDomain),w=this._mtlsServicePath(_.servicePath,P,N&&D),M=Object.assign({},
_,{cert:N,key:D,servicePath:w}),H=w+":"+M.port;if(_.universeDomain||(_.universeDomain="googleapis.com"),_.universeDomain){const B=await this.auth.getUniverseDomain();
if(B&&_.universeDomain!==B)throw new Error(`The configured universe domain (${_.universeDomain}) does not match the universe domain found in the credentials (${B}\
). If you haven't configured the universe domain explicitly, googleapis.com is the default.`)}const U=await this._getCredentials(M),L={};return L["grpc.max_rece\
ive_message_length"]=-1,L["grpc.max_send_message_length"]=-1,L["grpc.initial_reconnect_backoff_ms"]=1e3,Object.keys(M).forEach(B=>{const J=_[B];B.startsWith("gr\
pc.grpc.")&&(B=B.replace(/^grpc\./,"")),B.startsWith("grpc.")&&(b.includes(B)&&(B=B.replace(/^grpc\./,"")),L[B]=J),B.startsWith("grpc-node.")&&(L[B]=J)}),new C(
H,U,L)}async _detectClientCertificate(C,_){const P=/(?<cert>-----BEGIN CERTIFICATE-----.*?-----END CERTIFICATE-----)/s,b=/(?<key>-----BEGIN PRIVATE KEY-----.*?-----END PRIVATE KEY-----)/s;
if(typeof process<"u"&&process?.env?.GOOGLE_API_USE_CLIENT_CERTIFICATE==="true"){if(_&&_!=="googleapis.com")throw new Error("mTLS is not supported outside of go\
ogleapis.com universe domain.");if(C?.cert&&C?.key)return[C.cert,C.key];const N=(0,t.join)(this.baseDirectory||e.homedir(),".secureConnect","context_aware_metad\
ata.json"),D=JSON.parse(await x(N));if(!D.cert_provider_command)throw Error("no cert_provider_command found");const w=await A(D.cert_provider_command[0],D.cert_provider_command.
slice(1)),M=w.toString().match(P),H=w.toString().match(b);if(M?.groups&&H?.groups)return[M.groups.cert,H.groups.key];throw Error("unable to parse certificate an\
d key")}return[void 0,void 0]}_mtlsServicePath(C,_,P){return _||!C||typeof process<"u"&&process?.env?.GOOGLE_API_USE_MTLS_ENDPOINT==="never"?C:typeof process<"u"&&
process?.env?.GOOGLE_API_USE_MTLS_ENDPOINT==="always"||P?C.replace("googleapis.com","mtls.googleapis.com"):C}static createByteLengthFunction(C){return h.createByteLengthFunction(
C)}}l.GrpcClient=I;class j extends i.Root{static{r(this,"GoogleProtoFilesRoot")}constructor(...C){super(...C)}resolvePath(C,_){if(C=n.normalize(C),_=n.normalize(
_),n.isAbsolute(_)){if(!p.existsSync(_))throw new Error("The include `"+_+"` was not found.");return _}return T.indexOf(_)>-1?n.join(O,_):j._findIncludePath(C,_)}static _findIncludePath(C,_){
C=n.normalize(C),_=n.normalize(_);let P=C,b=p.existsSync(n.join(P,_));for(;!b&&P.length>0;)P=P.substring(0,P.lastIndexOf(n.sep)),b=p.existsSync(n.join(P,_));if(!b)
throw new Error("The include `"+_+"` was not found.");return n.join(P,_)}}l.GoogleProtoFilesRoot=j}),34126:(function(W,l,u){var f=this&&this.__createBinding||(Object.
create?(function(t,n,i,a){a===void 0&&(a=i);var h=Object.getOwnPropertyDescriptor(n,i);(!h||("get"in h?!n.__esModule:h.writable||h.configurable))&&(h={enumerable:!0,
get:r(function(){return n[i]},"get")}),Object.defineProperty(t,a,h)}):(function(t,n,i,a){a===void 0&&(a=i),t[a]=n[i]})),d=this&&this.__setModuleDefault||(Object.
create?(function(t,n){Object.defineProperty(t,"default",{enumerable:!0,value:n})}):function(t,n){t.default=n}),y=this&&this.__importStar||(function(){var t=r(function(n){
return t=Object.getOwnPropertyNames||function(i){var a=[];for(var h in i)Object.prototype.hasOwnProperty.call(i,h)&&(a[a.length]=h);return a},t(n)},"ownKeys");return function(n){
if(n&&n.__esModule)return n;var i={};if(n!=null)for(var a=t(n),h=0;h<a.length;h++)a[h]!=="default"&&f(i,n,a[h]);return d(i,n),i}})();Object.defineProperty(l,"__\
esModule",{value:!0}),l.IamClient=void 0;const g=u(42236),c=y(u(37515)),m=y(u(55083)),p=y(u(9592));let s=u(57564).version;const o=u(70192);class e{static{r(this,
"IamClient")}_terminated=!1;_opts;_defaults;_protos;auth;descriptors={page:{},stream:{},longrunning:{}};innerApiCalls={};iamPolicyStub;gaxGrpc;constructor(n,i){
this.gaxGrpc=n;const a=Object.assign({servicePath:i.servicePath,port:i.port,clientConfig:i.clientConfig,apiEndpoint:i.apiEndpoint,fallback:i.fallback},i);!a.fallback&&
n.fallback&&(a.fallback=n.fallback),s=a.fallback?p.version:s,a.scopes=this.constructor.scopes,this._opts=a,this.auth=n.auth;const h=[`gax/${s}`,`gapic/${s}`];typeof process<
"u"&&"versions"in process?h.push(`gl-node/${process.versions.node}`):h.push(`gl-web/${s}`),a.fallback||h.push(`grpc/${n.grpcVersion}`),a.libName&&a.libVersion&&
h.push(`${a.libName}/${a.libVersion}`),this._protos=this.gaxGrpc.loadProtoJSON(o),this._defaults=n.constructSettings("google.iam.v1.IAMPolicy",m,a.clientConfig||
{},{"x-goog-api-client":h.join(" ")},a.enableTelemetryTracing,void 0,a.enableTelemetryLogging);const E=a.servicePath||a.apiEndpoint,O=typeof a.port=="string"?parseInt(
a.port,10):a.port;for(const S of Object.keys(this._defaults)){const v=this._defaults[S].otherArgs;v&&(E&&(v.servicePath=E),O!==void 0&&!Number.isNaN(O)&&(v.port=
O))}this.innerApiCalls={}}initialize(){if(this.iamPolicyStub)return this.iamPolicyStub;this.iamPolicyStub=this.gaxGrpc.createStub(this._opts.fallback?this._protos.
lookupService("google.iam.v1.IAMPolicy"):this._protos.google.iam.v1.IAMPolicy,this._opts);const n=["getIamPolicy","setIamPolicy","testIamPermissions"];for(const i of n){
const a=this.iamPolicyStub.then(h=>(...E)=>this._terminated?Promise.reject("The client has already been closed."):h[i].apply(h,E),h=>()=>{throw h});this.innerApiCalls[i]=
(0,g.createApiCall)(a,this._defaults[i],this.descriptors.page[i],this._opts.fallback||this.gaxGrpc.fallback)}return this.iamPolicyStub}static get servicePath(){
return"cloudkms.googleapis.com"}static get apiEndpoint(){return"cloudkms.googleapis.com"}static get port(){return 443}static get scopes(){return["https://www.go\
ogleapis.com/auth/cloud-platform","https://www.googleapis.com/auth/cloudkms"]}getProjectId(n){if(this.auth&&"getProjectId"in this.auth)return this.auth.getProjectId(
n);if(n)n(new Error("Cannot determine project ID."));else return Promise.reject("Cannot determine project ID.")}getIamPolicy(n,i,a){let h;return i instanceof Function&&
a===void 0?(a=i,h={}):h=i,n=n||{},h=h||{},h.otherArgs=h.otherArgs||{},h.otherArgs.headers=h.otherArgs.headers||{},h.otherArgs.headers["x-goog-request-params"]=c.
fromParams({resource:n.resource}),this.initialize().catch(console.error),this.innerApiCalls.getIamPolicy(n,h,a)}setIamPolicy(n,i,a){let h;return i instanceof Function&&
a===void 0?(a=i,h={}):h=i,n=n||{},h=h||{},h.otherArgs=h.otherArgs||{},h.otherArgs.headers=h.otherArgs.headers||{},h.otherArgs.headers["x-goog-request-params"]=c.
fromParams({resource:n.resource}),this.initialize().catch(console.error),this.innerApiCalls.setIamPolicy(n,h,a)}testIamPermissions(n,i,a){let h;return i instanceof
Function&&a===void 0?(a=i,h={}):h=i,n=n||{},h=h||{},h.otherArgs=h.otherArgs||{},h.otherArgs.headers=h.otherArgs.headers||{},h.otherArgs.headers["x-goog-request-\
params"]=c.fromParams({resource:n.resource}),this.initialize().catch(console.error),this.innerApiCalls.testIamPermissions(n,h,a)}close(){return this.initialize().
catch(console.error),this._terminated?Promise.resolve():this.iamPolicyStub.then(n=>{this._terminated=!0,n.close()})}}l.IamClient=e}),83232:(function(W,l,u){var f=this&&
this.__createBinding||(Object.create?(function(k,B,J,z){z===void 0&&(z=J);var Y=Object.getOwnPropertyDescriptor(B,J);(!Y||("get"in Y?!B.__esModule:Y.writable||Y.
configurable))&&(Y={enumerable:!0,get:r(function(){return B[J]},"get")}),Object.defineProperty(k,z,Y)}):(function(k,B,J,z){z===void 0&&(z=J),k[z]=B[J]})),d=this&&
this.__setModuleDefault||(Object.create?(function(k,B){Object.defineProperty(k,"default",{enumerable:!0,value:B})}):function(k,B){k.default=B}),y=this&&this.__importStar||
(function(){var k=r(function(B){return k=Object.getOwnPropertyNames||function(J){var z=[];for(var Y in J)Object.prototype.hasOwnProperty.call(J,Y)&&(z[z.length]=
Y);return z},k(B)},"ownKeys");return function(B){if(B&&B.__esModule)return B;var J={};if(B!=null)for(var z=k(B),Y=0;Y<z.length;Y++)z[Y]!=="default"&&f(J,B,z[Y]);
return d(J,B),J}})();Object.defineProperty(l,"__esModule",{value:!0}),l.resolveStaticTraceContext=l.checkTracingEnabled=l.decodeProtobufAny=l.decodeAnyProtosInArray=
l.makeUUID=l.protobufFromJSON=l.fallback=l.protobufMinimal=l.protobuf=l.version=l.createByteLengthFunction=l.LocationsClient=l.IamClient=l.OperationsClient=l.LocationProtos=
l.IamProtos=l.operationsProtos=l.routingHeader=l.StreamType=l.Status=l.PathTemplate=l.operation=l.Operation=l.GrpcClient=l.GoogleProtoFilesRoot=l.ClientStub=l.GoogleError=
l.createMaxRetriesBackoffSettings=l.createDefaultBackoffSettings=l.createBackoffSettings=l.createBundleOptions=l.createRetryOptions=l.RetryOptions=l.constructSettings=
l.CallSettings=l.resumableSourceFromFile=l.ResumableUploadState=l.resumableUploadStub=l.ResumableUploadSession=l.ResumableUploadDescriptor=l.StreamDescriptor=l.
PageDescriptor=l.LongrunningDescriptor=l.BundleDescriptor=l.createApiCall=l.OngoingCall=l.grpc=l.loggingUtils=l.googleAuthLibrary=l.GoogleAuth=void 0,l.serializer=
l.warn=l.ChannelCredentials=l.traceCall=l.clearMetadataCache=void 0,l.lro=j;const g=y(u(83033));l.grpc=g;const c=u(42606),m=y(u(42260));l.IamProtos=m;const p=y(
u(42260));l.LocationProtos=p;const s=y(u(42260));l.operationsProtos=s;const o=y(u(99463)),e=y(u(37515));l.routingHeader=e;var t=u(492);Object.defineProperty(l,"\
GoogleAuth",{enumerable:!0,get:r(function(){return t.GoogleAuth},"get")}),l.googleAuthLibrary=y(u(492)),l.loggingUtils=y(u(81577));var n=u(49746);Object.defineProperty(
l,"OngoingCall",{enumerable:!0,get:r(function(){return n.OngoingCall},"get")});var i=u(42236);Object.defineProperty(l,"createApiCall",{enumerable:!0,get:r(function(){
return i.createApiCall},"get")});var a=u(65151);Object.defineProperty(l,"BundleDescriptor",{enumerable:!0,get:r(function(){return a.BundleDescriptor},"get")}),Object.
defineProperty(l,"LongrunningDescriptor",{enumerable:!0,get:r(function(){return a.LongrunningDescriptor},"get")}),Object.defineProperty(l,"PageDescriptor",{enumerable:!0,
get:r(function(){return a.PageDescriptor},"get")}),Object.defineProperty(l,"StreamDescriptor",{enumerable:!0,get:r(function(){return a.StreamDescriptor},"get")});
var h=u(50461);Object.defineProperty(l,"ResumableUploadDescriptor",{enumerable:!0,get:r(function(){return h.ResumableUploadDescriptor},"get")});var E=u(50461);Object.
defineProperty(l,"ResumableUploadSession",{enumerable:!0,get:r(function(){return E.ResumableUploadSession},"get")}),Object.defineProperty(l,"resumableUploadStub",
{enumerable:!0,get:r(function(){return E.resumableUploadStub},"get")}),Object.defineProperty(l,"ResumableUploadState",{enumerable:!0,get:r(function(){return E.ResumableUploadState},
"get")});var O=u(3799);Object.defineProperty(l,"resumableSourceFromFile",{enumerable:!0,get:r(function(){return O.resumableSourceFromFile},"get")});var S=u(4996);
Object.defineProperty(l,"CallSettings",{enumerable:!0,get:r(function(){return S.CallSettings},"get")}),Object.defineProperty(l,"constructSettings",{enumerable:!0,
get:r(function(){return S.constructSettings},"get")}),Object.defineProperty(l,"RetryOptions",{enumerable:!0,get:r(function(){return S.RetryOptions},"get")}),Object.
defineProperty(l,"createRetryOptions",{enumerable:!0,get:r(function(){return S.createRetryOptions},"get")}),Object.defineProperty(l,"createBundleOptions",{enumerable:!0,
get:r(function(){return S.createBundleOptions},"get")}),Object.defineProperty(l,"createBackoffSettings",{enumerable:!0,get:r(function(){return S.createBackoffSettings},
"get")}),Object.defineProperty(l,"createDefaultBackoffSettings",{enumerable:!0,get:r(function(){return S.createDefaultBackoffSettings},"get")}),Object.defineProperty(
l,"createMaxRetriesBackoffSettings",{enumerable:!0,get:r(function(){return S.createMaxRetriesBackoffSettings},"get")});var v=u(34775);Object.defineProperty(l,"G\
oogleError",{enumerable:!0,get:r(function(){return v.GoogleError},"get")});var T=u(42606);Object.defineProperty(l,"ClientStub",{enumerable:!0,get:r(function(){return T.
ClientStub},"get")}),Object.defineProperty(l,"GoogleProtoFilesRoot",{enumerable:!0,get:r(function(){return T.GoogleProtoFilesRoot},"get")}),Object.defineProperty(
l,"GrpcClient",{enumerable:!0,get:r(function(){return T.GrpcClient},"get")});var x=u(76902);Object.defineProperty(l,"Operation",{enumerable:!0,get:r(function(){
return x.Operation},"get")}),Object.defineProperty(l,"operation",{enumerable:!0,get:r(function(){return x.operation},"get")});var A=u(66575);Object.defineProperty(
l,"PathTemplate",{enumerable:!0,get:r(function(){return A.PathTemplate},"get")});var R=u(69124);Object.defineProperty(l,"Status",{enumerable:!0,get:r(function(){
return R.Status},"get")});var I=u(21224);Object.defineProperty(l,"StreamType",{enumerable:!0,get:r(function(){return I.StreamType},"get")});function j(k){k=Object.
assign({scopes:j.ALL_SCOPES},k);const B=new c.GrpcClient(k);return new o.OperationsClientBuilder(B)}r(j,"lro"),j.SERVICE_ADDRESS=o.SERVICE_ADDRESS,j.ALL_SCOPES=
o.ALL_SCOPES;var F=u(99463);Object.defineProperty(l,"OperationsClient",{enumerable:!0,get:r(function(){return F.OperationsClient},"get")});var C=u(34126);Object.
defineProperty(l,"IamClient",{enumerable:!0,get:r(function(){return C.IamClient},"get")});var _=u(47302);Object.defineProperty(l,"LocationsClient",{enumerable:!0,
get:r(function(){return _.LocationsClient},"get")}),l.createByteLengthFunction=c.GrpcClient?.createByteLengthFunction,l.version=u(57564).version;const P=y(u(23928));
l.protobuf=P,l.protobufMinimal=y(u(37823));const b=y(u(9592));l.fallback=b,l.protobufFromJSON=b.protobufFromJSON;var N=u(24938);Object.defineProperty(l,"makeUUI\
D",{enumerable:!0,get:r(function(){return N.makeUUID},"get")}),Object.defineProperty(l,"decodeAnyProtosInArray",{enumerable:!0,get:r(function(){return N.decodeAnyProtosInArray},
"get")}),Object.defineProperty(l,"decodeProtobufAny",{enumerable:!0,get:r(function(){return N.decodeProtobufAny},"get")});var D=u(17828);Object.defineProperty(l,
"checkTracingEnabled",{enumerable:!0,get:r(function(){return D.checkTracingEnabled},"get")});var w=u(90121);Object.defineProperty(l,"resolveStaticTraceContext",
{enumerable:!0,get:r(function(){return w.resolveStaticTraceContext},"get")}),Object.defineProperty(l,"clearMetadataCache",{enumerable:!0,get:r(function(){return w.
clearMetadataCache},"get")});var M=u(25757);Object.defineProperty(l,"traceCall",{enumerable:!0,get:r(function(){return M.traceCall},"get")});var H=u(83033);Object.
defineProperty(l,"ChannelCredentials",{enumerable:!0,get:r(function(){return H.ChannelCredentials},"get")});var U=u(25531);Object.defineProperty(l,"warn",{enumerable:!0,
get:r(function(){return U.warn},"get")});const L=y(u(65913));l.serializer=L}),47302:(function(W,l,u){var f=this&&this.__createBinding||(Object.create?(function(i,a,h,E){
E===void 0&&(E=h);var O=Object.getOwnPropertyDescriptor(a,h);(!O||("get"in O?!a.__esModule:O.writable||O.configurable))&&(O={enumerable:!0,get:r(function(){return a[h]},
"get")}),Object.defineProperty(i,E,O)}):(function(i,a,h,E){E===void 0&&(E=h),i[E]=a[h]})),d=this&&this.__setModuleDefault||(Object.create?(function(i,a){Object.
defineProperty(i,"default",{enumerable:!0,value:a})}):function(i,a){i.default=a}),y=this&&this.__importStar||(function(){var i=r(function(a){return i=Object.getOwnPropertyNames||
function(h){var E=[];for(var O in h)Object.prototype.hasOwnProperty.call(h,O)&&(E[E.length]=O);return E},i(a)},"ownKeys");return function(a){if(a&&a.__esModule)
return a;var h={};if(a!=null)for(var E=i(a),O=0;O<E.length;O++)E[O]!=="default"&&f(h,a,E[O]);return d(h,a),h}})();Object.defineProperty(l,"__esModule",{value:!0}),
l.LocationsClient=void 0;const g=y(u(4996)),c=u(25531),m=u(42236),p=y(u(37515)),s=u(53798),o=u(44909),e=y(u(29343)),t=u(57564).version;class n{static{r(this,"Lo\
cationsClient")}_terminated=!1;_opts;_providedCustomServicePath;_protos;_defaults;auth;descriptors={page:{},stream:{},longrunning:{},batching:{}};warn;innerApiCalls;locationsStub;gaxGrpc;PageDescriptor;constructor(a,h){
this.gaxGrpc=a;const E=this.constructor,O=a,S=h?.servicePath||h?.apiEndpoint||O._servicePath||E.servicePath;this._providedCustomServicePath=!!(h?.servicePath||h?.
apiEndpoint||O._servicePath);const v=h?.port??O._port??E.port,T=h?.clientConfig??{},x=h?.fallback??(a.fallback||typeof window<"u"&&typeof window?.fetch=="functi\
on");h=Object.assign({clientConfig:T},h,{servicePath:S,port:v,fallback:x}),S!==E.servicePath&&!("scopes"in h)&&(h.scopes=E.scopes),this._opts=h,this.auth=a.auth,
S===E.servicePath&&(this.auth.defaultScopes=E.scopes);const A=[`gax/${t}`,`gapic/${t}`];typeof process<"u"&&"versions"in process?A.push(`gl-node/${process.versions.
node}`):A.push(`gl-web/${t}`),h.fallback?h.fallback==="rest"&&A.push(`rest/${a.grpcVersion}`):A.push(`grpc/${a.grpcVersion}`),h.libName&&h.libVersion&&A.push(`${h.
libName}/${h.libVersion}`),this._protos=a.loadProtoJSON(o),this.descriptors.page={listLocations:new s.PageDescriptor("pageToken","nextPageToken","locations")},this.
_defaults=a.constructSettings("google.cloud.location.Locations",e,h.clientConfig||{},{"x-goog-api-client":A.join(" ")},h.enableTelemetryTracing,void 0,h.enableTelemetryLogging);
const R=typeof h.port=="string"?parseInt(h.port,10):h.port;for(const I of Object.keys(this._defaults)){const j=this._defaults[I].otherArgs;j&&(h.servicePath&&(j.
servicePath=h.servicePath),R!==void 0&&!Number.isNaN(R)&&(j.port=R))}this.innerApiCalls={},this.warn=c.warn}initialize(){if(this.locationsStub)return this.locationsStub;
this.locationsStub=this.gaxGrpc.createStub(this._opts.fallback?this._protos.lookupService("google.cloud.location.Locations"):this._protos.google.cloud.location.
Locations,this._opts,this._providedCustomServicePath);const a=["listLocations","getLocation"];for(const h of a){const E=this.locationsStub.then(v=>(...T)=>this.
_terminated?Promise.reject("The client has already been closed."):v[h].apply(v,T),v=>()=>{throw v}),O=this.descriptors.page[h]||void 0,S=(0,m.createApiCall)(E,this.
_defaults[h],O,this._opts.fallback||this.gaxGrpc.fallback);this.innerApiCalls[h]=S}return this.locationsStub}static get servicePath(){return"cloud.googleapis.co\
m"}static get apiEndpoint(){return"cloud.googleapis.com"}static get port(){return 443}static get scopes(){return["https://www.googleapis.com/auth/cloud-platform"]}getProjectId(a){
if(a){this.auth.getProjectId(a);return}return this.auth.getProjectId()}getLocation(a,h,E){a=a||{};let O;return typeof h=="function"&&E===void 0?(E=h,O={}):O=h,O=
O||{},O.otherArgs=O.otherArgs||{},O.otherArgs.headers=O.otherArgs.headers||{},O.otherArgs.headers["x-goog-request-params"]=p.fromParams({name:a.name||""}),this.
initialize().catch(console.error),this.innerApiCalls.getLocation(a,O,E)}listLocations(a,h,E){a=a||{};let O;return typeof h=="function"&&E===void 0?(E=h,O={}):O=
h,O=O||{},O.otherArgs=O.otherArgs||{},O.otherArgs.headers=O.otherArgs.headers||{},O.otherArgs.headers["x-goog-request-params"]=p.fromParams({name:a.name||""}),this.
initialize().catch(console.error),this.innerApiCalls.listLocations(a,O,E)}listLocationsAsync(a,h){a=a||{},h=h||{},h.otherArgs=h.otherArgs||{},h.otherArgs.headers=
h.otherArgs.headers||{},h.otherArgs.headers["x-goog-request-params"]=p.fromParams({name:a.name||""}),h=h||{};const E=new g.CallSettings(h);return this.initialize().
catch(console.error),this.descriptors.page.listLocations.asyncIterate(this.innerApiCalls.listLocations,a,E)}close(){return this.initialize().catch(console.error),
this._terminated?Promise.resolve():this.locationsStub.then(a=>{this._terminated=!0,a.close()})}}l.LocationsClient=n}),73571:((W,l,u)=>{Object.defineProperty(l,"\
__esModule",{value:!0}),l.LongrunningApiCaller=void 0;const f=u(49746),d=u(4996),y=u(76902);class g{static{r(this,"LongrunningApiCaller")}longrunningDescriptor;constructor(m){
this.longrunningDescriptor=m}init(m){return m?new f.OngoingCall(m):new f.OngoingCallPromise}wrap(m){return m}call(m,p,s,o){o.call((e,t)=>this._wrapOperation(m,s,
e,t),p)}_wrapOperation(m,p,s,o){let e=p.longrunning;e||(e=(0,d.createDefaultBackoffSettings)());const t=this.longrunningDescriptor;return m(s,(n,i)=>{if(n){o(n,
null,null,i);return}const a=new y.Operation(i,t,e,p);o(null,a,i)})}fail(m,p){m.callback(p)}result(m){return m.promise}}l.LongrunningApiCaller=g}),99199:((W,l,u)=>{
Object.defineProperty(l,"__esModule",{value:!0}),l.LongRunningDescriptor=void 0;const f=u(73571);class d{static{r(this,"LongRunningDescriptor")}operationsClient;responseDecoder;metadataDecoder;constructor(g,c,m){
this.operationsClient=g,this.responseDecoder=c,this.metadataDecoder=m}getApiCaller(){return new f.LongrunningApiCaller(this)}}l.LongRunningDescriptor=d}),76902:(function(W,l,u){
var f=this&&this.__createBinding||(Object.create?(function(e,t,n,i){i===void 0&&(i=n);var a=Object.getOwnPropertyDescriptor(t,n);(!a||("get"in a?!t.__esModule:a.
writable||a.configurable))&&(a={enumerable:!0,get:r(function(){return t[n]},"get")}),Object.defineProperty(e,i,a)}):(function(e,t,n,i){i===void 0&&(i=n),e[i]=t[n]})),
d=this&&this.__setModuleDefault||(Object.create?(function(e,t){Object.defineProperty(e,"default",{enumerable:!0,value:t})}):function(e,t){e.default=t}),y=this&&
this.__importStar||(function(){var e=r(function(t){return e=Object.getOwnPropertyNames||function(n){var i=[];for(var a in n)Object.prototype.hasOwnProperty.call(
n,a)&&(i[i.length]=a);return i},e(t)},"ownKeys");return function(t){if(t&&t.__esModule)return t;var n={};if(t!=null)for(var i=e(t),a=0;a<i.length;a++)i[a]!=="de\
fault"&&f(n,t,i[a]);return d(n,t),n}})();Object.defineProperty(l,"__esModule",{value:!0}),l.Operation=void 0,l.operation=o;const g=u(24434),c=u(69124),m=u(34775),
p=y(u(99467));class s extends g.EventEmitter{static{r(this,"Operation")}completeListeners;hasActiveListeners;latestResponse;longrunningDescriptor;result;metadata;backoffSettings;_callOptions;currentCallPromise_;name;done;error;response;constructor(t,n,i,a){
super(),this.completeListeners=0,this.hasActiveListeners=!1,this.latestResponse=t,this.name=this.latestResponse.name,this.done=this.latestResponse.done,this.error=
this.latestResponse.error,this.longrunningDescriptor=n,this.result=null,this.metadata=null,this.backoffSettings=i,this._unpackResponse(t),this._listenForEvents(),
this._callOptions=a}_listenForEvents(){this.on("newListener",t=>{t==="complete"&&(this.completeListeners++,this.hasActiveListeners||(this.hasActiveListeners=!0,
this.startPolling_()))}),this.on("removeListener",t=>{t==="complete"&&--this.completeListeners===0&&(this.hasActiveListeners=!1)})}cancel(){this.currentCallPromise_&&
this.currentCallPromise_.cancel();const t=this.longrunningDescriptor.operationsClient,n=new p.google.longrunning.CancelOperationRequest;return n.name=this.latestResponse.
name,t.cancelOperation(n)}getOperation(t){const n=this,i=this.longrunningDescriptor.operationsClient;function a(){if(!t)return new Promise((O,S)=>{if(n.latestResponse.
error){const v=new m.GoogleError(n.latestResponse.error.message);v.code=n.latestResponse.error.code,S(v)}else O([n.result,n.metadata,n.latestResponse])})}if(r(a,
"promisifyResponse"),this.latestResponse.done)return this._unpackResponse(this.latestResponse,t),a();const h=new p.google.longrunning.GetOperationRequest;h.name=
this.latestResponse.name,this.currentCallPromise_=i.getOperationInternal(h,this._callOptions);const E=this.currentCallPromise_.then(O=>(n.latestResponse=O[0],n.
_unpackResponse(O[0],t),a()),O=>{if(t){t(O);return}return Promise.reject(O)});if(!t)return E}_unpackResponse(t,n){const i=this.longrunningDescriptor.responseDecoder,
a=this.longrunningDescriptor.metadataDecoder;let h,E;if(t.done){if(t.result==="error"){const O=new m.GoogleError(t.error.message);O.code=t.error.code,this.error=
O,n&&n(O);return}i&&t.response&&(this.response=t.response,h=i(t.response.value),this.result=h,this.done=!0)}a&&t.metadata&&(E=a(t.metadata.value),this.metadata=
E),n&&n(null,h,E,t)}startPolling_(){const t=this;let n=new Date;const i=this.backoffSettings.retryDelayMultiplier,a=this.backoffSettings.maxRetryDelayMillis;let h=this.
backoffSettings.initialRetryDelayMillis,E=1/0;this.backoffSettings.totalTimeoutMillis&&(E=n.getTime()+this.backoffSettings.totalTimeoutMillis);let O;this.latestResponse.
metadata&&(O=this.latestResponse.metadata.value);function S(x,...A){t.emit(x,...A)}r(S,"emit");function v(x,A){if(x.byteLength!==A.byteLength)return!1;for(let R=0;R<
x.byteLength;++R)if(x[R]!==A[R])return!1;return!0}r(v,"arrayEquals");function T(){if(t.hasActiveListeners){if(n.getTime()>=E){const x=new m.GoogleError("Total t\
imeout exceeded before any response was received");x.code=c.Status.DEADLINE_EXCEEDED,setImmediate(S,"error",x);return}t.getOperation((x,A,R,I)=>{if(x){setImmediate(
S,"error",x);return}if(!A){if(I.metadata&&(!O||I&&!v(I.metadata.value,O))&&(setImmediate(S,"progress",R,I),O=I.metadata.value),I.done){setImmediate(S,"complete",
{},R,I);return}setTimeout(()=>{n=new Date,h=Math.min(h*i,a),T()},h);return}setImmediate(S,"complete",A,R,I)})}}r(T,"retry"),T()}promise(){return new Promise((t,n)=>{
this.on("error",n).on("complete",(i,a,h)=>{t([i,a,h])})})}}l.Operation=s;function o(e,t,n,i){return new s(e,t,n,i)}r(o,"operation")}),51161:((W,l,u)=>{Object.defineProperty(
l,"__esModule",{value:!0}),l.NormalApiCaller=void 0;const f=u(49746);class d{static{r(this,"NormalApiCaller")}init(g){return g?new f.OngoingCall(g):new f.OngoingCallPromise}wrap(g){
return g}call(g,c,m,p){p.call(g,c)}fail(g,c){g.callback(c)}result(g){return g.promise}}l.NormalApiCaller=d}),61789:((W,l,u)=>{Object.defineProperty(l,"__esModul\
e",{value:!0}),l.retryable=g;const f=u(69124),d=u(34775),y=u(86328);function g(c,m,p,s,o){const e=m.backoffSettings.retryDelayMultiplier,t=m.backoffSettings.maxRetryDelayMillis,
n=m.backoffSettings.rpcTimeoutMultiplier,i=m.backoffSettings.maxRpcTimeoutMillis;let a=m.backoffSettings.initialRetryDelayMillis,h=m.backoffSettings.initialRpcTimeoutMillis;
return(E,O)=>{let S,v,T=!1,x=new Date,A;const R=m.backoffSettings.totalTimeoutMillis;R!=null&&(A=x.getTime()+R);let I=0;const j=m.backoffSettings.maxRetries,F=[];
function C(P){return P.length<2?"":` : Previous errors : [${P.map(N=>{const D=N.statusDetails?N.statusDetails.toString():"",w=N.code&&N.code.toString?N.code.toString():
"",M=N.note&&N.note.toString?N.note.toString():"";return`{message: ${N.message&&N.message.toString?N.message.toString():""}, code: ${w}, details: ${D}, note: ${M}\
}`}).join(",")}]`}r(C,"errorDetailsSuffix");function _(P){if(P&&F.push(P),v=null,A!==void 0&&(I>0||R>0)&&x.getTime()>=A){const D=new d.GoogleError(`Total timeou\
t of API ${s} exceeded ${m.backoffSettings.totalTimeoutMillis} milliseconds ${P?`retrying error ${P} `:""} before any response was received.${C(F)}`);D.code=f.Status.
DEADLINE_EXCEEDED,O(D);return}if(I&&I>=j){const D=new d.GoogleError("Exceeded maximum number of retries "+(P?`retrying error ${P} `:"")+"before any response was\
 received"+C(F));D.code=f.Status.DEADLINE_EXCEEDED,O(D);return}I>0&&o?.(),I++;let b=P;S=(0,y.addTimeoutArg)(c,h,p)(E,(D,w,M,H)=>{if(D&&(b=D),!D){O(null,w,M,H);return}
if(S=null,T){O(D);return}if(m.retryCodes.length>0&&m.retryCodes.indexOf(D.code)<0)D.note="Exception occurred in retry method that was not classified as transien\
t",O(D);else{if(x=new Date,A!==void 0&&x.getTime()>=A){_(b);return}const U=Math.random()*a;v=setTimeout(()=>{x=new Date,a=Math.min(a*e,t);const L=h&&n?h*n:0,k=i||
0,B=A!==void 0?A-x.getTime():1/0;h=Math.min(L,k,B),_(b)},U)}}),S instanceof Promise&&S.catch(D=>{O(new d.GoogleError(D))})}if(r(_,"repeat"),j&&A!==void 0){const P=new d.
GoogleError("Cannot set both totalTimeoutMillis and maxRetries in backoffSettings.");P.code=f.Status.INVALID_ARGUMENT,O(P)}else _();return{cancel(){if(T=!0,v&&clearTimeout(
v),S)S.cancel();else{const P=new d.GoogleError("cancelled"+C(F));P.code=f.Status.CANCELLED,O(P)}}}}}r(g,"retryable")}),86328:((W,l)=>{Object.defineProperty(l,"_\
_esModule",{value:!0}),l.addTimeoutArg=u;function u(f,d,y,g){return(c,m)=>{const p=new Date,s=y.options||{};s.deadline=new Date(p.getTime()+d);const o=y.metadataBuilder?
y.metadataBuilder(g,y.headers||{}):null;return f(c,o,s,m)}}r(u,"addTimeoutArg")}),53332:(function(W,l,u){var f=this&&this.__createBinding||(Object.create?(function(R,I,j,F){
F===void 0&&(F=j);var C=Object.getOwnPropertyDescriptor(I,j);(!C||("get"in C?!I.__esModule:C.writable||C.configurable))&&(C={enumerable:!0,get:r(function(){return I[j]},
"get")}),Object.defineProperty(R,F,C)}):(function(R,I,j,F){F===void 0&&(F=j),R[F]=I[j]})),d=this&&this.__setModuleDefault||(Object.create?(function(R,I){Object.
defineProperty(R,"default",{enumerable:!0,value:I})}):function(R,I){R.default=I}),y=this&&this.__importStar||(function(){var R=r(function(I){return R=Object.getOwnPropertyNames||
function(j){var F=[];for(var C in j)Object.prototype.hasOwnProperty.call(j,C)&&(F[F.length]=C);return F},R(I)},"ownKeys");return function(I){if(I&&I.__esModule)
return I;var j={};if(I!=null)for(var F=R(I),C=0;C<F.length;C++)F[C]!=="default"&&f(j,I,F[C]);return d(j,I),j}})();Object.defineProperty(l,"__esModule",{value:!0}),
l.getGaxLogger=S,l.buildLogAttributes=v,l.logCall=x,l.logNetworkAttempt=A;const g=u(24434),c=u(91408),m=y(u(81577)),p=u(69124),s=u(90121),o=u(59348),e=u(25757),
t=new Map;let n,i;function a(){if(!n){const R=m.getNodeBackend();Array.isArray(R.filters)&&(R.filters=["*"]),n=R}return n}r(a,"getFallbackNodeBackend");function h(){
if(i===void 0)try{i=Object.getPrototypeOf(m.getNodeBackend())??null}catch{i=null}return i}r(h,"getNodeBackendPrototype");function E(R,I,...j){const F=m.log(R);if(F===
m.placeholder){const M=typeof process=="object"&&typeof process.env=="object"?process.env:{},H=m.env?.nodeEnables??"GOOGLE_SDK_NODE_LOGGING";M[H]||a().log(R,I,...j);
return}const C=h();if(!C||typeof C.log!="function"){F(I,...j);return}let _=!1,P=0;const b=C.log,N=Object.prototype.hasOwnProperty.call(C,"log"),D=r(function(M,H,...U){
P++;try{b.call(this,M,H,...U),P===1&&M===R&&typeof this.isEnabled=="function"&&!this.isEnabled(M)&&(_=!0)}finally{P--}},"wrappedNodeLog");let w=!1;try{C.log=D,w=
!0}catch{}try{F(I,...j)}finally{w&&C.log===D&&(N?C.log=b:delete C.log)}_&&a().log(R,I,...j)}r(E,"emitGaxLog");function O(R){return R}r(O,"resolveLogSeverity");function S(R){
const I=R||"google-gax",j=t.get(I);if(j)return j;const F=new m.AdhocDebugLogger(I,(C,..._)=>{E(I,C,..._)}).func;return F.sublog=C=>S(`${I}:${C}`),t.set(I,F),F}r(
S,"getGaxLogger");function v(R,I,j={},F=!0){const{rawAddress:C,urlDomain:_}=(0,s.resolveEndpointAndDomain)(I,j),P=(0,s.buildInitialAttributes)(I,j,_),b={};for(const[
U,L]of Object.entries(P))L!==void 0&&(b[U]=L);C!==void 0&&!(0,o.isPreConnectionFailure)(R)&&(b["server.address"]=C);const N=(0,s.resolveRpcMethod)(I);N&&(b["rpc\
.method"]=N);const{rpcStatusName:D,httpStatusCode:w}=(0,o.resolveResponseStatusCode)(I.rpcType,!0,R),M=I.rpcType==="http"?w!==void 0?(0,o.resolveRpcStatusName)(
R)??p.Status[(0,p.rpcCodeFromHttpStatusCode)(w)]:void 0:D;M!==void 0&&(b["rpc.response.status_code"]=M),w!==void 0&&(b["http.response.status_code"]=w),b["error.\
type"]=(0,o.resolveErrorType)(R,I.rpcType);const H=(0,o.resolveErrorInfoDomain)(R);if(H!==void 0&&(b["gcp.errors.domain"]=H),Object.assign(b,(0,o.resolveErrorInfoMetadataAttributes)(
R)),F){b["exception.type"]=(0,o.resolveExceptionType)(R),b["exception.message"]=(0,o.resolveExceptionMessage)(R,I.rpcType);const U=(0,o.resolveExceptionStacktrace)(
R);U!==void 0&&(b["exception.stacktrace"]=U)}return b}r(v,"buildLogAttributes");function T(R,I,j,F){let C=!1;const _=r(N=>{if(!C){C=!0;try{I(N)}catch{}}},"logOn\
ce");let P=!1;const b=F?function(...N){P=!0;const D=N[0];D&&_(D),F.apply(this,N)}:void 0;try{const N=R(b),D=j?null:(0,e.getPromiseTarget)(N);return j&&N instanceof
g.EventEmitter?(0,e.handleStream)(N,_,()=>{},!!b):D&&(0,e.handlePromise)(D,_,()=>{}),N}catch(N){throw P||_(N),N}}r(T,"executeLoggedOperation");function x(R,I,j,F=!1,C){
let _;try{_=c.context.active()}catch{}return T(j,r(b=>{const N=S(I?.gcpClientService),D=(0,s.getActiveTraceContext)(),w=_?(0,s.getActiveTraceContext)(_):void 0,
H=(D?.clientRequestSpan??w?.clientRequestSpan??D?.span??w?.span)?.spanContext(),U=H?.traceId,L=H?.spanId,k=v(b,R,I);N({severity:"WARNING",...U?{telemetryTraceId:U}:
{},...L?{telemetrySpanId:L}:{},other:k},"Client API call failed: %s",k["exception.message"]||b)},"emitL3WarnLog"),F,C)}r(x,"logCall");function A(R,I,j,F=!1,C){let _;
try{_=c.context.active()}catch{}return T(j,r(b=>{const N=S(I?.gcpClientService),D=(0,s.getActiveTraceContext)(),w=_?(0,s.getActiveTraceContext)(_):void 0,H=(D?.
attemptSpan??w?.attemptSpan??D?.span??w?.span)?.spanContext(),U=H?.traceId,L=H?.spanId,k=v(b,R,I,!1),B=(0,o.resolveErrorResponsePayload)(b);B!==void 0&&(k["resp\
onse.payload"]=B);const J=(0,o.resolveExceptionMessage)(b,R.rpcType);N({severity:"DEBUG",...U?{telemetryTraceId:U}:{},...L?{telemetrySpanId:L}:{},other:k},"RPC \
attempt failed: %s",J||b)},"emitL4DebugLog"),F,C)}r(A,"logNetworkAttempt")}),25757:((W,l,u)=>{Object.defineProperty(l,"__esModule",{value:!0}),l.setAttemptHttpMethod=
o,l.getGaxTracer=e,l.getPromiseTarget=n,l.handlePromise=i,l.handleStream=a,l.traceCall=T,l.traceAttempt=x;const f=u(24434),d=u(91408),y=u(90121),g=u(59348),c=new WeakMap,
m=new WeakMap;function p(A,R){return R?`${A} ${R}`:A}r(p,"formatHttpAttemptSpanName");function s(A,R,I){if(!A||!I)return;const j=m.get(A);j?j===R&&A.setAttribute(
"url.template",I):(m.set(A,R),A.setAttribute("url.template",I))}r(s,"propagateUrlTemplateToClientSpan");function o(A,R){const I=(0,y.getActiveTraceContext)(),j=I?.
attemptSpan,F=I?.clientRequestSpan;if(j){j.setAttribute("http.request.method",A),R&&(c.set(j,R),j.setAttribute("url.template",R),s(F,j,R));const C=R||c.get(j);j.
updateName(p(A,C))}}r(o,"setAttemptHttpMethod");function e(){return d.trace.getTracer("google-gax")}r(e,"getGaxTracer");function t(A){return A instanceof Promise||
A!==null&&(typeof A=="object"||typeof A=="function")&&typeof A.then=="function"}r(t,"isPromiseLike");function n(A){return t(A)?A:A!==null&&(typeof A=="object"||
typeof A=="function")&&"promise"in A&&t(A.promise)?A.promise:null}r(n,"getPromiseTarget");function i(A,R,I){let j=!1;const F=r(()=>{j||(j=!0,I())},"endSpanOnce"),
C=n(A)??A;Promise.resolve(C).then(()=>(F(),null)).catch(_=>{j||(R(_),F())})}r(i,"handlePromise");function a(A,R,I,j=!1){let F=!1;const _="writable"in A&&A.writable===
!0&&(!("readable"in A)||A.readable!==!0)&&!j,P=r(()=>{A.removeListener("error",N),A.removeListener("end",b),A.removeListener("close",b),A.removeListener("finish",
b)},"cleanup"),b=r(()=>{F||(F=!0,P(),I())},"endSpanOnce"),N=r(D=>{F||(R(D),b())},"onError");A.on("error",N),A.on("end",b),A.on("close",b),_&&A.on("finish",b)}r(
a,"handleStream");function h(A){return A==="grpc"?"gcp.grpc.resend_count":"http.request.resend_count"}r(h,"resolveResendCountAttribute");function E(A,R,I,j,F,C,_,P){
const b={};R==="grpc"&&I!==void 0&&(b["rpc.response.status_code"]=I),R==="http"&&j!==void 0&&(b["http.response.status_code"]=j),F!==void 0&&(!_||!(0,g.isPreConnectionFailure)(
P))&&(b["server.address"]=F,C!==void 0&&(b["server.port"]=C)),A.setAttributes(b)}r(E,"setFinalStatusAttributes");function O(A,R,I,j=!1){const F=R instanceof Error?
R.message:(0,g.resolveErrorMessage)(R);A.setAttributes({"error.type":(0,g.resolveErrorType)(R,I),"status.message":F}),R instanceof Error&&(0,g.recordExceptionEvent)(
A,R,I,j),A.setStatus({code:d.SpanStatusCode.ERROR,message:F})}r(O,"recordSpanError");function S(A,R){const{span:I,rpcType:j,rawAddress:F,rawPort:C,includeExceptionMessage:_}=A;
let P=!1,b=!1,N;const D=r(H=>{N=H,b=!0,O(I,H,j,_)},"recordError"),w=r(()=>{if(!P){P=!0;const{rpcStatusName:H,httpStatusCode:U}=(0,g.resolveResponseStatusCode)(j,
b,N);E(I,j,H,U,F,C,b,N),I.end()}},"endSpan");return{recordError:D,endSpan:w,tracedCallback:R?function(...H){const U=H[0];U&&D(U),w(),R.apply(this,H)}:void 0}}r(
S,"createSpanCompletionHandlers");function v(A,R,I,j,F){const{recordError:C,endSpan:_,tracedCallback:P}=S(j,F);try{const b=d.context.with(A,()=>R(P)),N=I?null:n(
b);return I&&b instanceof f.EventEmitter?a(b,C,_,!!P):N?i(N,C,_):P||_(),b}catch(b){throw C(b),_(),b}}r(v,"executeTracedOperation");function T(A,R,I,j=!1,F){const C=`${A.
clientName}.${A.methodName}`;return e().startActiveSpan(C,{},_=>{const{rawAddress:P,rawPort:b,urlDomain:N}=(0,y.resolveEndpointAndDomain)(A,R);_.setAttributes((0,y.
buildInitialAttributes)(A,R,N));const D=d.context.active().setValue(y.CLIENT_REQUEST_SPAN_KEY,_);return v(D,I,j,{span:_,rpcType:A.rpcType,rawAddress:P,rawPort:b},
F)})}r(T,"traceCall");function x(A,R,I,j=!1,F,C){const _=(0,y.resolveRpcMethod)(A),P=A.httpMethod??"POST",b=A.urlTemplate,N=A.rpcType==="http"?p(P,b):_,D=C??d.context.
active(),w=(0,y.getActiveTraceContext)(D)?.clientRequestSpan;return e().startActiveSpan(N,{kind:d.SpanKind.CLIENT},D,M=>{w&&_&&w.setAttribute("rpc.method",_);const{
rawAddress:H,rawPort:U,urlDomain:L}=(0,y.resolveEndpointAndDomain)(A,R,443),k=(0,y.buildInitialAttributes)(A,R,L);A.rpcType==="grpc"?k["rpc.method"]=_:(k["http.\
request.method"]=P,b&&(c.set(M,b),k["url.template"]=b,s(w,M,b))),A.resendCount!==void 0&&A.resendCount>0&&(k[h(A.rpcType)]=A.resendCount),M.setAttributes(k);const B=d.
context.active().setValue(y.ATTEMPT_SPAN_KEY,M);return v(B,I,j,{span:M,rpcType:A.rpcType,rawAddress:H,rawPort:U,includeExceptionMessage:!0},F)})}r(x,"traceAttem\
pt")}),90121:((W,l,u)=>{Object.defineProperty(l,"__esModule",{value:!0}),l.ATTEMPT_SPAN_KEY=l.CLIENT_REQUEST_SPAN_KEY=l.DEFAULT_GCP_REPO=void 0,l.setSettingsDefaultDomain=
m,l.getSettingsDefaultDomain=p,l.extractClientServiceFromPackageName=s,l.extractServiceFromApiName=o,l.extractFromSettings=e,l.extractFromEnvironment=t,l.clearMetadataCache=
n,l.resolveStaticTraceContext=i,l.resolveEndpointAndDomain=a,l.resolveRpcMethod=h,l.buildInitialAttributes=E,l.getActiveTraceContext=S;const f=u(91408),d=u(24938);
l.DEFAULT_GCP_REPO="googleapis/google-cloud-node",l.CLIENT_REQUEST_SPAN_KEY=(0,f.createContextKey)("google-gax-client-request-span"),l.ATTEMPT_SPAN_KEY=(0,f.createContextKey)(
"google-gax-attempt-span");const y=new WeakMap,g=new WeakMap;function c(v){if(!v||!v.includes("."))return;const T=v.match(/^(\[[^\]]+\]|[^:]+):(\d+)$/);return T?
T[1]:v}r(c,"normalizeDomainHost");function m(v,T){const x=c(T.trim());x&&y.set(v,x)}r(m,"setSettingsDefaultDomain");function p(v){return v?y.get(v):void 0}r(p,"\
getSettingsDefaultDomain");function s(v){const T=v.match(/^@[^/]+\/(?:google-cloud-)?(.*)$/);if(T&&T[1])return T[1];const x=v.match(/^google-cloud-(.*)$/);return x&&
x[1]?x[1]:v}r(s,"extractClientServiceFromPackageName");function o(v){if(!v)return;const T=v.split("."),x=T.findIndex(A=>/^v\d+(?:[a-z\d_]+)?$/i.test(A));if(x>0)
return T[x-1];if(T.length>=2){const A=T[T.length-2];if(A&&A!=="google"&&A!=="cloud")return A;const R=T[T.length-1];if(R)return R[0].toLowerCase()+R.slice(1)}}r(
o,"extractServiceFromApiName");function e(v){const T={};if(!v)return T;const x=v.otherArgs;let A=x?.headers?.["x-goog-api-client"];if(!A&&typeof x?.metadataBuilder==
"function")try{const _=x.metadataBuilder();_&&typeof _.get=="function"?A=_.get("x-goog-api-client"):_&&typeof _=="object"&&(A=_["x-goog-api-client"])}catch{}const R=Array.
isArray(A)?A.join(" "):A;if(typeof R=="string"){const _=R.trim().split(/\s+/);for(const P of _){const b=P.match(/^([^/]+(?:\/[^/]+)?)\/([^\s]+)$/);if(b){const[,
N,D]=b;N==="gapic"?T.gcpVersion=D:N==="gccl"?T.gcpVersion||(T.gcpVersion=D):d.ignoredClientHeaderTokens.includes(N)||(T.gcpArtifact=N,T.gcpVersion||(T.gcpVersion=
D))}}}if(typeof v.apiName=="string"&&v.apiName){const _=o(v.apiName);_&&(T.gcpClientService=_,T.gcpArtifact||(T.gcpArtifact=_==="gax"?"google-gax":`@google-clou\
d/${_}`))}const I=v.otherArgs,j=v.servicePath||v.apiEndpoint||I?.servicePath||I?.apiEndpoint;if(j&&typeof j=="string"){const _=j.match(/^(\[[^\]]+\]|[^:]+):(\d+)$/);
_?(T.serverAddress=_[1],T.serverPort=Number(_[2])):T.serverAddress=j}const F=v.port||v.servicePort||I?.port||I?.servicePort,C=typeof F=="string"?parseInt(F,10):
F;return C&&typeof C=="number"&&!T.serverPort&&(T.serverPort=C),T}r(e,"extractFromSettings");function t(){const v=typeof process=="object"&&typeof process.env==
"object"?process.env:{},T={},x=v.GOOGLE_SDK_NODE_CLIENT_SERVICE||v.GCP_CLIENT_SERVICE;x?.trim()&&(T.gcpClientService=x.trim());const A=v.GOOGLE_SDK_NODE_CLIENT_VERSION||
v.GCP_CLIENT_VERSION;A?.trim()&&(T.gcpVersion=A.trim());const R=v.GOOGLE_SDK_NODE_ARTIFACT||v.GCP_ARTIFACT;R?.trim()&&(T.gcpArtifact=R.trim());const I=v.GOOGLE_SDK_NODE_SERVER_ADDRESS||
v.SERVER_ADDRESS;I?.trim()&&(T.serverAddress=I.trim());const j=v.GOOGLE_SDK_NODE_SERVER_PORT||v.SERVER_PORT;return j&&!isNaN(Number(j))&&(T.serverPort=Number(j)),
T}r(t,"extractFromEnvironment");function n(){}r(n,"clearMetadataCache");function i(v,T){const x=t(),A=e(v),R={gcpClientService:x.gcpClientService??A.gcpClientService,
gcpVersion:x.gcpVersion??A.gcpVersion,gcpRepo:l.DEFAULT_GCP_REPO,gcpArtifact:x.gcpArtifact??A.gcpArtifact},I=p(v);I&&!x.gcpClientService?.includes(".")&&g.set(R,
I);const j=x.serverAddress??A.serverAddress;j!==void 0&&(R.serverAddress=j);const F=x.serverPort??A.serverPort;return F!==void 0&&(R.serverPort=F),R}r(i,"resolv\
eStaticTraceContext");function a(v,T,x){let A=v.serverAddress??T.serverAddress,R=v.serverPort??T.serverPort;const I=r(C=>{const _=C.match(/^(\[[^\]]+\]|[^:]+):(\d+)$/);
_?(A=_[1],R=R??Number(_[2])):A=C},"splitHostAndPort");A&&I(A);const j=c(T.gcpClientService),F=v.urlDomain??T.urlDomain??g.get(T)??j??A;return x!==void 0&&(!A&&F&&
I(F),A&&(R=R??x)),{rawAddress:A,rawPort:R,urlDomain:F}}r(a,"resolveEndpointAndDomain");function h(v){return v.apiName?`${v.apiName}/${v.methodName}`:v.methodName}
r(h,"resolveRpcMethod");function E(v,T,x){const A={"gcp.client.service":T.gcpClientService,"gcp.client.version":T.gcpVersion,"gcp.client.repo":T.gcpRepo,"gcp.cl\
ient.artifact":T.gcpArtifact,"rpc.system.name":v.rpcType};return x!==void 0&&(A["url.domain"]=x),A}r(E,"buildInitialAttributes");function O(v){return v&&(0,f.isSpanContextValid)(
v.spanContext())?v:void 0}r(O,"getValidSpan");function S(v=f.context.active()){const T=O(v.getValue(l.ATTEMPT_SPAN_KEY)),x=O(v.getValue(l.CLIENT_REQUEST_SPAN_KEY)),
A=T??x??O(f.trace.getSpan(v));if(!A)return;const R=A.spanContext();return{traceId:R.traceId,spanId:R.spanId,span:A,attemptSpan:T,clientRequestSpan:x}}r(S,"getAc\
tiveTraceContext")}),59348:(function(W,l,u){var f=this&&this.__createBinding||(Object.create?(function(k,B,J,z){z===void 0&&(z=J);var Y=Object.getOwnPropertyDescriptor(
B,J);(!Y||("get"in Y?!B.__esModule:Y.writable||Y.configurable))&&(Y={enumerable:!0,get:r(function(){return B[J]},"get")}),Object.defineProperty(k,z,Y)}):(function(k,B,J,z){
z===void 0&&(z=J),k[z]=B[J]})),d=this&&this.__setModuleDefault||(Object.create?(function(k,B){Object.defineProperty(k,"default",{enumerable:!0,value:B})}):function(k,B){
k.default=B}),y=this&&this.__importStar||(function(){var k=r(function(B){return k=Object.getOwnPropertyNames||function(J){var z=[];for(var Y in J)Object.prototype.
hasOwnProperty.call(J,Y)&&(z[z.length]=Y);return z},k(B)},"ownKeys");return function(B){if(B&&B.__esModule)return B;var J={};if(B!=null)for(var z=k(B),Y=0;Y<z.length;Y++)
z[Y]!=="default"&&f(J,B,z[Y]);return d(J,B),J}})();Object.defineProperty(l,"__esModule",{value:!0}),l.DEPTH_TO_CHECK=l.preConnectionCodes=l.genericClasses=l.redirectCodes=
l.decodeCodes=l.requestBodyCodes=l.requestCodes=l.connectionCodes=void 0,l.ensureGrpcStatusDetailsParsed=p,l.resolveErrorInfo=t,l.resolveErrorInfoReason=n,l.resolveErrorInfoDomain=
i,l.resolveErrorInfoMetadataAttributes=a,l.resolveServerErrorCode=h,l.resolveClientNetworkOrOperationalError=E,l.resolveLanguageSpecificErrorType=O,l.resolveErrorType=
S,l.resolveExceptionType=v,l.resolveSystemErrorCode=T,l.resolveRpcStatusName=x,l.resolveHttpStatusCode=A,l.resolveResponseStatusCode=R,l.isPreConnectionFailure=
I,l.resolveErrorMessage=j,l.isServerSideError=F,l.safeJsonStringify=P,l.resolveResponsePayload=b,l.resolveErrorResponsePayload=w,l.resolveServerExceptionDetails=
M,l.resolveExceptionMessage=H,l.resolveExceptionStacktrace=U,l.recordExceptionEvent=L;const g=y(u(23928)),c=u(34775),m=u(69124);l.connectionCodes=["ENOTFOUND","\
EAI_AGAIN","ECONNREFUSED","ECONNRESET","EHOSTUNREACH","ENETUNREACH","ENETDOWN","EPIPE","UND_ERR_CONNECT_TIMEOUT","UND_ERR_SOCKET","CERT_HAS_EXPIRED","UNABLE_TO_\
VERIFY_LEAF_SIGNATURE","DEPTH_ZERO_SELF_SIGNED_CERT","SELF_SIGNED_CERT_IN_CHAIN","ERR_TLS_CERT_ALTNAME_INVALID","UNABLE_TO_GET_ISSUER_CERT"],l.requestCodes=["ER\
R_INVALID_ARG_TYPE","ERR_INVALID_URL","ERR_HTTP_INVALID_HEADER_VALUE","ERR_INVALID_HTTP_TOKEN","ERR_INVALID_PROTOCOL","ERR_INVALID_ARG_VALUE"],l.requestBodyCodes=
["ERR_STREAM_WRITE_AFTER_END","ERR_STREAM_DESTROYED","ERR_STREAM_ALREADY_FINISHED","ERR_STREAM_CANNOT_PIPE","ERR_STREAM_NULL_VALUES","ERR_STREAM_PREMATURE_CLOSE"],
l.decodeCodes=["ERR_BUFFER_OUT_OF_BOUNDS"],l.redirectCodes=["ERR_TOO_MANY_REDIRECTS","ERR_FR_TOO_MANY_REDIRECTS"],l.genericClasses=["Error","GoogleError","Objec\
t","DOMException"],l.preConnectionCodes=["ENOTFOUND","EAI_AGAIN","ECONNREFUSED","ECONNRESET","EHOSTUNREACH","ENETUNREACH","ERR_INVALID_ARG_TYPE","ERR_INVALID_UR\
L"],l.DEPTH_TO_CHECK=10;function p(k){if(!k||typeof k!="object")return;const B=k;if(!B.reason&&!B.domain&&!B.errorInfoMetadata&&!B.statusDetails&&B.metadata&&typeof B.
metadata.get=="function"&&B.metadata.get("grpc-status-details-bin")?.length>0)try{c.GoogleError.parseGRPCStatusDetails(B)}catch{}}r(p,"ensureGrpcStatusDetailsPa\
rsed");function s(k){return typeof k=="string"&&k.length>0?k:void 0}r(s,"readNonEmptyString");function o(k){if(!k||typeof k!="object"||Array.isArray(k))return;const B=[];
for(const[J,z]of Object.entries(k))J.length>0&&typeof z=="string"&&B.push([J,z]);return B}r(o,"readErrorInfoMetadataEntries");function e(k,B){if(!k||typeof k!="\
object"||Array.isArray(k))return;const J=k,z=s(J.reason),Y=s(J.domain),G=o(J[B]);if(z===void 0&&Y===void 0&&G===void 0)return;const V={};for(const[$,K]of G??[])
V[`gcp.errors.metadata.${$}`]=K;return{reason:z,domain:Y,metadataAttributes:V}}r(e,"readErrorInfoFrom");function t(k){let B=k;const J=new Set;for(let z=0;z<l.DEPTH_TO_CHECK&&
!(!B||typeof B!="object"||J.has(B));z++){J.add(B),p(B);const Y=B,G=e(Y,"errorInfoMetadata")??e(Y.errorInfo,"metadata");if(G!==void 0)return G;if(Array.isArray(Y.
statusDetails)){for(const V of Y.statusDetails)if(V&&typeof V=="object"){const $=e(V,"metadata")??e(V.errorInfo,"metadata");if($!==void 0)return $}}B=Y.cause}return{
metadataAttributes:{}}}r(t,"resolveErrorInfo");function n(k){return t(k).reason}r(n,"resolveErrorInfoReason");function i(k){return t(k).domain}r(i,"resolveError\
InfoDomain");function a(k){return t(k).metadataAttributes}r(a,"resolveErrorInfoMetadataAttributes");function h(k,B){if(B==="http"){const J=A(k);return J!==void 0?
J.toString():void 0}if(B==="grpc"){if(I(k)||E(k)!==void 0)return;let J=k;const z=new Set;for(let Y=0;Y<l.DEPTH_TO_CHECK&&!(!J||typeof J!="object"||z.has(J));Y++){
z.add(J);const G=J;if(G.name==="AbortError")return;J=G.cause}return x(k)}}r(h,"resolveServerErrorCode");function E(k){let B=k;const J=new Set;for(let z=0;z<l.DEPTH_TO_CHECK&&
!(!B||typeof B!="object"||J.has(B));z++){J.add(B);const Y=B,G=typeof Y.name=="string"?Y.name:void 0,V=Y.constructor?.name,$=typeof Y.code=="string"?Y.code:void 0,
K=typeof Y.message=="string"?Y.message:"";if(G==="TimeoutError"||$==="ETIMEDOUT"||$==="ESOCKETTIMEDOUT"||/timeout.*exceeded|deadline.*exceeded|total timeout/i.test(
K))return"CLIENT_TIMEOUT";if($&&l.connectionCodes.includes($)||$&&$.startsWith("ERR_SSL")||G==="TLSError")return"CLIENT_CONNECTION_ERROR";if($&&l.requestCodes.includes(
$)||G==="URIError"||V==="URIError")return"CLIENT_REQUEST_ERROR";if($&&l.requestBodyCodes.includes($))return"CLIENT_REQUEST_BODY_ERROR";if($&&l.decodeCodes.includes(
$)||G==="DecodeError"||V==="DecodeError"||G==="SyntaxError"||V==="SyntaxError")return"CLIENT_RESPONSE_DECODE_ERROR";if($&&l.redirectCodes.includes($))return"CLI\
ENT_REDIRECT_ERROR";if(G==="GoogleAuthError"||V==="GoogleAuthError"||$==="ERR_NO_CREDENTIALS"||$==="MISSING_CREDENTIALS")return"CLIENT_AUTHENTICATION_ERROR";B=Y.
cause}}r(E,"resolveClientNetworkOrOperationalError");function O(k){let B=k;const J=new Set;for(let z=0;z<l.DEPTH_TO_CHECK&&!(!B||typeof B!="object"||J.has(B));z++){
J.add(B);const Y=B;if(Y.name==="AbortError")return"AbortError";const G=Y.constructor?.name;if(G&&!l.genericClasses.includes(G))return G;if(typeof Y.name=="strin\
g"&&Y.name.length>0&&!l.genericClasses.includes(Y.name))return Y.name;B=Y.cause}}r(O,"resolveLanguageSpecificErrorType");function S(k,B,J=t(k)){if(J.reason)return J.
reason;const z=h(k,B);if(z)return z;const Y=E(k);if(Y)return Y;const G=O(k);return G||"INTERNAL"}r(S,"resolveErrorType");function v(k){if(!k||typeof k!="object")
return"Error";const B=k,J=typeof B.name=="string"&&B.name.length>0?B.name:void 0;if(J==="AbortError"||J==="TimeoutError")return J;const z=B.constructor?.name;return typeof z==
"string"&&z.length>0&&z!=="Error"&&z!=="Object"&&z!=="DOMException"?z:J??"Error"}r(v,"resolveExceptionType");function T(k){let B=k;const J=new Set;for(let z=0;z<
l.DEPTH_TO_CHECK&&!(!B||typeof B!="object"||J.has(B));z++){J.add(B);const Y=B.code;if(typeof Y=="string"&&Y.length>0)return Y;B=B.cause}}r(T,"resolveSystemError\
Code");function x(k){let B=k;const J=new Set;for(let z=0;z<l.DEPTH_TO_CHECK&&!(!B||typeof B!="object"||J.has(B));z++){J.add(B);const Y=B.code;if(typeof Y=="numb\
er"&&Y!==m.Status.OK&&m.Status[Y]!==void 0)return m.Status[Y];B=B.cause}}r(x,"resolveRpcStatusName");function A(k){let B=k;const J=new Set;for(let z=0;z<l.DEPTH_TO_CHECK&&
!(!B||typeof B!="object"||J.has(B));z++){J.add(B);const Y=B.httpStatusCode;if(typeof Y=="number")return Y;B=B.cause}}r(A,"resolveHttpStatusCode");function R(k,B,J){
return k==="grpc"?{rpcStatusName:B?x(J):m.Status[m.Status.OK]}:k==="http"?{httpStatusCode:B?A(J):200}:{}}r(R,"resolveResponseStatusCode");function I(k){let B=k;
const J=new Set;for(let z=0;z<l.DEPTH_TO_CHECK;z++){if(A(B)!==void 0||x(B)!==void 0)return!1;if(!B||!(B instanceof Error||typeof B=="object"&&"stack"in B))return!0;
if(J.has(B))return!1;J.add(B);const Y=B;if(B instanceof TypeError||B instanceof RangeError||B instanceof URIError||Y.name==="TypeError"||Y.name==="RangeError"||
Y.name==="URIError")return!0;const G=T(B);if(G&&l.preConnectionCodes.includes(G))return!0;if((B instanceof c.GoogleError||B.constructor?.name==="GoogleError")&&
Y.cause)B=Y.cause;else return!1}return!1}r(I,"isPreConnectionFailure");function j(k){const B=k?.message;return typeof B=="string"?B:String(k)}r(j,"resolveErrorM\
essage");function F(k,B){return h(k,B)!==void 0}r(F,"isServerSideError");function C(k){if(ArrayBuffer.isView(k))return new Uint8Array(k.buffer,k.byteOffset,k.byteLength);
if(k instanceof ArrayBuffer)return new Uint8Array(k)}r(C,"toBytes");function _(k){return typeof Buffer<"u"?Buffer.from(k.buffer,k.byteOffset,k.byteLength).toString(
"base64"):g.util.base64.encode(k,0,k.length)}r(_,"encodeBase64");function P(k){if(k!==void 0)try{const B=[];return JSON.stringify(k,function(J,z){if(typeof z=="\
bigint")return z.toString();if(typeof z!="object"||z===null)return z;const Y=C(z.type==="Buffer"?this[J]:z);if(Y)return _(Y);if(B.includes(this))for(;B.length>0&&
B[B.length-1]!==this;)B.pop();return B.includes(z)?"[Circular]":(B.push(z),z)})}catch{try{return String(k)}catch{return}}}r(P,"safeJsonStringify");function b(k,B){
const J=B??k;if(J==null)return;if(typeof J=="string")return J;const z=C(J);return z?_(z):P(J)}r(b,"resolveResponsePayload");const N="<<REDACTED> - See `errorRed\
actor` option in `gaxios` for configuration>.";function D(k){if(!k||typeof k!="object")return!1;const B=k;return typeof B.pipe=="function"||typeof B.getReader==
"function"}r(D,"isStreamLike");function w(k){let B=k;const J=new Set;for(let z=0;z<l.DEPTH_TO_CHECK&&!(!B||typeof B!="object"||J.has(B));z++){J.add(B);const Y=(0,c.
getRawHttpResponsePayload)(B);if(Y!==void 0)return b(Y);const G=B,V=G.response&&typeof G.response=="object"?G.response.data:void 0;if(V!=null&&V!==""&&V!==N&&!D(
V))return b(V);if(G.metadata!==void 0&&G.metadata!==null)if(typeof G.metadata=="string"){if(G.metadata.length>0)return G.metadata}else{const $=C(G.metadata);if($){
if($.byteLength>0)return _($)}else if(typeof G.metadata=="object"){let K=G.metadata;if(typeof G.metadata.getMap=="function")try{K=G.metadata.getMap()}catch{K=G.
metadata}if(K&&typeof K=="object"&&Object.keys(K).length>0)return b(K)}}B=G.cause}}r(w,"resolveErrorResponsePayload");function M(k){let B=k;const J=new Set;for(let z=0;z<
l.DEPTH_TO_CHECK&&!(!B||typeof B!="object"||J.has(B));z++){J.add(B);const Y=B;if(typeof Y.details=="string"&&Y.details.length>0)return{message:Y.details};B=Y.cause}
return{message:k.message}}r(M,"resolveServerExceptionDetails");function H(k,B){return k instanceof Error&&F(k,B)?M(k).message:j(k)}r(H,"resolveExceptionMessage");
function U(k){let B=k;const J=new Set;for(let z=0;z<l.DEPTH_TO_CHECK&&!(!B||typeof B!="object"||J.has(B));z++){J.add(B);const Y=B.stack;if(typeof Y=="string"&&Y.
length>0)return Y;B=B.cause}}r(U,"resolveExceptionStacktrace");function L(k,B,J,z=!1){const Y={"exception.type":v(B)};z&&(Y["exception.message"]=H(B,J)),k.addEvent(
"exception",Y)}r(L,"recordExceptionEvent")}),17828:((W,l,u)=>{Object.defineProperty(l,"__esModule",{value:!0}),l.checkTracingEnabled=d,l.checkLoggingEnabled=g;const f=u(
90121);function d(c){const p=(typeof process=="object"&&typeof process.env=="object"?process.env:{}).GOOGLE_SDK_NODE_ENABLE_TRACING?.trim();if(p!==void 0&&p!==""){
const s=p.toLowerCase();return s==="true"||s==="1"}return!!(c?.enableTelemetryTracing||c?.otherArgs?.enableTelemetryTracing)}r(d,"checkTracingEnabled");function y(c,m){
if(!c)return!1;const s=(c==="all"||c==="true"?"*":c).replace(/[|\\{}()[\]^$+?.]/g,"\\$&").replace(/\*/g,".*").replace(/,/g,"$|^");return new RegExp(`^${s}$`,"i").
test(m)}r(y,"matchesLoggingEnvFilter");function g(c){if(typeof c?.enableTelemetryLogging=="boolean")return c.enableTelemetryLogging;if(c?.otherArgs?.enableTelemetryLogging===
!0)return!0;const m=typeof process=="object"&&typeof process.env=="object"?process.env:{},p=m.GOOGLE_SDK_NODE_LOGGING;if(!p)return!1;const s=(m.GOOGLE_SDK_NODE_CLIENT_SERVICE||
m.GCP_CLIENT_SERVICE)?.trim(),o=typeof c?.apiName=="string"&&c.apiName?(0,f.extractServiceFromApiName)(c.apiName):void 0;return y(p,s||o||"google-gax")}r(g,"che\
ckLoggingEnabled")}),99463:(function(W,l,u){var f=this&&this.__createBinding||(Object.create?(function(h,E,O,S){S===void 0&&(S=O);var v=Object.getOwnPropertyDescriptor(
E,O);(!v||("get"in v?!E.__esModule:v.writable||v.configurable))&&(v={enumerable:!0,get:r(function(){return E[O]},"get")}),Object.defineProperty(h,S,v)}):(function(h,E,O,S){
S===void 0&&(S=O),h[S]=E[O]})),d=this&&this.__setModuleDefault||(Object.create?(function(h,E){Object.defineProperty(h,"default",{enumerable:!0,value:E})}):function(h,E){
h.default=E}),y=this&&this.__importStar||(function(){var h=r(function(E){return h=Object.getOwnPropertyNames||function(O){var S=[];for(var v in O)Object.prototype.
hasOwnProperty.call(O,v)&&(S[S.length]=v);return S},h(E)},"ownKeys");return function(E){if(E&&E.__esModule)return E;var O={};if(E!=null)for(var S=h(E),v=0;v<S.length;v++)
S[v]!=="default"&&f(O,E,S[v]);return d(O,E),O}})();Object.defineProperty(l,"__esModule",{value:!0}),l.OperationsClientBuilder=l.OperationsClient=l.ALL_SCOPES=l.
SERVICE_ADDRESS=void 0;const g=u(42236),c=u(65151),m=y(u(4996)),p=u(25365),s=u(9961),o=u(976);l.SERVICE_ADDRESS="longrunning.googleapis.com";const e=u(57564).version,
t=443,n="gapic/0.7.1";l.ALL_SCOPES=[];class i{static{r(this,"OperationsClient")}auth;innerApiCalls;descriptor;operationsStub;constructor(E,O,S){const v=E,T=S?.servicePath||
S?.apiEndpoint||v._servicePath||l.SERVICE_ADDRESS,x=S?.port??v._port??t,A=Object.assign({clientConfig:{}},S,{servicePath:T,port:x});!A.fallback&&E.fallback&&(A.
fallback=E.fallback);const R=["gl-node/"+process.versions.node];A.libName&&A.libVersion&&R.push(A.libName+"/"+A.libVersion),R.push(n,"gax/"+e),A.fallback?R.push(
"gl-web/"+e):R.push("grpc/"+E.grpcVersion);const I=E.constructSettings("google.longrunning.Operations",p,A.clientConfig||{},{"x-goog-api-client":R.join(" ")},A.
enableTelemetryTracing,void 0,A.enableTelemetryLogging),j=typeof A.port=="string"?parseInt(A.port,10):A.port;for(const C of Object.keys(I)){const _=I[C].otherArgs;
_&&(A.servicePath&&(_.servicePath=A.servicePath),j!==void 0&&!Number.isNaN(j)&&(_.port=j))}this.auth=E.auth,this.innerApiCalls={},this.descriptor={listOperations:new c.
PageDescriptor("pageToken","nextPageToken","operations")},this.operationsStub=E.createStub(A.fallback?O.lookupService("google.longrunning.Operations"):O.google.
longrunning.Operations,A);const F=["getOperation","listOperations","cancelOperation","deleteOperation"];for(const C of F){const _=this.operationsStub.then(P=>(...b)=>P[C].
apply(P,b),P=>()=>{throw P});this.innerApiCalls[C]=(0,g.createApiCall)(_,I[C],this.descriptor[C],A.fallback)}}close(){this.operationsStub.then(E=>E.close()).catch(
console.error)}getProjectId(E){if(this.auth&&"getProjectId"in this.auth)return this.auth.getProjectId(E);if(E)E(new Error("Cannot determine project ID."));else return Promise.
reject("Cannot determine project ID.")}getOperationInternal(E,O,S){return E=E||{},O=O||{},this.innerApiCalls.getOperation(E,O,S)}getOperation(E,O,S){let v;return O instanceof
Function&&S===void 0?(S=O,v={}):v=O,E=E||{},v=v||{},this.innerApiCalls.getOperation(E,v,S)}listOperations(E,O,S){let v;return O instanceof Function&&S===void 0?
(S=O,v={}):v=O,E=E||{},v=v||{},this.innerApiCalls.listOperations(E,v,S)}listOperationsStream(E,O){const S=new m.CallSettings(O);return this.descriptor.listOperations.
createStream(this.innerApiCalls.listOperations,E,S)}listOperationsAsync(E,O){E=E||{},O=O||{};const S=new m.CallSettings(O);return this.descriptor.listOperations.
asyncIterate(this.innerApiCalls.listOperations,E,S)}cancelOperation(E,O,S){let v;return O instanceof Function&&S===void 0?(S=O,v={}):v=O,E=E||{},v=v||{},this.innerApiCalls.
cancelOperation(E,v,S)}deleteOperation(E,O,S){let v;return O instanceof Function&&S===void 0?(S=O,v={}):v=O,E=E||{},v=v||{},this.innerApiCalls.deleteOperation(E,
v,S)}}l.OperationsClient=i;class a{static{r(this,"OperationsClientBuilder")}operationsClient;constructor(E,O){O&&E.httpRules&&(0,o.overrideHttpRules)(E.httpRules,
O);const S=O??E.loadProtoJSON(s);this.operationsClient=v=>(v=v||{},E.fallback&&!v.fallback&&(v.fallback=E.fallback),new i(E,S,v)),Object.assign(this.operationsClient,
i)}}l.OperationsClientBuilder=a}),53798:((W,l,u)=>{Object.defineProperty(l,"__esModule",{value:!0}),l.PageDescriptor=void 0;const f=u(2203),d=u(51161),y=u(25531),
g=u(89780),c=10;class m{static{r(this,"PageDescriptor")}requestPageTokenField;responsePageTokenField;requestPageSizeField;resourceField;constructor(s,o,e){this.
requestPageTokenField=s,this.responsePageTokenField=o,this.resourceField=e}createStream(s,o,e){e?.autoPaginate&&(0,y.warn)("autoPaginate true","Autopaginate wil\
l always be set to false in stream paging methods. See more info at https://github.com/googleapis/gax-nodejs/blob/main/client-libraries.md#auto-pagination for m\
ore information on how to configure paging calls","AutopaginateTrueWarning");const t=new f.PassThrough({objectMode:!0});e=Object.assign({},e,{autoPaginate:!1});
const n="maxResults"in e?e.maxResults:-1;let i=0,a=!1;function h(E,O,S,v){if(E){t.emit("error",E);return}t.emit("response",v);for(let T=0;T<O.length;++T){if(t._readableState.
ended)return;O[T]!==null&&(t.push(O[T]),i++,i===n&&t.end())}if(!t._readableState.ended){if(!S){t.end();return}"pageToken"in e&&delete e.pageToken,t.isPaused()?(o=
S,a=!1):setImmediate(s,S,e,h)}}return r(h,"callback"),t.on("resume",async()=>{a||(a=!0,await s(o,e,h))}),t}asyncIterate(s,o,e){return e?.autoPaginate&&(0,y.warn)(
"autoPaginate true","Autopaginate will always be set to false in Async paging methods. See more info at https://github.com/googleapis/gax-nodejs/blob/main/clien\
t-libraries.md#auto-pagination for more information on how to configure paging calls","AutopaginateTrueWarning"),e=Object.assign({},e,{autoPaginate:!1}),this.createIterator(
s,o,e)}createIterator(s,o,e){return{[Symbol.asyncIterator](){let n=o;const i=[];return{async next(){if(i.length>0)return Promise.resolve({done:!1,value:i.shift()});
let a=0;for(;i.length===0&&n;){let h;if([h,n]=await s(n,e),h&&!Array.isArray(h))for(const[E,O]of Object.entries(h))i.push([E,O]);else i.push(...h);if(i.length===
0&&(++a,a>c))break}return i.length===0?Promise.resolve({done:!0,value:void 0}):Promise.resolve({done:!1,value:i.shift()})}}}}}getApiCaller(s){return s.autoPaginate?
new g.PagedApiCaller(this):new d.NormalApiCaller}}l.PageDescriptor=m}),89780:((W,l,u)=>{Object.defineProperty(l,"__esModule",{value:!0}),l.PagedApiCaller=void 0;
const f=u(49746),d=u(34775),y=u(73281),g=u(25531);class c{static{r(this,"PagedApiCaller")}pageDescriptor;constructor(p){this.pageDescriptor=p}generateParseResponseCallback(p,s){
const o=this.pageDescriptor.resourceField,e=this.pageDescriptor.responsePageTokenField,t=this.pageDescriptor.requestPageTokenField;return(n,i)=>{if(n){s(n);return}
if(!p){s(new d.GoogleError("Undefined request in pagination method callback."));return}if(!i){s(new d.GoogleError("Undefined response in pagination method callb\
ack."));return}const a=i[o]||[],h=i[e];let E=null;h&&(E=Object.assign({},p),E[t]=h),s(n,a,E,i)}}wrap(p){const s=this;return r(function(e,t,n,i){return p(e,t,n,s.
generateParseResponseCallback(e,i))},"wrappedCall")}init(p){return p?new f.OngoingCall(p):new f.OngoingCallPromise}call(p,s,o,e){if(s=Object.assign({},s),!o.autoPaginate){
e.call(p,s);return}s.pageSize&&o.autoPaginate&&(0,g.warn)("autoPaginate true","Providing a pageSize without setting autoPaginate to false will still return all \
results. See https://github.com/googleapis/gax-nodejs/blob/main/client-libraries.md#auto-pagination for more information on how to configure manual paging","Aut\
opaginateTrueWarning");const t=o.maxResults||-1;new y.ResourceCollector(p,t).processAllPages(s).then(i=>e.callback(null,i),i=>e.callback(i))}fail(p,s){p.callback(
s)}result(p){return p.promise}}l.PagedApiCaller=c}),73281:((W,l)=>{Object.defineProperty(l,"__esModule",{value:!0}),l.ResourceCollector=void 0;class u{static{r(
this,"ResourceCollector")}apiCall;resources;maxResults;resolveCallback;rejectCallback;constructor(d,y=-1){this.apiCall=d,this.resources=[],this.maxResults=y}callback(d,y,g){
if(d){this.rejectCallback(d);return}for(const m of y)if(this.resources.push(m),this.resources.length===this.maxResults){g=null;break}if(!g){this.resolveCallback(
this.resources);return}const c=r((...m)=>this.callback(...m),"callback");setImmediate(this.apiCall,g,c)}processAllPages(d){return new Promise((y,g)=>{this.resolveCallback=
y,this.rejectCallback=g;const c=r((...m)=>this.callback(...m),"callback");setImmediate(this.apiCall,d,c)})}}l.ResourceCollector=u}),66575:((W,l)=>{Object.defineProperty(
l,"__esModule",{value:!0}),l.PathTemplate=void 0;class u{static{r(this,"PathTemplate")}data;bindings={};segments;size;constructor(y){this.data=y,this.segments=this.
parsePathTemplate(y),this.size=this.segments.length}match(y){let g=y.split("/");const c={};if(g.length!==this.segments.length)if(this.data.includes("**")){if(g.
length!==this.segments.length+1)throw new TypeError(`This path ${y} does not match path template ${this.data}, the number of parameters is not same with one wil\
dcard.`)}else throw new TypeError(`This path ${y} does not match path template ${this.data}, the number of parameters is not same.`);for(let m=0;m<this.segments.
length&&g.length>0;m++)if(this.segments[m]!==g[0])if(this.segments[m].includes("*")){let p=this.segments[m];const s=p.match(/\{[$0-9a-zA-Z_]+=.*?\}/g);if(!s)throw new Error(
`Error processing path template segment ${p}`);const o=s.map(e=>e.replace(/^\{/,"").replace(/=.*/,""));if(p.includes("**"))c[o[0]]=g[0]+"/"+g[1],g=g.slice(2);else{
if(o.length===1)c[o[0]]=g[0];else{const e=g[0].split(/[-_.~]/);if(e.length!==o.length)throw new Error(`segment ${p} does not match ${g[0]}`);for(const t of o)c[t]=
e[0],p=p.replace(`{${t}=*}`,`${e[0]}`),e.shift();if(p!==g[0])throw new TypeError(`non slash resource pattern ${this.segments[m]} and ${g[0]} should have same se\
parator`)}g.shift()}}else throw new TypeError(`segment does not match, ${this.segments[m]} and  ${g[m]}.`);else g.shift();return c}render(y){if(Object.keys(y).length!==
Object.keys(this.bindings).length)throw new TypeError(`The number of variables ${Object.keys(y).length} does not match the number of needed variables ${Object.keys(
this.bindings).length}`);let g=this.inspect();for(const c of Object.keys(y)){const m=y[c].toString();if(!this.bindings[c])throw new TypeError(`render fails for \
not matching ${y[c]}`);const p=this.bindings[c];if(p==="*"){if(!m.match(/[^/{}]+/))throw new TypeError(`render fails for not matching ${m}`);g=g.replace(`{${c}=\
*}`,`${m}`)}else if(p==="**"){if(!m.match(/[^{}]+/))throw new TypeError(`render fails for not matching ${m}`);g=g.replace(`{${c}=**}`,`${m}`)}}return g}inspect(){
return this.segments.join("/")}parsePathTemplate(y){const g=f(y);let c=0,m=0;const p=[];let s;if(g.forEach(o=>{if(o==="*"||o==="**")this.bindings[`$${c}`]=o,p.push(
`{$${c}=${o}}`),c=c+1,o==="**"&&++m;else if(s=o.match(/\{[0-9a-zA-Z-.~_]+(?:=.*?)?\}/g)){for(const e of s){const t=e.match(/^\{([0-9a-zA-Z-.~_]+)(?:=(.*?))?\}$/);
if(!t)throw new Error(`Cannot process path template segment ${e}`);const n=t[1];let i=t[2];i?i==="*"?this.bindings[n]=i:i==="**"&&(++m,this.bindings[n]=i):(i="*",
o=o.replace(n,n+"=*"),this.bindings[n]=i)}p.push(o)}else o.match(/[0-9a-zA-Z-.~_]+/)&&p.push(o)}),m>1)throw new TypeError("Can not have more than one wildcard.");
return p}}l.PathTemplate=u;function f(d){let y=0,g=0,c=0;const m=[];for(;g>=y&&g<d.length;){if(d.charAt(g)==="{")c=c+1;else if(d.charAt(g)==="}")c=c-1;else if(d.
charAt(g)==="/"){if(g===d.length-1)throw new TypeError("Invalid path, it can not be ended by /");c===0&&(m.push(d.substring(y,g)),y=g+1)}if(g===d.length-1){if(c!==
0)throw new TypeError("Brackets are invalid.");m.push(d.substring(y))}g=g+1}return m}r(f,"splitPathTemplate")}),3799:((W,l,u)=>{Object.defineProperty(l,"__esMod\
ule",{value:!0}),l.resumableSourceFromFile=d;const f=u(83515);function d(y){if(!(0,f.isNodeJS)())throw new Error("resumableSourceFromFile is only supported in N\
ode.js environments.");const g=u(79896),c=g.statSync(y);return{size:c.size,getStream:r(m=>{const p=m??0;if(p<0||p>c.size)throw new RangeError(`Invalid start off\
set ${p} for file of size ${c.size}.`);return g.createReadStream(y,{start:p})},"getStream")}}r(d,"resumableSourceFromFile")}),50461:(function(W,l,u){var f=this&&
this.__createBinding||(Object.create?(function(Y,G,V,$){$===void 0&&($=V);var K=Object.getOwnPropertyDescriptor(G,V);(!K||("get"in K?!G.__esModule:K.writable||K.
configurable))&&(K={enumerable:!0,get:r(function(){return G[V]},"get")}),Object.defineProperty(Y,$,K)}):(function(Y,G,V,$){$===void 0&&($=V),Y[$]=G[V]})),d=this&&
this.__setModuleDefault||(Object.create?(function(Y,G){Object.defineProperty(Y,"default",{enumerable:!0,value:G})}):function(Y,G){Y.default=G}),y=this&&this.__importStar||
(function(){var Y=r(function(G){return Y=Object.getOwnPropertyNames||function(V){var $=[];for(var K in V)Object.prototype.hasOwnProperty.call(V,K)&&($[$.length]=
K);return $},Y(G)},"ownKeys");return function(G){if(G&&G.__esModule)return G;var V={};if(G!=null)for(var $=Y(G),K=0;K<$.length;K++)$[K]!=="default"&&f(V,G,$[K]);
return d(V,G),V}})();Object.defineProperty(l,"__esModule",{value:!0}),l.ResumableUploadSession=l.ResumableUploadApiCaller=l.ResumableUploadDescriptor=l.resumableUploadStub=
l.ResumableUploadState=l.DEFAULT_STALL_TIMEOUT_MS=l.DEFAULT_PER_REQUEST_TIMEOUT_MS=l.DEFAULT_MAX_INNER_RETRIES=l.MAX_GLOBAL_DEADLINE_MS=l.DEFAULT_GLOBAL_DEADLINE_MS=
l.DEFAULT_CHUNK_SIZE=void 0;const g=y(u(65913)),c=u(49746),m=u(32230),p=u(4996),s=u(34775),o=u(69124),e=u(976);l.DEFAULT_CHUNK_SIZE=8*1024*1024,l.DEFAULT_GLOBAL_DEADLINE_MS=
600*1e3,l.MAX_GLOBAL_DEADLINE_MS=1440*60*1e3,l.DEFAULT_MAX_INNER_RETRIES=5,l.DEFAULT_PER_REQUEST_TIMEOUT_MS=60*1e3,l.DEFAULT_STALL_TIMEOUT_MS=15*1e3;const t=5*1024,
n="x-goog-upload-protocol",i="resumable",a="x-goog-upload-command",h="x-goog-upload-offset",E="x-goog-upload-url",O="x-goog-upload-status",S="x-goog-upload-size\
-received",v="x-goog-upload-chunk-granularity",T="start",x="upload",A="query",R="finalize",I="cancel",j="upload, finalize",F=new Set([408,429,500,502,503,504]),
C=new Set([400,409,412,416]);var _;(function(Y){Y.STARTING="STARTING",Y.TRANSMISSION="TRANSMISSION",Y.FINALIZING="FINALIZING",Y.RECOVERY="RECOVERY"})(_||(l.ResumableUploadState=
_={}));class P extends Error{static{r(this,"TransientError")}}class b extends Error{static{r(this,"Category2Error")}httpStatusCode;constructor(G,V){super(G),this.
httpStatusCode=V,this.code=o.Status.FAILED_PRECONDITION}code}class N extends Error{static{r(this,"Category3Error")}constructor(G,V){super(G),V!==void 0&&(this.code=
(0,o.rpcCodeFromHttpStatusCode)(V))}code}class D extends Error{static{r(this,"StallError")}}class w extends Error{static{r(this,"RestartUploadError")}offset;constructor(G){
super(`Restarting the resumable upload transmission from byte ${G}.`),this.offset=G}}function M(Y,G){const V=new s.GoogleError(Y);return G!==void 0&&(V.code=G),
V}r(M,"createGoogleError"),l.resumableUploadStub=(()=>({cancel(){}}));function H(Y){return new Promise(G=>setTimeout(G,Y))}r(H,"sleep");function U(Y){return Buffer.
isBuffer(Y)?Y:Y instanceof Uint8Array?Buffer.from(Y):Buffer.from(String(Y))}r(U,"asBuffer");function L(Y){if(Y===null||Y==="")return null;const G=parseInt(Y,10);
return Number.isNaN(G)||G<0?null:G}r(L,"parseHeaderInt");function k(Y){const G=L(Y);return G===null||G<=0?null:G}r(k,"parsePositiveHeaderInt");class B{static{r(
this,"ResumableUploadDescriptor")}uploadPrefix;constructor(G="/resumable/upload"){this.uploadPrefix=G}getApiCaller(){return new J(this)}}l.ResumableUploadDescriptor=
B;class J{static{r(this,"ResumableUploadApiCaller")}descriptor;constructor(G){this.descriptor=G}init(G){return G?new c.OngoingCall(G):new c.OngoingCallPromise}wrap(G){
return G}call(G,V,$,K){const X=$.resumableUpload;if(!X){K.callback(M("The resumable upload transport context was not provided. This is a bug in the generated cl\
ient library."));return}const Q=$.otherArgs?.headers?Object.fromEntries(Object.entries($.otherArgs.headers).map(([ee,oe])=>[ee,String(oe)])):void 0,te=new z({...X,
uploadPrefix:X.uploadPrefix??this.descriptor.uploadPrefix??"/resumable/upload",defaultTimeout:X.defaultTimeout??$.timeout,defaultRetry:X.defaultRetry!==void 0?X.
defaultRetry:$.retry,defaultStartHeaders:Q||X.defaultStartHeaders?{...Q??{},...X.defaultStartHeaders??{}}:void 0});K.completed=!0,K.callback(null,te)}fail(G,V){
G.callback(V)}result(G){return G.promise}}l.ResumableUploadApiCaller=J;class z{static{r(this,"ResumableUploadSession")}context;params=null;state_=_.STARTING;uploadUrl_=null;committedBytes_=0;startTimeMs=0;globalDeadlineMs=l.
DEFAULT_GLOBAL_DEADLINE_MS;effectiveChunkSize_=l.DEFAULT_CHUNK_SIZE;negotiatedGranularity_=null;activeAbortController=null;activeStream_=null;activeIterator_=null;deadlineTimer=null;stallTimer=null;canceled_=!1;started_=!1;done_=!1;finishedPromise_;resolveFinished_;rejectFinished_;constructor(G){
this.context=G,this.finishedPromise_=new Promise((V,$)=>{this.resolveFinished_=V,this.rejectFinished_=$})}get uploadUrl(){return this.uploadUrl_}get state(){return this.
state_}get chunkSize(){return this.started_?this.effectiveChunkSize_:null}get committedBytes(){return this.committedBytes_}cancel(){if(this.canceled_||this.done_)
return;if(this.canceled_=!0,this.clearDeadlineTimer(),this.clearStallTimer(),this.uploadUrl_){const V=new AbortController;this.context.auth.request({url:this.uploadUrl_,
method:"POST",headers:{[n]:i,[a]:I},signal:V.signal,responseType:"text",timeout:this.getPerRequestTimeoutMs(),validateStatus:r(()=>!0,"validateStatus")}).catch(
()=>{})}this.activeAbortController?.abort(),this.releaseActiveStream();const G=M("The resumable upload was cancelled.",o.Status.CANCELLED);this.rejectFinished_(
G)}async start(G){if(this.started_)throw M("The resumable upload has already been started.");if(this.canceled_)throw M("The resumable upload was cancelled.");if(!G.
uploadSource)throw M("uploadSource must be provided to start a resumable upload.");this.params=G,this.started_=!0,this.startTimeMs=Date.now(),this.globalDeadlineMs=
this.computeGlobalDeadlineMs(G),this.armDeadlineTimer();let V,$;try{if(G.resumeUrl){this.state_=_.RECOVERY;const K=await this.queryOffset(G.resumeUrl);this.uploadUrl_=
G.resumeUrl,this.committedBytes_=K.offset,this.effectiveChunkSize_=this.computeEffectiveChunkSize(G.chunkSize,K.granularity),this.reportProgress(),V=G.resumeUrl,
$=K.finalResponse}else{this.state_=_.STARTING;const K=await this.sendStart();V=K.uploadUrl,this.uploadUrl_=V,this.effectiveChunkSize_=this.computeEffectiveChunkSize(
G.chunkSize,K.granularity),K.committedOffset!==void 0&&(this.committedBytes_=K.committedOffset,this.reportProgress()),$=K.finalResponse}}catch(K){throw this.done_=
!0,this.clearDeadlineTimer(),this.rejectFinished_(K),K}if($!==void 0){this.state_=_.FINALIZING,this.done_=!0,this.clearDeadlineTimer(),this.resolveFinished_($);
return}this.state_=_.TRANSMISSION,this.runTransmission(V)}finished(){return this.finishedPromise_}uploadSizeForDeadline(G){return G.uploadSize!==void 0&&G.uploadSize>
0?G.uploadSize:G.uploadSource.size>0?G.uploadSource.size:0}computeGlobalDeadlineMs(G){if(G.globalDeadlineMs!==void 0&&G.globalDeadlineMs>0)return G.globalDeadlineMs;
let V=l.DEFAULT_GLOBAL_DEADLINE_MS;const $=this.uploadSizeForDeadline(G);if($>0){const K=Math.ceil($/t);V=Math.max(V,K)}return Math.min(V,l.MAX_GLOBAL_DEADLINE_MS)}computeEffectiveChunkSize(G,V){
const $=G??l.DEFAULT_CHUNK_SIZE;if(!V||V<=0)return $;this.negotiatedGranularity_=V;const K=Math.floor($/V)*V;return K>0?K:V}async sendStart(){const G=this.context.
rpc;if(!G.resolvedRequestType)throw new N(`Cannot start resumable upload for method ${G.name}: the resolved request type is unavailable.`);const V=G.resolvedRequestType.
fromObject(this.context.request),$=g.toProto3JSON(V,{numericEnums:this.context.numericEnums??!1});if(!$||typeof $!="object"||Array.isArray($))throw new N(`Canno\
t serialize the request for resumable upload method ${G.name}.`);let K="",X="",Q=$;try{const ye=(0,e.transcode)($,G.parsedOptions);ye&&(K=ye.queryString??"",X=ye.
url?ye.url.replace(/^\/?/,"/"):"",Q=ye.data===""?{}:ye.data)}catch{}this.context.numericEnums&&(K=`${K?`${K}&`:""}$alt=json%3Benum-encoding=int`),this.context.minifyJson&&
(K=`${K?`${K}&`:""}$prettyPrint=0`);const te=(this.context.uploadPrefix??"/resumable/upload").replace(/\/$/,""),ee=`${this.getEndpointBase()}${te}${X}${K?`?${K}`:
""}`,oe=JSON.stringify(Q),ae=this.params?this.uploadSizeForDeadline(this.params):0,se={"content-type":"application/json",...ae>0?{"x-goog-upload-header-content-\
length":String(ae)}:{},...this.context.defaultStartHeaders??{},...this.params?.startHeaders??{}},le=await this.sendCommandWithRetry(ee,T,oe,-1,se),ge=le.headers.
get(E);if(!ge)throw new N(`The resumable upload start response did not include a ${E} header.`);const pe=k(le.headers.get(v));if(le.headers.get(O)===null){this.
state_=_.RECOVERY;const ye=await this.queryOffset(ge);return{uploadUrl:ge,granularity:pe??ye.granularity,committedOffset:ye.offset,finalResponse:ye.finalResponse}}
return{uploadUrl:ge,granularity:pe}}getEndpointBase(){let G=this.context.servicePath,V=this.context.servicePort;const $=G.match(/^(\[[^\]]+\]|[^:]+):(\d+)$/);return $&&
(G=$[1],V=parseInt($[2],10)),`${this.context.protocol}://${G}:${V}`}async queryOffset(G){this.state_=_.RECOVERY;const V=await this.sendCommandWithRetry(G,A,null,
-1,void 0);if(V.status<200||V.status>=300)throw new N(`Resumable upload recovery query failed: HTTP ${V.status}.`,V.status);const $=V.headers.get(O),K=L(V.headers.
get(S)),X=k(V.headers.get(v));if($==="final"){const Q=this.decodeFinalResponse(V);return{offset:K??(this.params?this.uploadSizeForDeadline(this.params):0)??this.
committedBytes_,granularity:X,finalResponse:Q}}if(K===null)throw new N(`The resumable upload recovery query did not include a ${S} header.`);return{offset:K,granularity:X}}async runTransmission(G){
try{let V=Buffer.alloc(0),$=this.committedBytes_,K=null;for(await this.openSourceAt($);;){this.assertActive(),this.assertDeadline();const X=await this.readNextChunk(
V);if(V=X.remainder,X.chunk===null){this.state_=_.FINALIZING,K=await this.transmitFinalize(G,$);break}const Q=await this.transmitChunk(G,X.chunk,$,X.eof);if($=Q.
newOffset,Q.recoveredFinal||(this.committedBytes_=$,this.reportProgress()),Q.skipAhead>0&&(V.length>=Q.skipAhead?V=V.subarray(Q.skipAhead):V=await this.skipBytes(
Q.skipAhead-V.length)),Q.finalized){K=Q.response;break}}if(this.state_!==_.FINALIZING&&(this.state_=_.FINALIZING),K===null)throw new N("The resumable upload com\
pleted without a final response.");this.done_=!0,this.clearDeadlineTimer(),this.resolveFinished_(K)}catch(V){if(V instanceof w)try{this.committedBytes_=V.offset,
this.state_=_.TRANSMISSION,await this.runTransmission(G);return}catch($){this.canceled_||(this.done_=!0,this.clearDeadlineTimer(),this.rejectFinished_($));return}
this.canceled_||(this.done_=!0,this.clearDeadlineTimer(),this.rejectFinished_(V))}finally{this.releaseActiveStream()}}armDeadlineTimer(){this.clearDeadlineTimer(),
this.deadlineTimer=setTimeout(()=>{this.canceled_||this.done_||(this.activeAbortController?.abort(),this.clearStallTimer(),this.releaseActiveStream(),this.done_=
!0,this.rejectFinished_(this.deadlineError()))},this.globalDeadlineMs)}clearDeadlineTimer(){this.deadlineTimer&&(clearTimeout(this.deadlineTimer),this.deadlineTimer=
null)}clearStallTimer(){this.stallTimer&&(clearTimeout(this.stallTimer),this.stallTimer=null)}async openSourceAt(G){const V=this.params?.uploadSource;if(!V)throw M(
"Cannot open the upload source because start() was not called.");this.releaseActiveStream();const $=V.getStream(G);this.activeStream_=$,this.activeIterator_=$[Symbol.
asyncIterator]()}releaseActiveStream(){this.activeStream_&&(this.activeStream_.destroy?.(),this.activeStream_=null,this.activeIterator_=null)}deadlineError(){return M(
`The resumable upload exceeded its global deadline of ${this.globalDeadlineMs} ms.`,o.Status.DEADLINE_EXCEEDED)}async readNextChunk(G){const V=this.activeIterator_;
if(!V)throw M("Cannot read from the upload source because it is not open.");const $=this.effectiveChunkSize_;for(;G.length<$;){const X=await V.next();if(X.done)
return G.length===0?{chunk:null,eof:!0,remainder:Buffer.alloc(0)}:{chunk:G,eof:!0,remainder:Buffer.alloc(0)};G=Buffer.concat([G,U(X.value)])}return{chunk:G.subarray(
0,$),eof:!1,remainder:G.subarray($)}}async skipBytes(G){const V=this.activeIterator_;if(!V)throw M("Cannot skip the upload source because it is not open.");let $=G;
for(;$>0;){const K=await V.next();if(K.done)throw new N(`The server committed ${G} bytes beyond the end of the provided stream; the payload appears shorter than\
 expected.`);const X=U(K.value);if(X.length>=$)return X.subarray($);$-=X.length}return Buffer.alloc(0)}async transmitChunk(G,V,$,K){let X=V,Q=$;const te=this.getRetrySettings();
let ee=0,oe=te.initialDelayMs;for(;;){this.assertActive(),this.assertDeadline();const ae=K?j:x;try{const se=await this.sendCommandWithRetry(G,ae,X,Q,void 0);if(K){
if(se.headers.get(O)!=="final")throw new b(`The resumable upload finalize response did not include ${O}: final.`);return{finalized:!0,response:this.decodeFinalResponse(
se),newOffset:Q+X.length,skipAhead:0}}return{finalized:!1,response:null,newOffset:Q+X.length,skipAhead:0}}catch(se){if(!(se instanceof b||se instanceof D))throw se;
this.state_=_.RECOVERY;const ge=this.effectiveChunkSize_,pe=await this.queryOffset(G);pe.granularity!==null&&pe.granularity>0&&(this.effectiveChunkSize_=this.computeEffectiveChunkSize(
this.params?.chunkSize,pe.granularity));const ye=this.effectiveChunkSize_!==ge,me=pe.offset;if(this.committedBytes_=me,this.reportProgress(),pe.finalResponse!==
void 0)return this.state_=_.FINALIZING,{finalized:!0,response:pe.finalResponse,newOffset:me,skipAhead:0,recoveredFinal:!0};if(this.state_=_.TRANSMISSION,se instanceof
D)throw new w(me);if(me===Q){if(!K&&(ye||this.negotiatedGranularity_!==null&&X.length%this.negotiatedGranularity_!==0))throw new w(me);if(ee>=te.maxRetries)throw M(
`Exceeded the maximum number of recovery retries (${te.maxRetries}) without forward progress at byte offset ${Q}: ${se.message}`,o.Status.DEADLINE_EXCEEDED);this.
assertDeadline(),await H(oe),oe=Math.min(oe*te.delayMultiplier,te.maxDelayMs),ee+=1;continue}if(me>Q){if(me===Q+X.length)return K?{finalized:!0,response:await this.
transmitFinalize(G,me),newOffset:me,skipAhead:0}:{finalized:!1,response:null,newOffset:me,skipAhead:0};if(me>Q+X.length)return K?{finalized:!0,response:await this.
transmitFinalize(G,me),newOffset:me,skipAhead:0}:{finalized:!1,response:null,newOffset:me,skipAhead:me-(Q+X.length)};const Se=X.subarray(me-Q);if(!K&&(ye||this.
negotiatedGranularity_!==null&&Se.length%this.negotiatedGranularity_!==0))throw new w(me);X=Se,Q=me,ee=0,oe=te.initialDelayMs;continue}throw new w(me)}}}async transmitFinalize(G,V){
let $=V;const K=this.getRetrySettings();let X=0,Q=K.initialDelayMs;for(;;){this.assertActive(),this.assertDeadline();try{const te=await this.sendCommandWithRetry(
G,R,null,$,void 0);if(te.headers.get(O)!=="final")throw new b(`The resumable upload finalize response did not include ${O}: final.`);return this.decodeFinalResponse(
te)}catch(te){if(!(te instanceof b||te instanceof D))throw te;this.state_=_.RECOVERY;const oe=await this.queryOffset(G);oe.granularity!==null&&oe.granularity>0&&
(this.effectiveChunkSize_=this.computeEffectiveChunkSize(this.params?.chunkSize,oe.granularity));const ae=oe.offset;if(this.committedBytes_=ae,this.reportProgress(),
oe.finalResponse!==void 0)return this.state_=_.FINALIZING,oe.finalResponse;if(this.state_=_.FINALIZING,te instanceof D)throw new w(ae);if(ae>=$){if(ae===$){if(X>=
K.maxRetries)throw M(`Exceeded the maximum number of recovery retries (${K.maxRetries}) while finalizing at byte offset ${$}: ${te.message}`,o.Status.DEADLINE_EXCEEDED);
this.assertDeadline(),await H(Q),Q=Math.min(Q*K.delayMultiplier,K.maxDelayMs),X+=1}else X=0,Q=K.initialDelayMs;$=ae;continue}throw new w(ae)}}}decodeFinalResponse(G){
try{return(0,m.decodeResponse)(this.context.rpc,!0,G.body)}catch(V){throw new N(`Failed to decode the resumable upload final response: ${V.message}`)}}async sendCommandWithRetry(G,V,$,K,X){
const Q=this.getRetrySettings();let te=0,ee=Q.initialDelayMs;for(;;)try{return await this.fetchCommand(G,V,$,K,X)}catch(oe){if(this.canceled_)throw M("The resum\
able upload was cancelled.",o.Status.CANCELLED);if(oe instanceof b||oe instanceof N||oe instanceof s.GoogleError||!(oe instanceof P))throw oe;if(te>=Q.maxRetries)
throw M(`Exceeded the maximum number of retries (${Q.maxRetries}) while sending the resumable upload command "${V}": ${oe.message}`,o.Status.DEADLINE_EXCEEDED);
this.assertDeadline(),await H(ee),ee=Math.min(ee*Q.delayMultiplier,Q.maxDelayMs),te+=1}}async fetchCommand(G,V,$,K,X){const Q={[n]:i,[a]:V};if(($!==null||V===x||
V===j||V===R)&&K>=0&&(Q[h]=String(K)),V===T?Q["content-type"]="application/json":$!==null&&(Q["content-type"]="application/octet-stream"),X)for(const[se,le]of Object.
entries(X))Q[se.toLowerCase()]=le;const ee=new AbortController;this.activeAbortController=ee;let oe=!1;(V===x||V===j||V===R)&&(this.clearStallTimer(),this.stallTimer=
setTimeout(()=>{oe=!0,ee.abort(new Error("Resumable upload stalled."))},this.params?.stallTimeoutMs??l.DEFAULT_STALL_TIMEOUT_MS));try{const se=await this.context.
auth.request({url:G,method:"POST",headers:Q,body:$==null?void 0:typeof $=="string"?$:Buffer.from($),signal:ee.signal,responseType:"stream",timeout:this.getPerRequestTimeoutMs(),
validateStatus:r(()=>!0,"validateStatus")}),le=Buffer.from(await se.arrayBuffer()),ge={status:se.status,headers:this.normalizeHeaders(se.headers),body:le};return this.
throwOnNonTransientStatus(ge,V),ge}catch(se){throw this.canceled_?M("The resumable upload was cancelled.",o.Status.CANCELLED):oe?new D(`The resumable upload req\
uest stalled: no progress was made within ${this.params?.stallTimeoutMs??l.DEFAULT_STALL_TIMEOUT_MS} ms.`):se instanceof b||se instanceof N||se instanceof s.GoogleError||
se instanceof P?se:new P(se instanceof Error?se.message:String(se))}finally{this.clearStallTimer(),this.activeAbortController===ee&&(this.activeAbortController=
null)}}throwOnNonTransientStatus(G,V){const $=G.headers.get(O);if(G.status>=200&&G.status<300){if($===null){if(this.state_===_.RECOVERY)throw new N(`The resumab\
le upload ${V} response did not include a ${O} header while in recovery.`);if(V===T){if(G.headers.get(E))return;throw new P(`The resumable upload start response\
 did not include ${O} or ${E} headers.`)}throw this.state_===_.STARTING||this.state_===_.TRANSMISSION||this.state_===_.FINALIZING?new b(`The resumable upload re\
sponse did not include a ${O} header.`):new N(`The resumable upload ${V} response did not include a ${O} header.`)}return}if($==="final"&&this.throwFatalHttpResponse(
G),C.has(G.status)){if(V===x||V===j||V===R)throw new b(`Resumable upload state mismatch: HTTP ${G.status}.`,G.status);if(V===T&&$===null)throw new P(`Resumable \
upload transient error: HTTP ${G.status}.`)}if(F.has(G.status))throw new P(`Resumable upload transient error: HTTP ${G.status}.`);this.throwFatalHttpResponse(G)}throwFatalHttpResponse(G){
try{(0,m.decodeResponse)(this.context.rpc,!1,G.body,G.status)}catch(V){if(V instanceof s.GoogleError)throw V.code===void 0&&(V.code=(0,o.rpcCodeFromHttpStatusCode)(
G.status)),V}throw M(`Resumable upload failed: HTTP ${G.status}.`,(0,o.rpcCodeFromHttpStatusCode)(G.status))}normalizeHeaders(G){if(G&&typeof G.get=="function")
return G;const V=new Map;if(G&&typeof G=="object")for(const[$,K]of Object.entries(G))V.set($.toLowerCase(),String(K));return{get($){return V.get($.toLowerCase())??
null}}}getPerRequestTimeoutMs(){return this.params?.timeout??this.context.defaultTimeout??l.DEFAULT_PER_REQUEST_TIMEOUT_MS}getRetrySettings(){const G=this.params?.
retry!==void 0?this.params.retry:this.context.defaultRetry;if(G===null)return{maxRetries:0,initialDelayMs:100,delayMultiplier:1.3,maxDelayMs:6e4};const V=G?.backoffSettings??
(0,p.createDefaultBackoffSettings)();return{maxRetries:V.maxRetries??l.DEFAULT_MAX_INNER_RETRIES,initialDelayMs:V.initialRetryDelayMillis??100,delayMultiplier:V.
retryDelayMultiplier??1.3,maxDelayMs:V.maxRetryDelayMillis??6e4}}reportProgress(){this.params?.onProgress&&this.uploadUrl_&&this.params.onProgress({bytesUploaded:this.
committedBytes_,uploadUrl:this.uploadUrl_})}assertActive(){if(this.canceled_)throw M("The resumable upload was cancelled.",o.Status.CANCELLED)}assertDeadline(){
if(Date.now()-this.startTimeMs>=this.globalDeadlineMs)throw this.deadlineError()}}l.ResumableUploadSession=z}),37515:(function(W,l,u){var f=this&&this.__createBinding||
(Object.create?(function(m,p,s,o){o===void 0&&(o=s);var e=Object.getOwnPropertyDescriptor(p,s);(!e||("get"in e?!p.__esModule:e.writable||e.configurable))&&(e={enumerable:!0,
get:r(function(){return p[s]},"get")}),Object.defineProperty(m,o,e)}):(function(m,p,s,o){o===void 0&&(o=s),m[o]=p[s]})),d=this&&this.__setModuleDefault||(Object.
create?(function(m,p){Object.defineProperty(m,"default",{enumerable:!0,value:p})}):function(m,p){m.default=p}),y=this&&this.__importStar||(function(){var m=r(function(p){
return m=Object.getOwnPropertyNames||function(s){var o=[];for(var e in s)Object.prototype.hasOwnProperty.call(s,e)&&(o[o.length]=e);return o},m(p)},"ownKeys");return function(p){
if(p&&p.__esModule)return p;var s={};if(p!=null)for(var o=m(p),e=0;e<o.length;e++)o[e]!=="default"&&f(s,p,o[e]);return d(s,p),s}})();Object.defineProperty(l,"__\
esModule",{value:!0}),l.fromParams=c;const g=y(u(83480));function c(m){return g.stringify(m)}r(c,"fromParams")}),69124:((W,l)=>{Object.defineProperty(l,"__esMod\
ule",{value:!0}),l.HttpCodeToRpcCodeMap=l.Status=void 0,l.rpcCodeFromHttpStatusCode=f;var u;(function(d){d[d.OK=0]="OK",d[d.CANCELLED=1]="CANCELLED",d[d.UNKNOWN=
2]="UNKNOWN",d[d.INVALID_ARGUMENT=3]="INVALID_ARGUMENT",d[d.DEADLINE_EXCEEDED=4]="DEADLINE_EXCEEDED",d[d.NOT_FOUND=5]="NOT_FOUND",d[d.ALREADY_EXISTS=6]="ALREADY\
_EXISTS",d[d.PERMISSION_DENIED=7]="PERMISSION_DENIED",d[d.RESOURCE_EXHAUSTED=8]="RESOURCE_EXHAUSTED",d[d.FAILED_PRECONDITION=9]="FAILED_PRECONDITION",d[d.ABORTED=
10]="ABORTED",d[d.OUT_OF_RANGE=11]="OUT_OF_RANGE",d[d.UNIMPLEMENTED=12]="UNIMPLEMENTED",d[d.INTERNAL=13]="INTERNAL",d[d.UNAVAILABLE=14]="UNAVAILABLE",d[d.DATA_LOSS=
15]="DATA_LOSS",d[d.UNAUTHENTICATED=16]="UNAUTHENTICATED"})(u||(l.Status=u={})),l.HttpCodeToRpcCodeMap=new Map([[400,u.INVALID_ARGUMENT],[401,u.UNAUTHENTICATED],
[403,u.PERMISSION_DENIED],[404,u.NOT_FOUND],[409,u.ABORTED],[416,u.OUT_OF_RANGE],[429,u.RESOURCE_EXHAUSTED],[499,u.CANCELLED],[501,u.UNIMPLEMENTED],[503,u.UNAVAILABLE],
[504,u.DEADLINE_EXCEEDED]]);function f(d){return l.HttpCodeToRpcCodeMap.has(d)?l.HttpCodeToRpcCodeMap.get(d):d>=200&&d<300?u.OK:d>=400&&d<500?u.FAILED_PRECONDITION:
d>=500&&d<600?u.INTERNAL:u.UNKNOWN}r(f,"rpcCodeFromHttpStatusCode")}),46690:((W,l,u)=>{Object.defineProperty(l,"__esModule",{value:!0}),l.StreamArrayParser=void 0;
const f=u(2203),d=u(32230);class y extends f.Transform{static{r(this,"StreamArrayParser")}_done;_prevBlock;_isInString;_isSkipped;_level;rpc;cancelController;cancelSignal;cancelRequested;constructor(c,m){
super(Object.assign({},m,{readableObjectMode:!0})),this._done=!1,this._prevBlock=Buffer.from(""),this._isInString=!1,this._isSkipped=!1,this._level=0,this.rpc=c,
this.cancelController=new AbortController,this.cancelSignal=this.cancelController.signal,this.cancelRequested=!1}_transform(c,m,p){let s=0,o=0;for(this._level===
0&&o===0&&(String.fromCharCode(c[0])!=="["&&this.emit("error",new Error(`Internal Error: API service stream data must start with a '[' and close with the corres\
ponding ']', but it start with ${String.fromCharCode(c[0])}`)),o++,this._level++);o<c.length;){const e=String.fromCharCode(c[o]);if(this._isSkipped)this._isSkipped=
!1;else switch(e){case"{":this._isInString||this._level++,!this._isInString&&this._level===2&&(s=o);break;case'"':this._isInString=!this._isInString;break;case"\
}":if(this._isInString||this._level--,!this._isInString&&this._level===1){const t=Buffer.concat([this._prevBlock,c.slice(s,o+1)]);try{const n=(0,d.decodeResponse)(
this.rpc,!0,t);this.push(n)}catch(n){this.emit("error",n)}s=o+1,this._prevBlock=Buffer.from("")}break;case"]":!this._isInString&&this._level===1&&(this._done=!0,
this.push(null));break;case"\\":this._isSkipped=!0;break;default:break}o++}this._level>1&&(this._prevBlock=Buffer.concat([this._prevBlock,c.slice(s,o)])),p()}_flush(c){
c()}_destroy(c,m){m(this.cancelRequested?null:c)}cancel(){this._done=!0,this.cancelRequested=!0,this.cancelController.abort(),this.end()}}l.StreamArrayParser=y}),
67839:((W,l,u)=>{Object.defineProperty(l,"__esModule",{value:!0}),l.StreamDescriptor=void 0;const f=u(98177);class d{static{r(this,"StreamDescriptor")}type;streaming;rest;gaxStreamingRetries;constructor(g,c,m){
this.type=g,this.streaming=!0,this.rest=c,this.gaxStreamingRetries=m}getApiCaller(){return new f.StreamingApiCaller(this)}}l.StreamDescriptor=d}),21224:((W,l,u)=>{
Object.defineProperty(l,"__esModule",{value:!0}),l.StreamProxy=l.StreamType=void 0;const f=u(4996),d=u(34775),y=u(69124),g=u(2203),c=u(29112),m=u(67842);var p;(function(e){
e[e.SERVER_STREAMING=1]="SERVER_STREAMING",e[e.CLIENT_STREAMING=2]="CLIENT_STREAMING",e[e.BIDI_STREAMING=3]="BIDI_STREAMING"})(p||(l.StreamType=p={}));const s=null;
class o extends c{static{r(this,"StreamProxy")}type;_callback;_isCancelCalled;stream;_responseHasSent;rest;gaxServerStreamingRetries;apiCall;argument;recordResend;constructor(t,n,i,a){
super(void 0,void 0,{objectMode:!0,readable:t!==p.CLIENT_STREAMING,writable:t!==p.SERVER_STREAMING}),this.type=t,this._callback=n,this._isCancelCalled=!1,this._responseHasSent=
!1,this.rest=i,this.gaxServerStreamingRetries=a}shouldRetryRequest(t,n){const i=d.GoogleError.parseGRPCStatusDetails(t);let a=this.defaultShouldRetry(i,n);return n.
shouldRetryFn&&(a=n.shouldRetryFn(i)),a}cancel(){this.stream?this.stream.cancel():this._isCancelCalled=!0}throwIfMaxRetriesOrTotalTimeoutExceeded(t,n,i,a,h,E){const S=new Date().
getTime();if(h&&(i===0||i<0||t&&S>=t)){const v=new d.GoogleError(`Total timeout of API exceeded ${h} milliseconds ${a?`retrying error ${a} `:""} before any resp\
onse was received.`);throw v.code=y.Status.DEADLINE_EXCEEDED,v}if(n===0){const v=a;throw v.note="Max retries is set to zero.",v}if(E&&E>=n){const v=new d.GoogleError(
"Exceeded maximum number of retries "+(a?`retrying error ${a} `:"")+"before any response was received");throw v.code=y.Status.DEADLINE_EXCEEDED,v}}eventForwardHelper(t){
["metadata","response","status"].forEach(i=>{t.on(i,this.emit.bind(this,i))})}statusMetadataHelper(t){t.on("status",()=>{this._responseHasSent||t.emit("response",
{code:200,details:"",message:"OK"})}),t.on("metadata",n=>{t.emit("response",{code:200,details:"",message:"OK",metadata:n}),this._responseHasSent=!0})}forwardEvents(t){
this.eventForwardHelper(t),this.statusMetadataHelper(t),t.on("error",n=>{d.GoogleError.parseGRPCStatusDetails(n)})}defaultShouldRetry(t,n){return!(n.retryCodes.
length>0&&n.retryCodes.indexOf(t.code)<0||n.retryCodes.length===0)}setStream(t,n,i={},a){if(this.apiCall=t,this.argument=n,this.type===p.SERVER_STREAMING){if(this.
rest){const E=t(n,this._callback);this.stream=E,this.setReadable(E)}else if(this.gaxServerStreamingRetries){const E=r(()=>{if(this._isCancelCalled){this.stream&&
this.stream.cancel();return}return t(n,this._callback)},"request"),O=this.newStreamingRetryRequest({request:E,retry:a});this.stream=O,this.eventForwardHelper(O),
this.setReadable(O)}else{let E=0;const O=m(null,{objectMode:!0,request:r(()=>{if(this._isCancelCalled){this.stream&&this.stream.cancel();return}E>0&&this.recordResend?.(),
E++;const S=t(n,this._callback);return this.stream=S,this.forwardEvents(S),S},"request"),retries:i.retries,currentRetryAttempt:i.currentRetryAttempt,noResponseRetries:i.
noResponseRetries,shouldRetryFn:i.shouldRetryFn});this.setReadable(O)}return}const h=t(n,this._callback);this.stream=h,this.forwardEvents(h),this.type===p.CLIENT_STREAMING&&
this.setWritable(h),this.type===p.BIDI_STREAMING&&(this.setReadable(h),this.setWritable(h)),this._isCancelCalled&&this.stream&&this.stream.cancel()}newStreamingRetryRequest(t){
const n=t.retry??{retryCodes:[],backoffSettings:(0,f.createDefaultBackoffSettings)()};let i=0;const a=new g.PassThrough({objectMode:!0}),h=n.backoffSettings.totalTimeoutMillis??
void 0,E=n.backoffSettings.maxRetries??void 0;let O=n.backoffSettings.initialRpcTimeoutMillis??void 0,S=new Date,v=0;h&&(v=S.getTime()+h);const T=r((A,R)=>{const I=d.
GoogleError.parseGRPCStatusDetails(A);return I.note="Exception occurred in retry method that was not classified as transient",R.destroy(),a.destroy(I),a},"trans\
ientErrorHelper"),x=r(A=>{let R=!1,I=!1,j=!1;const F=A.request(s);return a.cancel=F.cancel,["metadata","response","status"].forEach(_=>{F.on(_,a.emit.bind(a,_))}),
this.statusMetadataHelper(F),F.on("data",_=>{i=0,this.emit.bind(this,"data")(_)}),F.on("status",()=>(I=!0,R&&a.end(),a)),F.on("end",()=>(j||(R=!0,I&&a.end()),a)),
F.on("error",_=>{if(j=!0,typeof E!==void 0||typeof h!==void 0)if(this.shouldRetryRequest(_,n))if(E&&h){const P=new d.GoogleError("Cannot set both totalTimeoutMi\
llis and maxRetries in backoffSettings.");return P.code=y.Status.INVALID_ARGUMENT,F.destroy(),a.destroy(P),a}else{try{this.throwIfMaxRetriesOrTotalTimeoutExceeded(
v,E,O,_,h,i)}catch(U){const L=d.GoogleError.parseGRPCStatusDetails(U);return F.destroy(),a.destroy(L),a}const P=n.backoffSettings.retryDelayMultiplier,b=n.backoffSettings.
maxRetryDelayMillis,N=n.backoffSettings.rpcTimeoutMultiplier,D=n.backoffSettings.maxRpcTimeoutMillis;let w=n.backoffSettings.initialRetryDelayMillis;const M=Math.
random()*w;return r(()=>{setTimeout(()=>{if(O){S=new Date,w=Math.min(w*P,b);const k=O&&N?O*N:0,B=D||0,J=v?v-S.getTime():0;O=Math.min(k,B,J)}i++;let U=this.argument;
n.getResumptionRequestFn!==void 0&&(U=n.getResumptionRequestFn(U));const L=r(()=>{if(this._isCancelCalled){this.stream&&this.stream.cancel();return}return this.
recordResend?.(),this.apiCall(U,this._callback)},"newRequest");return t.request=L,x(t)},M)},"calculateTimeoutAndResumptionFunction")()}else return T(_,F);else return T(
_,F)}),a},"newMakeRequest");return x(t)}}l.StreamProxy=o}),98177:((W,l,u)=>{Object.defineProperty(l,"__esModule",{value:!0}),l.StreamingApiCaller=void 0;const f=u(
25531),d=u(21224);class y{static{r(this,"StreamingApiCaller")}descriptor;constructor(c){this.descriptor=c}init(c){return new d.StreamProxy(this.descriptor.type,
c,this.descriptor.rest,this.descriptor.gaxStreamingRetries)}wrap(c){switch(this.descriptor.type){case d.StreamType.SERVER_STREAMING:return(m,p,s)=>c(m,p,s);case d.
StreamType.CLIENT_STREAMING:return(m,p,s,o)=>c(p,s,o);case d.StreamType.BIDI_STREAMING:return(m,p,s)=>c(p,s);default:(0,f.warn)("streaming_wrap_unknown_stream_t\
ype",`Unknown stream type: ${this.descriptor.type}`)}return c}call(c,m,p,s){s.setStream(c,m,p.retryRequestOptions,p.retry)}fail(c,m){c.emit("error",m)}result(c){
return c}}l.StreamingApiCaller=y}),976:((W,l,u)=>{Object.defineProperty(l,"__esModule",{value:!0}),l.getMatchedUrlTemplate=y,l.getField=p,l.deepCopyWithoutMatchedFields=
s,l.deleteField=o,l.buildQueryStringComponents=n,l.encodeWithSlashes=i,l.encodeWithoutSlashes=a,l.applyPattern=E,l.match=S,l.flattenObject=v,l.isProto3OptionalField=
T,l.transcode=x,l.overrideHttpRules=A;const f=u(24938),d=new WeakMap;function y(R){return d.get(R)}r(y,"getMatchedUrlTemplate");const g="(google.api.http)",c="p\
roto3_optional",m=["get","post","put","patch","delete"];function p(R,I,j=!1){const F=I.split(".");let C=R;for(const _ of F){if(typeof C!="object")return;C=C[_]}
if(!(!j&&typeof C=="object"&&!Array.isArray(C)&&C!==null))return C}r(p,"getField");function s(R,I,j=""){if(typeof R!="object"||R===null)return R;const F=Object.
assign({},R);for(const C in F){if(I.has(`${j}${C}`)){delete F[C];continue}const _=`${j}${C}.`;Array.isArray(F[C])?F[C]=F[C].map(P=>s(P,new Set)):typeof F[C]=="o\
bject"&&F[C]!==null&&(F[C]=s(F[C],I,_))}return F}r(s,"deepCopyWithoutMatchedFields");function o(R,I){const j=I.split(".");for(;j.length>1;){if(typeof R!="object")
return;const C=j.shift();R=R[C]}const F=j.shift();typeof R=="object"&&delete R[F]}r(o,"deleteField");function e(R,I){if(I==="."||I==="..")throw new Error(`Inval\
id value ${I} for ${R}`)}r(e,"validateUriPathSegment");function t(R,I){if(I&&I.split("/").some(F=>F==="."||F===".."))throw new Error(`Value for ${R} must not co\
ntain segments that are exactly . or ..`)}r(t,"validateUriPath");function n(R,I=""){const j=[];for(const F in R){const C=R[F];if(Array.isArray(C))for(const _ of C)
j.push(`${I}${a(F)}=${a(_.toString())}`);else typeof C=="object"&&C!==null?j.push(...n(C,`${F}.`)):j.push(`${I}${a(F)}=${a(C==null?"null":C.toString())}`)}return j}
r(n,"buildQueryStringComponents");function i(R){return encodeURIComponent(R).replace(/[!'()*]/g,I=>"%"+I.charCodeAt(0).toString(16).toUpperCase())}r(i,"encodeWi\
thSlashes");function a(R){return R.split("/").map(i).join("/")}r(a,"encodeWithoutSlashes");function h(R){return R.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}r(h,"esc\
apeRegExp");function E(R,I,j="resource"){if(!R||R==="*")return e(j,I),i(I);if(!R.includes("*")&&R!==I)return;const F=new RegExp("^"+h(R).replace(/\\\*\\\*/g,"(.\
+)").replace(/\\\*/g,"([^/]+)")+"$"),C=I.match(F);if(!C)return;const _=R.match(/\*\*|\*/g)||[];for(let P=1;P<C.length;P++){const b=C[P];if(b!=null){const N=_[P-
1];N==="*"?e(j,b):N==="**"&&t(j,b)}}return a(I)}r(E,"applyPattern");function O(R){return R.split(".").map(j=>(0,f.toCamelCase)(j)).join(".")}r(O,"fieldToCamelCa\
se");function S(R,I){let j=I;const F=[];for(;;){const C=j.match(/^(.*)\{([^}=]+)(?:=([^}]*))?\}(.*)/);if(!C)break;const[,_,P,b,N]=C,D=O(P);F.push(O(D));const w=p(
R,D);if(w===void 0)return;const M=E(b,w===null?"null":w.toString(),D);if(M===void 0)return;j=_+M+N}return{matchedFields:F,url:j}}r(S,"match");function v(R){const I={};
for(const j in R)if(R[j]!==void 0){if(Array.isArray(R[j])){I[j]=R[j];continue}if(typeof R[j]=="object"&&R[j]!==null){const F=v(R[j]);for(const C in F)I[`${j}.${C}`]=
F[C];continue}I[j]=R[j]}return I}r(v,"flattenObject");function T(R){return R&&R.options&&R.options[c]}r(T,"isProto3OptionalField");function x(R,I){const j=[];for(const F of I){
if(!(g in F))continue;const C=F[g];if(j.push(C),C?.additional_bindings){const _=Array.isArray(C.additional_bindings)?C.additional_bindings:[C.additional_bindings];
j.push(..._)}}for(const F of j)for(const C of m){if(!(C in F))continue;const _=F[C],P=S(R,_);if(P===void 0)continue;const{url:b,matchedFields:N}=P;let D=s(R,new Set(
N));if(F.body==="*"){const L={httpMethod:C,url:b,queryString:"",data:D};return d.set(L,_),L}const w=D;F.body?(D=p(w,O(F.body),!0),o(w,O(F.body))):D="";const H=n(
w).join("&");(!D||typeof D=="object"&&Object.keys(D).length===0)&&(D="");const U={httpMethod:C,url:b,queryString:H,data:D};return d.set(U,_),U}}r(x,"transcode");
function A(R,I){for(const j of R){if(!j.selector)continue;const F=I.lookup(j.selector);if(!(!F||!F.parsedOptions))for(const C of F.parsedOptions){if(!(g in C))continue;
const _=C[g];for(const P in _){if(P in j){if(P==="additional_bindings")continue;_[P]=j[P]}j.additional_bindings&&(_.additional_bindings=_.additional_bindings?Array.
isArray(_.additional_bindings)?_.additional_bindings:[_.additional_bindings]:[],_.additional_bindings.push(...j.additional_bindings))}}}}r(A,"overrideHttpRules")}),
24938:((W,l,u)=>{Object.defineProperty(l,"__esModule",{value:!0}),l.ignoredClientHeaderTokens=l.decodeAnyProtosInArray=l.decodeProtobufAny=l.getProtoNameFromFullName=
void 0,l.camelToSnakeCase=m,l.toCamelCase=s,l.toLowerCamelCase=o,l.makeUUID=e;const f="type.googleapis.com/",d=2,y=r(()=>globalThis.crypto?.randomUUID()||u(76982).
randomUUID(),"randomUUID");function g(a,h=!1){return h&&(a=a.replace(/([A-Z])([A-Z]+)([A-Z])/g,E=>E[0]+E.slice(1,E.length-1).toLowerCase()+E[E.length-1])),a.split(
/(?=[A-Z])|[^A-Za-z0-9.]+/).filter(E=>E.length>0).map((E,O)=>O===0?E:E.toLowerCase())}r(g,"words");function c(a){return a.length===0?a:a[0].toLowerCase()+a.slice(
1)}r(c,"lowercase");function m(a){const h=g(a);if(h.length===0)return a;const E=[h[0]];return E.push(...h.slice(1).map(c)),E.join("_")}r(m,"camelToSnakeCase");function p(a){
return a.length===0?a:a[0].toUpperCase()+a.slice(1)}r(p,"capitalize");function s(a){const h=g(a,!0);if(h.length===0)return a;const E=[h[0]];return E.push(...h.slice(
1).map(O=>O.match(/^\d+$/)?"_"+O:p(O))),E.join("")}r(s,"toCamelCase");function o(a){const h=s(a);return h.length===0?h:h[0].toLowerCase()+h.slice(1)}r(o,"toLowe\
rCamelCase");function e(){return y()}r(e,"makeUUID");const t=r(a=>{const h=a.split(f);if(h.length!==d)throw Error("Can't get proto name");return h[1]},"getProto\
NameFromFullName");l.getProtoNameFromFullName=t;const n=r((a,h)=>{if(a.type_url==="")throw new Error("Any type_url is not set");const E=(0,l.getProtoNameFromFullName)(
a.type_url);return h.lookupType(E).decode(a.value)},"decodeProtobufAny");l.decodeProtobufAny=n;const i=r((a,h)=>{const E=[];for(const O of a){if(O.constructor.name===
"Any"){try{const S=(0,l.decodeProtobufAny)(O,h);E.push(S)}catch{}continue}E.push(O)}return E},"decodeAnyProtosInArray");l.decodeAnyProtosInArray=i,l.ignoredClientHeaderTokens=
["gl-node","gl-web","grpc","grpc-web","rest","gax","auth","gapic","gccl"]}),25531:((W,l,u)=>{Object.defineProperty(l,"__esModule",{value:!0}),l.warn=y;const f=u(
83515),d=new Set;function y(g,c,m){d.has(g)||(d.add(g),(0,f.isNodeJS)()?typeof m<"u"?process.emitWarning(c,{type:m}):process.emitWarning(c):console.warn(c))}r(y,
"warn")}),14277:(W=>{var l=1/0,u="[object Symbol]",f=/[^\x00-\x2f\x3a-\x40\x5b-\x60\x7b-\x7f]+/g,d=/[\xc0-\xd6\xd8-\xf6\xf8-\xff\u0100-\u017f]/g,y="\\ud800-\\udff\
f",g="\\u0300-\\u036f\\ufe20-\\ufe23",c="\\u20d0-\\u20f0",m="\\u2700-\\u27bf",p="a-z\\xdf-\\xf6\\xf8-\\xff",s="\\xac\\xb1\\xd7\\xf7",o="\\x00-\\x2f\\x3a-\\x40\\x5b-\\\
x60\\x7b-\\xbf",e="\\u2000-\\u206f",t=" \\t\\x0b\\f\\xa0\\ufeff\\n\\r\\u2028\\u2029\\u1680\\u180e\\u2000\\u2001\\u2002\\u2003\\u2004\\u2005\\u2006\\u2007\\u2008\\u2009\\u200a\\u202f\\u\
205f\\u3000",n="A-Z\\xc0-\\xd6\\xd8-\\xde",i="\\ufe0e\\ufe0f",a=s+o+e+t,h="['\u2019]",E="["+y+"]",O="["+a+"]",S="["+g+c+"]",v="\\d+",T="["+m+"]",x="["+p+"]",A="\
[^"+y+a+v+m+p+n+"]",R="\\ud83c[\\udffb-\\udfff]",I="(?:"+S+"|"+R+")",j="[^"+y+"]",F="(?:\\ud83c[\\udde6-\\uddff]){2}",C="[\\ud800-\\udbff][\\udc00-\\udfff]",_="\
["+n+"]",P="\\u200d",b="(?:"+x+"|"+A+")",N="(?:"+_+"|"+A+")",D="(?:"+h+"(?:d|ll|m|re|s|t|ve))?",w="(?:"+h+"(?:D|LL|M|RE|S|T|VE))?",M=I+"?",H="["+i+"]?",U="(?:"+
P+"(?:"+[j,F,C].join("|")+")"+H+M+")*",L=H+M+U,k="(?:"+[T,F,C].join("|")+")"+L,B="(?:"+[j+S+"?",S,F,C,E].join("|")+")",J=RegExp(h,"g"),z=RegExp(S,"g"),Y=RegExp(
R+"(?="+R+")|"+B+L,"g"),G=RegExp([_+"?"+x+"+"+D+"(?="+[O,_,"$"].join("|")+")",N+"+"+w+"(?="+[O,_+b,"$"].join("|")+")",_+"?"+b+"+"+D,_+"+"+w,v,k].join("|"),"g"),
V=RegExp("["+P+y+g+c+i+"]"),$=/[a-z][A-Z]|[A-Z]{2,}[a-z]|[0-9][a-zA-Z]|[a-zA-Z][0-9]|[^a-zA-Z0-9 ]/,K={\u00C0:"A",\u00C1:"A",\u00C2:"A",\u00C3:"A",\u00C4:"A",\u00C5:"\
A",\u00E0:"a",\u00E1:"a",\u00E2:"a",\u00E3:"a",\u00E4:"a",\u00E5:"a",\u00C7:"C",\u00E7:"c",\u00D0:"D",\u00F0:"d",\u00C8:"E",\u00C9:"E",\u00CA:"E",\u00CB:"E",\u00E8:"\
e",\u00E9:"e",\u00EA:"e",\u00EB:"e",\u00CC:"I",\u00CD:"I",\u00CE:"I",\u00CF:"I",\u00EC:"i",\u00ED:"i",\u00EE:"i",\u00EF:"i",\u00D1:"N",\u00F1:"n",\u00D2:"O",\u00D3:"\
O",\u00D4:"O",\u00D5:"O",\u00D6:"O",\u00D8:"O",\u00F2:"o",\u00F3:"o",\u00F4:"o",\u00F5:"o",\u00F6:"o",\u00F8:"o",\u00D9:"U",\u00DA:"U",\u00DB:"U",\u00DC:"U",\u00F9:"\
u",\u00FA:"u",\u00FB:"u",\u00FC:"u",\u00DD:"Y",\u00FD:"y",\u00FF:"y",\u00C6:"Ae",\u00E6:"ae",\u00DE:"Th",\u00FE:"th",\u00DF:"ss",\u0100:"A",\u0102:"A",\u0104:"A",
\u0101:"a",\u0103:"a",\u0105:"a",\u0106:"C",\u0108:"C",\u010A:"C",\u010C:"C",\u0107:"c",\u0109:"c",\u010B:"c",\u010D:"c",\u010E:"D",\u0110:"D",\u010F:"d",\u0111:"\
d",\u0112:"E",\u0114:"E",\u0116:"E",\u0118:"E",\u011A:"E",\u0113:"e",\u0115:"e",\u0117:"e",\u0119:"e",\u011B:"e",\u011C:"G",\u011E:"G",\u0120:"G",\u0122:"G",\u011D:"\
g",\u011F:"g",\u0121:"g",\u0123:"g",\u0124:"H",\u0126:"H",\u0125:"h",\u0127:"h",\u0128:"I",\u012A:"I",\u012C:"I",\u012E:"I",\u0130:"I",\u0129:"i",\u012B:"i",\u012D:"\
i",\u012F:"i",\u0131:"i",\u0134:"J",\u0135:"j",\u0136:"K",\u0137:"k",\u0138:"k",\u0139:"L",\u013B:"L",\u013D:"L",\u013F:"L",\u0141:"L",\u013A:"l",\u013C:"l",\u013E:"\
l",\u0140:"l",\u0142:"l",\u0143:"N",\u0145:"N",\u0147:"N",\u014A:"N",\u0144:"n",\u0146:"n",\u0148:"n",\u014B:"n",\u014C:"O",\u014E:"O",\u0150:"O",\u014D:"o",\u014F:"\
o",\u0151:"o",\u0154:"R",\u0156:"R",\u0158:"R",\u0155:"r",\u0157:"r",\u0159:"r",\u015A:"S",\u015C:"S",\u015E:"S",\u0160:"S",\u015B:"s",\u015D:"s",\u015F:"s",\u0161:"\
s",\u0162:"T",\u0164:"T",\u0166:"T",\u0163:"t",\u0165:"t",\u0167:"t",\u0168:"U",\u016A:"U",\u016C:"U",\u016E:"U",\u0170:"U",\u0172:"U",\u0169:"u",\u016B:"u",\u016D:"\
u",\u016F:"u",\u0171:"u",\u0173:"u",\u0174:"W",\u0175:"w",\u0176:"Y",\u0177:"y",\u0178:"Y",\u0179:"Z",\u017B:"Z",\u017D:"Z",\u017A:"z",\u017C:"z",\u017E:"z",\u0132:"\
IJ",\u0133:"ij",\u0152:"Oe",\u0153:"oe",\u0149:"'n",\u017F:"ss"},X=typeof global=="object"&&global&&global.Object===Object&&global,Q=typeof self=="object"&&self&&
self.Object===Object&&self,te=X||Q||Function("return this")();function ee(ie,de,fe,be){var Ee=-1,Re=ie?ie.length:0;for(be&&Re&&(fe=ie[++Ee]);++Ee<Re;)fe=de(fe,ie[Ee],
Ee,ie);return fe}r(ee,"arrayReduce");function oe(ie){return ie.split("")}r(oe,"asciiToArray");function ae(ie){return ie.match(f)||[]}r(ae,"asciiWords");function se(ie){
return function(de){return ie?.[de]}}r(se,"basePropertyOf");var le=se(K);function ge(ie){return V.test(ie)}r(ge,"hasUnicode");function pe(ie){return $.test(ie)}
r(pe,"hasUnicodeWord");function ye(ie){return ge(ie)?me(ie):oe(ie)}r(ye,"stringToArray");function me(ie){return ie.match(Y)||[]}r(me,"unicodeToArray");function Se(ie){
return ie.match(G)||[]}r(Se,"unicodeWords");var Te=Object.prototype,Ne=Te.toString,Oe=te.Symbol,Pe=Oe?Oe.prototype:void 0,Ce=Pe?Pe.toString:void 0;function De(ie,de,fe){
var be=-1,Ee=ie.length;de<0&&(de=-de>Ee?0:Ee+de),fe=fe>Ee?Ee:fe,fe<0&&(fe+=Ee),Ee=de>fe?0:fe-de>>>0,de>>>=0;for(var Re=Array(Ee);++be<Ee;)Re[be]=ie[be+de];return Re}
r(De,"baseSlice");function _e(ie){if(typeof ie=="string")return ie;if(q(ie))return Ce?Ce.call(ie):"";var de=ie+"";return de=="0"&&1/ie==-l?"-0":de}r(_e,"baseToS\
tring");function we(ie,de,fe){var be=ie.length;return fe=fe===void 0?be:fe,!de&&fe>=be?ie:De(ie,de,fe)}r(we,"castSlice");function Ie(ie){return function(de){de=
Z(de);var fe=ge(de)?ye(de):void 0,be=fe?fe[0]:de.charAt(0),Ee=fe?we(fe,1).join(""):de.slice(1);return be[ie]()+Ee}}r(Ie,"createCaseFirst");function Me(ie){return function(de){
return ee(he(ue(de).replace(J,"")),ie,"")}}r(Me,"createCompounder");function ve(ie){return!!ie&&typeof ie=="object"}r(ve,"isObjectLike");function q(ie){return typeof ie==
"symbol"||ve(ie)&&Ne.call(ie)==u}r(q,"isSymbol");function Z(ie){return ie==null?"":_e(ie)}r(Z,"toString");var ne=Me(function(ie,de,fe){return de=de.toLowerCase(),
ie+(fe?re(de):de)});function re(ie){return ce(Z(ie).toLowerCase())}r(re,"capitalize");function ue(ie){return ie=Z(ie),ie&&ie.replace(d,le).replace(z,"")}r(ue,"d\
eburr");var ce=Ie("toUpperCase");function he(ie,de,fe){return ie=Z(ie),de=fe?void 0:de,de===void 0?pe(ie)?Se(ie):ae(ie):ie.match(de)||[]}r(he,"words"),W.exports=
ne}),77690:((W,l,u)=>{var f=u(76982);l=W.exports=d;function d(e,t){return t=c(e,t),p(e,t)}r(d,"objectHash"),l.sha1=function(e){return d(e)},l.keys=function(e){return d(
e,{excludeValues:!0,algorithm:"sha1",encoding:"hex"})},l.MD5=function(e){return d(e,{algorithm:"md5",encoding:"hex"})},l.keysMD5=function(e){return d(e,{algorithm:"\
md5",encoding:"hex",excludeValues:!0})};var y=f.getHashes?f.getHashes().slice():["sha1","md5"];y.push("passthrough");var g=["buffer","hex","binary","base64"];function c(e,t){
t=t||{};var n={};if(n.algorithm=t.algorithm||"sha1",n.encoding=t.encoding||"hex",n.excludeValues=!!t.excludeValues,n.algorithm=n.algorithm.toLowerCase(),n.encoding=
n.encoding.toLowerCase(),n.ignoreUnknown=t.ignoreUnknown===!0,n.respectType=t.respectType!==!1,n.respectFunctionNames=t.respectFunctionNames!==!1,n.respectFunctionProperties=
t.respectFunctionProperties!==!1,n.unorderedArrays=t.unorderedArrays===!0,n.unorderedSets=t.unorderedSets!==!1,n.unorderedObjects=t.unorderedObjects!==!1,n.replacer=
t.replacer||void 0,n.excludeKeys=t.excludeKeys||void 0,typeof e>"u")throw new Error("Object argument required.");for(var i=0;i<y.length;++i)y[i].toLowerCase()===
n.algorithm.toLowerCase()&&(n.algorithm=y[i]);if(y.indexOf(n.algorithm)===-1)throw new Error('Algorithm "'+n.algorithm+'"  not supported. supported values: '+y.
join(", "));if(g.indexOf(n.encoding)===-1&&n.algorithm!=="passthrough")throw new Error('Encoding "'+n.encoding+'"  not supported. supported values: '+g.join(", "));
return n}r(c,"applyDefaults");function m(e){if(typeof e!="function")return!1;var t=/^function\s+\w*\s*\(\s*\)\s*{\s+\[native code\]\s+}$/i;return t.exec(Function.
prototype.toString.call(e))!=null}r(m,"isNativeFunction");function p(e,t){var n;t.algorithm!=="passthrough"?n=f.createHash(t.algorithm):n=new o,typeof n.write>"\
u"&&(n.write=n.update,n.end=n.update);var i=s(t,n);if(i.dispatch(e),n.update||n.end(""),n.digest)return n.digest(t.encoding==="buffer"?void 0:t.encoding);var a=n.
read();return t.encoding==="buffer"?a:a.toString(t.encoding)}r(p,"hash"),l.writeToStream=function(e,t,n){return typeof n>"u"&&(n=t,t={}),t=c(e,t),s(t,n).dispatch(
e)};function s(e,t,n){n=n||[];var i=r(function(a){return t.update?t.update(a,"utf8"):t.write(a,"utf8")},"write");return{dispatch:r(function(a){e.replacer&&(a=e.
replacer(a));var h=typeof a;return a===null&&(h="null"),this["_"+h](a)},"dispatch"),_object:r(function(a){var h=/\[object (.*)\]/i,E=Object.prototype.toString.call(
a),O=h.exec(E);O?O=O[1]:O="unknown:["+E+"]",O=O.toLowerCase();var S=null;if((S=n.indexOf(a))>=0)return this.dispatch("[CIRCULAR:"+S+"]");if(n.push(a),typeof Buffer<
"u"&&Buffer.isBuffer&&Buffer.isBuffer(a))return i("buffer:"),i(a);if(O!=="object"&&O!=="function"&&O!=="asyncfunction")if(this["_"+O])this["_"+O](a);else{if(e.ignoreUnknown)
return i("["+O+"]");throw new Error('Unknown object type "'+O+'"')}else{var v=Object.keys(a);e.unorderedObjects&&(v=v.sort()),e.respectType!==!1&&!m(a)&&v.splice(
0,0,"prototype","__proto__","constructor"),e.excludeKeys&&(v=v.filter(function(x){return!e.excludeKeys(x)})),i("object:"+v.length+":");var T=this;return v.forEach(
function(x){T.dispatch(x),i(":"),e.excludeValues||T.dispatch(a[x]),i(",")})}},"_object"),_array:r(function(a,h){h=typeof h<"u"?h:e.unorderedArrays!==!1;var E=this;
if(i("array:"+a.length+":"),!h||a.length<=1)return a.forEach(function(v){return E.dispatch(v)});var O=[],S=a.map(function(v){var T=new o,x=n.slice(),A=s(e,T,x);
return A.dispatch(v),O=O.concat(x.slice(n.length)),T.read().toString()});return n=n.concat(O),S.sort(),this._array(S,!1)},"_array"),_date:r(function(a){return i(
"date:"+a.toJSON())},"_date"),_symbol:r(function(a){return i("symbol:"+a.toString())},"_symbol"),_error:r(function(a){return i("error:"+a.toString())},"_error"),
_boolean:r(function(a){return i("bool:"+a.toString())},"_boolean"),_string:r(function(a){i("string:"+a.length+":"),i(a.toString())},"_string"),_function:r(function(a){
i("fn:"),m(a)?this.dispatch("[native]"):this.dispatch(a.toString()),e.respectFunctionNames!==!1&&this.dispatch("function-name:"+String(a.name)),e.respectFunctionProperties&&
this._object(a)},"_function"),_number:r(function(a){return i("number:"+a.toString())},"_number"),_xml:r(function(a){return i("xml:"+a.toString())},"_xml"),_null:r(
function(){return i("Null")},"_null"),_undefined:r(function(){return i("Undefined")},"_undefined"),_regexp:r(function(a){return i("regex:"+a.toString())},"_rege\
xp"),_uint8array:r(function(a){return i("uint8array:"),this.dispatch(Array.prototype.slice.call(a))},"_uint8array"),_uint8clampedarray:r(function(a){return i("u\
int8clampedarray:"),this.dispatch(Array.prototype.slice.call(a))},"_uint8clampedarray"),_int8array:r(function(a){return i("int8array:"),this.dispatch(Array.prototype.
slice.call(a))},"_int8array"),_uint16array:r(function(a){return i("uint16array:"),this.dispatch(Array.prototype.slice.call(a))},"_uint16array"),_int16array:r(function(a){
return i("int16array:"),this.dispatch(Array.prototype.slice.call(a))},"_int16array"),_uint32array:r(function(a){return i("uint32array:"),this.dispatch(Array.prototype.
slice.call(a))},"_uint32array"),_int32array:r(function(a){return i("int32array:"),this.dispatch(Array.prototype.slice.call(a))},"_int32array"),_float32array:r(function(a){
return i("float32array:"),this.dispatch(Array.prototype.slice.call(a))},"_float32array"),_float64array:r(function(a){return i("float64array:"),this.dispatch(Array.
prototype.slice.call(a))},"_float64array"),_arraybuffer:r(function(a){return i("arraybuffer:"),this.dispatch(new Uint8Array(a))},"_arraybuffer"),_url:r(function(a){
return i("url:"+a.toString(),"utf8")},"_url"),_map:r(function(a){i("map:");var h=Array.from(a);return this._array(h,e.unorderedSets!==!1)},"_map"),_set:r(function(a){
i("set:");var h=Array.from(a);return this._array(h,e.unorderedSets!==!1)},"_set"),_file:r(function(a){return i("file:"),this.dispatch([a.name,a.size,a.type,a.lastModfied])},
"_file"),_blob:r(function(){if(e.ignoreUnknown)return i("[blob]");throw Error(`Hashing Blob objects is currently not supported
(see https://github.com/puleos/object-hash/issues/26)
Use "options.replacer" or "options.ignoreUnknown"
`)},"_blob"),_domwindow:r(function(){return i("domwindow")},"_domwindow"),_bigint:r(function(a){return i("bigint:"+a.toString())},"_bigint"),_process:r(function(){
return i("process")},"_process"),_timer:r(function(){return i("timer")},"_timer"),_pipe:r(function(){return i("pipe")},"_pipe"),_tcp:r(function(){return i("tcp")},
"_tcp"),_udp:r(function(){return i("udp")},"_udp"),_tty:r(function(){return i("tty")},"_tty"),_statwatcher:r(function(){return i("statwatcher")},"_statwatcher"),
_securecontext:r(function(){return i("securecontext")},"_securecontext"),_connection:r(function(){return i("connection")},"_connection"),_zlib:r(function(){return i(
"zlib")},"_zlib"),_context:r(function(){return i("context")},"_context"),_nodescript:r(function(){return i("nodescript")},"_nodescript"),_httpparser:r(function(){
return i("httpparser")},"_httpparser"),_dataview:r(function(){return i("dataview")},"_dataview"),_signal:r(function(){return i("signal")},"_signal"),_fsevent:r(
function(){return i("fsevent")},"_fsevent"),_tlswrap:r(function(){return i("tlswrap")},"_tlswrap")}}r(s,"typeHasher");function o(){return{buf:"",write:r(function(e){
this.buf+=e},"write"),end:r(function(e){this.buf+=e},"end"),read:r(function(){return this.buf},"read")}}r(o,"PassThrough")}),12851:((W,l,u)=>{Object.defineProperty(
l,"__esModule",{value:!0}),l.googleProtobufAnyToProto3JSON=g,l.googleProtobufAnyFromProto3JSON=c;const f=u(32360),d=u(63269),y=new Set(["google.protobuf.Any","g\
oogle.protobuf.Duration","google.protobuf.FieldMask","google.protobuf.ListValue","google.protobuf.Struct","google.protobuf.Timestamp","google.protobuf.Value"]);
function g(m,p){const s=m.type_url.replace(/^.*\//,"");let o;try{o=m.$type.root.lookupType(s)}catch(n){throw new Error(`googleProtobufAnyToProto3JSON: cannot fi\
nd type ${s}: ${n}`)}const e=o.decode(m.value),t=(0,d.toProto3JSON)(e,p);return y.has(s)?{"@type":m.type_url,value:t}:(t["@type"]=m.type_url,t)}r(g,"googleProto\
bufAnyToProto3JSON");function c(m,p){if(p===null||typeof p!="object"||Array.isArray(p))throw new Error("googleProtobufAnyFromProto3JSON: must be an object to de\
code google.protobuf.Any");const s=p["@type"];if(!s||typeof s!="string")throw new Error("googleProtobufAnyFromProto3JSON: JSON serialization of google.protobuf.\
Any must contain @type field");const o=s.replace(/^.*\//,"");let e;try{e=m.lookupType(o)}catch(E){throw new Error(`googleProtobufAnyFromProto3JSON: cannot find \
type ${o}: ${E}`)}let t=p;if(y.has(o)){if(!("value"in p))throw new Error(`googleProtobufAnyFromProto3JSON: JSON representation of google.protobuf.Any with type ${o}\
 must contain the value field`);t=p.value}const n=(0,f.fromProto3JSON)(e,t);if(n===null)return{type_url:s,value:null};const i=e.encode(n).finish(),h=Buffer.from(
i).toString("base64");return{type_url:s,value:h}}r(c,"googleProtobufAnyFromProto3JSON")}),87066:((W,l)=>{Object.defineProperty(l,"__esModule",{value:!0}),l.bytesToProto3JSON=
u,l.bytesFromProto3JSON=f;function u(d){return Buffer.isBuffer(d)?d.toString("base64"):Buffer.from(d.buffer,0,d.byteLength).toString("base64")}r(u,"bytesToProto\
3JSON");function f(d){return Buffer.from(d,"base64")}r(f,"bytesFromProto3JSON")}),1849:((W,l)=>{Object.defineProperty(l,"__esModule",{value:!0}),l.googleProtobufDurationToProto3JSON=
u,l.googleProtobufDurationFromProto3JSON=f;function u(d){let y=d.seconds.toString();if(typeof d.nanos=="number"&&d.nanos>0){const g=d.nanos.toString().padStart(
9,"0").replace(/^((?:\d\d\d)+?)(?:0*)$/,"$1");y+="."+g}return y+="s",y}r(u,"googleProtobufDurationToProto3JSON");function f(d){const y=d.match(/^(\d*)(?:\.(\d*))?s$/);
if(!y)throw new Error(`googleProtobufDurationFromProto3JSON: incorrect value ${d} passed as google.protobuf.Duration`);let g=0,c=0;typeof y[1]=="string"&&y[1].length>
0&&(g=parseInt(y[1])),typeof y[2]=="string"&&y[2].length>0&&(c=parseInt(y[2].padEnd(9,"0")));const m={};return g!==0&&(m.seconds=g),c!==0&&(m.nanos=c),m}r(f,"go\
ogleProtobufDurationFromProto3JSON")}),94944:((W,l)=>{Object.defineProperty(l,"__esModule",{value:!0}),l.resolveEnumValueToString=u,l.resolveEnumValueToNumber=f;
function u(d,y){if(typeof y=="number"){const g=d.valuesById[y];return typeof g>"u"?y:g}if(typeof y=="string")return y;throw new Error("resolveEnumValueToString:\
 enum value must be a string or a number")}r(u,"resolveEnumValueToString");function f(d,y){if(typeof y=="number")return y;if(typeof y=="string"){const g=d.values[y];
return typeof g>"u"?y:g}throw new Error("resolveEnumValueToNumber: enum value must be a string or a number")}r(f,"resolveEnumValueToNumber")}),56441:((W,l)=>{Object.
defineProperty(l,"__esModule",{value:!0}),l.googleProtobufFieldMaskToProto3JSON=u,l.googleProtobufFieldMaskFromProto3JSON=f;function u(d){return d.paths.join(",")}
r(u,"googleProtobufFieldMaskToProto3JSON");function f(d){return{paths:d.split(",")}}r(f,"googleProtobufFieldMaskFromProto3JSON")}),32360:((W,l,u)=>{Object.defineProperty(
l,"__esModule",{value:!0}),l.fromProto3JSONToInternalRepresentation=e,l.fromProto3JSON=t;const f=u(12851),d=u(87066),y=u(94944),g=u(92304),c=u(27905),m=u(1849),
p=u(6181),s=u(18157),o=u(56441);function e(n,i){const a=typeof n=="string"?n:(0,c.getFullyQualifiedTypeName)(n);if(typeof n!="string"&&"values"in n)return a==="\
.google.protobuf.NullValue"?"NULL_VALUE":(0,y.resolveEnumValueToString)(n,i);if(typeof n!="string"&&n.resolveAll(),typeof n=="string")return i;if(a===".google.p\
rotobuf.Value")return(0,g.googleProtobufValueFromProto3JSON)(i);if(c.wrapperTypes.has(a)){if(i!==null&&typeof i=="object"||Array.isArray(i))throw new Error(`fro\
mProto3JSONToInternalRepresentation: JSON representation for ${a} expects a string, a number, or a boolean, but got ${typeof i}`);return(0,s.wrapperFromProto3JSON)(
a,i)}if(i===null)return null;if(a===".google.protobuf.Any")return(0,f.googleProtobufAnyFromProto3JSON)(n.root,i);if(a===".google.protobuf.Struct"){if(typeof i!=
"object")throw new Error(`fromProto3JSONToInternalRepresentation: google.protobuf.Struct must be an object but got ${typeof i}`);if(Array.isArray(i))throw new Error(
"fromProto3JSONToInternalRepresentation: google.protobuf.Struct must be an object but got an array");return(0,g.googleProtobufStructFromProto3JSON)(i)}if(a===".\
google.protobuf.ListValue"){if(!Array.isArray(i))throw new Error(`fromProto3JSONToInternalRepresentation: google.protobuf.ListValue must be an array but got ${typeof i}`);
return(0,g.googleProtobufListValueFromProto3JSON)(i)}if(a===".google.protobuf.Duration"){if(typeof i!="string")throw new Error(`fromProto3JSONToInternalRepresen\
tation: google.protobuf.Duration must be a string but got ${typeof i}`);return(0,m.googleProtobufDurationFromProto3JSON)(i)}if(a===".google.protobuf.Timestamp"){
if(typeof i!="string")throw new Error(`fromProto3JSONToInternalRepresentation: google.protobuf.Timestamp must be a string but got ${typeof i}`);return(0,p.googleProtobufTimestampFromProto3JSON)(
i)}if(a===".google.protobuf.FieldMask"){if(typeof i!="string")throw new Error(`fromProto3JSONToInternalRepresentation: google.protobuf.FieldMask must be a strin\
g but got ${typeof i}`);return(0,o.googleProtobufFieldMaskFromProto3JSON)(i)}const h={};for(const[E,O]of Object.entries(i)){const S=n.fields[E];if(!S)continue;const v=S.
resolvedType,T=S.type;if(S.repeated)if(O===null)h[E]=[];else{if(!Array.isArray(O))throw new Error(`fromProto3JSONToInternalRepresentation: expected an array for\
 field ${E}`);h[E]=O.map(x=>e(v||T,x))}else if(S.map){const x={};for(const[A,R]of Object.entries(O))x[A]=e(v||T,R);h[E]=x}else if(T.match(/^(?:(?:(?:u?int|fixed)(?:32|64))|float|double)$/)){
if(typeof O!="number"&&typeof O!="string")throw new Error(`fromProto3JSONToInternalRepresentation: field ${E} of type ${S.type} cannot contain value ${O}`);h[E]=
O}else if(T==="string"){if(typeof O!="string")throw new Error(`fromProto3JSONToInternalRepresentation: field ${E} of type ${S.type} cannot contain value ${O}`);
h[E]=O}else if(T==="bool"){if(typeof O!="boolean")throw new Error(`fromProto3JSONToInternalRepresentation: field ${E} of type ${S.type} cannot contain value ${O}`);
h[E]=O}else if(T==="bytes"){if(typeof O!="string")throw new Error(`fromProto3JSONToInternalRepresentation: field ${E} of type ${S.type} cannot contain value ${O}`);
h[E]=(0,d.bytesFromProto3JSON)(O)}else{(0,c.assert)(v!==null,`Expected to be able to resolve type for field ${S.name}`);const x=e(v,O);h[E]=x}}return h}r(e,"fro\
mProto3JSONToInternalRepresentation");function t(n,i){const a=e(n,i);return a===null?null:((0,c.assert)(typeof a=="object"&&!Array.isArray(a),`fromProto3JSON: e\
xpected an object, not ${i}`),n.fromObject(a))}r(t,"fromProto3JSON")}),65913:((W,l,u)=>{Object.defineProperty(l,"__esModule",{value:!0}),l.fromProto3JSON=l.toProto3JSON=
void 0;var f=u(63269);Object.defineProperty(l,"toProto3JSON",{enumerable:!0,get:r(function(){return f.toProto3JSON},"get")});var d=u(32360);Object.defineProperty(
l,"fromProto3JSON",{enumerable:!0,get:r(function(){return d.fromProto3JSON},"get")})}),6181:((W,l)=>{Object.defineProperty(l,"__esModule",{value:!0}),l.googleProtobufTimestampToProto3JSON=
u,l.googleProtobufTimestampFromProto3JSON=f;function u(d){const y=d.seconds,g=new Date(y*1e3).toISOString();let c=d.nanos?.toString().padStart(9,"0");for(;c&&c.
length>3&&c.endsWith("000");)c=c.slice(0,-3);return g.replace(/(?:\.\d{0,9})/,"."+c)}r(u,"googleProtobufTimestampToProto3JSON");function f(d){if(!d.match(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?/))
throw new Error(`googleProtobufDurationFromProto3JSON: incorrect value ${d} passed as google.protobuf.Duration`);const c=new Date(d).getTime(),m=Math.floor(c/1e3);
let p=0;const s=d.split(".")[1];s&&(p=parseInt(s.slice(0,-1).padEnd(9,"0")));const o={};return m!==0&&(o.seconds=m),p!==0&&(o.nanos=p),o}r(f,"googleProtobufTime\
stampFromProto3JSON")}),63269:((W,l,u)=>{Object.defineProperty(l,"__esModule",{value:!0}),l.toProto3JSON=i;const f=u(12851),d=u(87066),y=u(27905),g=u(94944),c=u(
92304),m=u(1849),p=u(6181),s=u(18157),o=u(56441);function e(a){if(typeof a=="object"){if(a?.constructor?.name==="Long")return a.toString();throw new Error(`toPr\
oto3JSON: don't know how to convert value ${a}`)}return a}r(e,"convertSingleValue");function t(a,h,E){return a&&"values"in a?n(a,h,E):a?i(h,E):e(h)}r(t,"convert\
RepeatedOrMapValue");function n(a,h,E){return E?.numericEnums?(0,g.resolveEnumValueToNumber)(a,h):(0,g.resolveEnumValueToString)(a,h)}r(n,"convertEnum");function i(a,h){
const E=a.$type;if(!E)throw new Error("Cannot serialize object to proto3 JSON since its .$type is unknown. Use Type.fromObject(obj) before calling toProto3JSON.");
E.resolveAll();const O=(0,y.getFullyQualifiedTypeName)(E);if(O===".google.protobuf.Any")return(0,f.googleProtobufAnyToProto3JSON)(a,h);if(O===".google.protobuf.\
Value")return(0,c.googleProtobufValueToProto3JSON)(a);if(O===".google.protobuf.Struct")return(0,c.googleProtobufStructToProto3JSON)(a);if(O===".google.protobuf.\
ListValue")return(0,c.googleProtobufListValueToProto3JSON)(a);if(O===".google.protobuf.Duration")return(0,m.googleProtobufDurationToProto3JSON)(a);if(O===".goog\
le.protobuf.Timestamp")return(0,p.googleProtobufTimestampToProto3JSON)(a);if(O===".google.protobuf.FieldMask")return(0,o.googleProtobufFieldMaskToProto3JSON)(a);
if(y.wrapperTypes.has(O))return(0,s.wrapperToProto3JSON)(a);const S={};for(const[v,T]of Object.entries(a)){const x=E.fields[v],A=x.resolvedType,R=A?(0,y.getFullyQualifiedTypeName)(
A):null;if(T===null){S[v]=null;continue}if(Array.isArray(T)){if(T.length===0)continue;S[v]=T.map(I=>t(A,I,h));continue}if(x.map){const I={};for(const[j,F]of Object.
entries(T))I[j]=t(A,F,h);S[v]=I;continue}if(R===".google.protobuf.NullValue"){S[v]=null;continue}if(A&&"values"in A&&T!==null){S[v]=n(A,T,h);continue}if(A){S[v]=
i(T,h);continue}if(typeof T=="string"||typeof T=="number"||typeof T=="boolean"||T===null){if(typeof T=="number"&&!Number.isFinite(T)){S[v]=T.toString();continue}
S[v]=T;continue}if(Buffer.isBuffer(T)||T instanceof Uint8Array){S[v]=(0,d.bytesToProto3JSON)(T);continue}S[v]=e(T)}return S}r(i,"toProto3JSON")}),27905:((W,l)=>{
Object.defineProperty(l,"__esModule",{value:!0}),l.wrapperTypes=void 0,l.getFullyQualifiedTypeName=u,l.assert=f;function u(d){let y="";for(;d.parent;)y=`.${d.name}${y}`,
d=d.parent;return y}r(u,"getFullyQualifiedTypeName"),l.wrapperTypes=new Set([".google.protobuf.DoubleValue",".google.protobuf.FloatValue",".google.protobuf.Int6\
4Value",".google.protobuf.UInt64Value",".google.protobuf.Int32Value",".google.protobuf.UInt32Value",".google.protobuf.BoolValue",".google.protobuf.StringValue",
".google.protobuf.BytesValue"]);function f(d,y){if(!d)throw new Error(y)}r(f,"assert")}),92304:((W,l,u)=>{Object.defineProperty(l,"__esModule",{value:!0}),l.googleProtobufStructToProto3JSON=
d,l.googleProtobufListValueToProto3JSON=y,l.googleProtobufValueToProto3JSON=g,l.googleProtobufStructFromProto3JSON=c,l.googleProtobufListValueFromProto3JSON=m,l.
googleProtobufValueFromProto3JSON=p;const f=u(27905);function d(s){const o={},e=s.fields;for(const[t,n]of Object.entries(e))o[t]=g(n);return o}r(d,"googleProtob\
ufStructToProto3JSON");function y(s){return(0,f.assert)(Array.isArray(s.values),"ListValue internal representation must contain array of values"),s.values.map(g)}
r(y,"googleProtobufListValueToProto3JSON");function g(s){return Object.prototype.hasOwnProperty.call(s,"nullValue")?null:Object.prototype.hasOwnProperty.call(s,
"numberValue")&&typeof s.numberValue=="number"?Number.isFinite(s.numberValue)?s.numberValue:s.numberValue.toString():Object.prototype.hasOwnProperty.call(s,"str\
ingValue")&&typeof s.stringValue=="string"?s.stringValue:Object.prototype.hasOwnProperty.call(s,"boolValue")&&typeof s.boolValue=="boolean"?s.boolValue:Object.prototype.
hasOwnProperty.call(s,"structValue")&&typeof s.structValue=="object"?d(s.structValue):Object.prototype.hasOwnProperty.call(s,"listValue")&&typeof s=="object"&&typeof s.
listValue=="object"?y(s.listValue):null}r(g,"googleProtobufValueToProto3JSON");function c(s){const o={};for(const[e,t]of Object.entries(s))o[e]=p(t);return{fields:o}}
r(c,"googleProtobufStructFromProto3JSON");function m(s){return{values:s.map(o=>p(o))}}r(m,"googleProtobufListValueFromProto3JSON");function p(s){if(s===null)return{
nullValue:"NULL_VALUE"};if(typeof s=="number")return{numberValue:s};if(typeof s=="string")return{stringValue:s};if(typeof s=="boolean")return{boolValue:s};if(Array.
isArray(s))return{listValue:m(s)};if(typeof s=="object")return{structValue:c(s)};throw new Error(`googleProtobufValueFromProto3JSON: incorrect parameter type: ${typeof s}`)}
r(p,"googleProtobufValueFromProto3JSON")}),18157:((W,l,u)=>{Object.defineProperty(l,"__esModule",{value:!0}),l.wrapperToProto3JSON=y,l.wrapperFromProto3JSON=g;const f=u(
87066),d=u(27905);function y(c){return Object.prototype.hasOwnProperty.call(c,"value")?Buffer.isBuffer(c.value)||c.value instanceof Uint8Array?(0,f.bytesToProto3JSON)(
c.value):typeof c.value=="object"?((0,d.assert)(c.value.constructor.name==="Long",`wrapperToProto3JSON: expected to see a number, a string, a boolean, or a Long\
, but got ${c.value}`),c.value.toString()):typeof c.value=="number"&&!Number.isFinite(c.value)?c.value.toString():c.value:null}r(y,"wrapperToProto3JSON");function g(c,m){
if(m===null)return{value:null};if(c===".google.protobuf.BytesValue"){if(typeof m!="string")throw new Error(`numberWrapperFromProto3JSON: expected to get a strin\
g for google.protobuf.BytesValue but got ${typeof m}`);return{value:(0,f.bytesFromProto3JSON)(m)}}return{value:m}}r(g,"wrapperFromProto3JSON")}),6412:((W,l,u)=>{
var f=u(23928);W.exports=l=f.descriptor=f.Root.fromJSON(u(93951)).lookup(".google.protobuf");var d=f.Namespace,y=f.Root,g=f.Enum,c=f.Type,m=f.Field,p=f.MapField,
s=f.OneOf,o=f.Service,e=f.Method,t=f.util.patterns,n=t.numberRe,i=t.typeRefRe;y.fromDescriptor=r(function(D){typeof D.length=="number"&&(D=l.FileDescriptorSet.decode(
D));var w=new y;if(D.file)for(var M,H,U=0,L;U<D.file.length;++U){H=w,(M=D.file[U]).package&&M.package.length&&(H=w.define(M.package));var k=P(M);if(M.name&&M.name.
length&&w.files.push(H.filename=M.name),M.messageType)for(L=0;L<M.messageType.length;++L)H.add(c.fromDescriptor(M.messageType[L],k));if(M.enumType)for(L=0;L<M.enumType.
length;++L)H.add(g.fromDescriptor(M.enumType[L],k));if(M.extension)for(L=0;L<M.extension.length;++L)H.add(m.fromDescriptor(M.extension[L],k));if(M.service)for(L=
0;L<M.service.length;++L)H.add(o.fromDescriptor(M.service[L],k));var B=I(M.options,l.FileOptions);if(B){var J=Object.keys(B);for(L=0;L<J.length;++L)H.setOption(
J[L],B[J[L]])}}return w.resolveAll()},"fromDescriptor"),y.prototype.toDescriptor=r(function(D){var w=l.FileDescriptorSet.create();return a(this,w.file,D),w},"to\
Descriptor");function a(N,D,w){var M=l.FileDescriptorProto.create({name:N.filename||(N.fullName.substring(1).replace(/\./g,"_")||"root")+".proto"});b(w,M),N instanceof
y||(M.package=N.fullName.substring(1));for(var H=0,U;H<N.nestedArray.length;++H)(U=N._nestedArray[H])instanceof c?M.messageType.push(U.toDescriptor(w)):U instanceof
g?M.enumType.push(U.toDescriptor()):U instanceof m?M.extension.push(U.toDescriptor(w)):U instanceof o?M.service.push(U.toDescriptor()):U instanceof d&&a(U,D,w);
M.options=F(N.options,l.FileOptions),M.messageType.length+M.enumType.length+M.extension.length+M.service.length&&D.push(M)}r(a,"Root_toDescriptorRecursive");var h=0;
c.fromDescriptor=r(function(D,w,M,H){if(H===void 0&&(H=0),H>f.util.nestingLimit)throw Error("max depth exceeded");typeof D.length=="number"&&(D=l.DescriptorProto.
decode(D));var U=new c(D.name.length?D.name:"Type"+h++,I(D.options,l.MessageOptions)),L;if(M||(U._edition=w),D.oneofDecl)for(L=0;L<D.oneofDecl.length;++L)U.add(
s.fromDescriptor(D.oneofDecl[L]));if(D.field)for(L=0;L<D.field.length;++L){var k=m.fromDescriptor(D.field[L],w,!0);U.add(k),D.field[L].hasOwnProperty("oneofInde\
x")&&U.oneofsArray[D.field[L].oneofIndex].add(k)}if(D.extension)for(L=0;L<D.extension.length;++L)U.add(m.fromDescriptor(D.extension[L],w,!0));if(D.nestedType)for(L=
0;L<D.nestedType.length;++L)U.add(c.fromDescriptor(D.nestedType[L],w,!0,H+1)),D.nestedType[L].options&&D.nestedType[L].options.mapEntry&&U.setOption("map_entry",
!0);if(D.enumType)for(L=0;L<D.enumType.length;++L)U.add(g.fromDescriptor(D.enumType[L],w,!0));if(D.extensionRange&&D.extensionRange.length)for(U.extensions=[],L=
0;L<D.extensionRange.length;++L)U.extensions.push([D.extensionRange[L].start,D.extensionRange[L].end]);if(D.reservedRange&&D.reservedRange.length||D.reservedName&&
D.reservedName.length){if(U.reserved=[],D.reservedRange)for(L=0;L<D.reservedRange.length;++L)U.reserved.push([D.reservedRange[L].start,D.reservedRange[L].end]);
if(D.reservedName)for(L=0;L<D.reservedName.length;++L)U.reserved.push(D.reservedName[L])}return U},"fromDescriptor"),c.prototype.toDescriptor=r(function(D){var w=l.
DescriptorProto.create({name:this.name}),M;for(M=0;M<this.fieldsArray.length;++M){var H;if(w.field.push(H=this._fieldsArray[M].toDescriptor(D)),this._fieldsArray[M]instanceof
p){var U=A(this._fieldsArray[M].keyType,this._fieldsArray[M].resolvedKeyType,!1),L=A(this._fieldsArray[M].type,this._fieldsArray[M].resolvedType,!1),k=L===11||L===
14?this._fieldsArray[M].resolvedType&&C(this.parent,this._fieldsArray[M].resolvedType)||this._fieldsArray[M].type:void 0;w.nestedType.push(l.DescriptorProto.create(
{name:H.typeName,field:[l.FieldDescriptorProto.create({name:"key",number:1,label:1,type:U}),l.FieldDescriptorProto.create({name:"value",number:2,label:1,type:L,
typeName:k})],options:l.MessageOptions.create({mapEntry:!0})}))}}for(M=0;M<this.oneofsArray.length;++M)w.oneofDecl.push(this._oneofsArray[M].toDescriptor());for(M=
0;M<this.nestedArray.length;++M)this._nestedArray[M]instanceof m?w.field.push(this._nestedArray[M].toDescriptor(D)):this._nestedArray[M]instanceof c?w.nestedType.
push(this._nestedArray[M].toDescriptor(D)):this._nestedArray[M]instanceof g&&w.enumType.push(this._nestedArray[M].toDescriptor());if(this.extensions)for(M=0;M<this.
extensions.length;++M)w.extensionRange.push(l.DescriptorProto.ExtensionRange.create({start:this.extensions[M][0],end:this.extensions[M][1]}));if(this.reserved)for(M=
0;M<this.reserved.length;++M)typeof this.reserved[M]=="string"?w.reservedName.push(this.reserved[M]):w.reservedRange.push(l.DescriptorProto.ReservedRange.create(
{start:this.reserved[M][0],end:this.reserved[M][1]}));return w.options=F(this.options,l.MessageOptions),w},"toDescriptor"),m.fromDescriptor=r(function(D,w,M){if(typeof D.
length=="number"&&(D=l.DescriptorProto.decode(D)),typeof D.number!="number")throw Error("missing field id");var H=D.typeName,U;if(H!=null&&H!==""){if(typeof H!=
"string"||!i.test(H))throw Error("illegal type name: "+H);U=H}else U=T(D.type);var L;switch(D.label){case 1:L=void 0;break;case 2:L="required";break;case 3:L="r\
epeated";break;default:throw Error("illegal label: "+D.label)}var k=D.extendee;if(k!=null&&k!==""){if(typeof k!="string"||!i.test(k))throw Error("illegal type n\
ame: "+k)}else k=void 0;var B=new m(D.name.length?D.name:"field"+D.number,D.number,U,L,k);if(M||(B._edition=w),B.options=I(D.options,l.FieldOptions),D.proto3_optional&&
(B.options.proto3_optional=!0),D.defaultValue&&D.defaultValue.length){var J=D.defaultValue;switch(J){case"true":case"TRUE":J=!0;break;case"false":case"FALSE":J=
!1;break;default:var z=n.exec(J);z&&(J=parseInt(J));break}B.setOption("default",J)}return x(D.type)&&(w==="proto3"?D.options&&!D.options.packed&&B.setOption("pa\
cked",!1):(!w||w==="proto2")&&D.options&&D.options.packed&&B.setOption("packed",!0)),B},"fromDescriptor"),m.prototype.toDescriptor=r(function(D){var w=l.FieldDescriptorProto.
create({name:this.name,number:this.id});if(this.map)w.type=11,w.typeName=f.util.ucFirst(this.name),w.label=3;else{switch(w.type=A(this.type,this.resolve().resolvedType,
this.delimited)){case 10:case 11:case 14:w.typeName=this.resolvedType?C(this.parent,this.resolvedType):this.type;break}this.rule==="repeated"?w.label=3:this.required&&
D==="proto2"?w.label=2:w.label=1}if(w.extendee=this.extensionField?this.extensionField.parent.fullName:this.extend,this.partOf&&this.parent instanceof c&&(w.oneofIndex=
this.parent.oneofsArray.indexOf(this.partOf))<0)throw Error("missing oneof");return this.options&&(w.options=F(this.options,l.FieldOptions),this.options.default!=
null&&(w.defaultValue=String(this.options.default)),this.options.proto3_optional&&(w.proto3_optional=!0)),D==="proto3"?this.packed||((w.options||(w.options=l.FieldOptions.
create())).packed=!1):(!D||D==="proto2")&&this.packed&&((w.options||(w.options=l.FieldOptions.create())).packed=!0),w},"toDescriptor");var E=0;g.fromDescriptor=
r(function(D,w,M){typeof D.length=="number"&&(D=l.EnumDescriptorProto.decode(D));var H={};if(D.value)for(var U=0;U<D.value.length;++U){var L=D.value[U].name,k=D.
value[U].number||0;H[L&&L.length?L:"NAME"+k]=k}var B=new g(D.name&&D.name.length?D.name:"Enum"+E++,H,I(D.options,l.EnumOptions));return M||(B._edition=w),B},"fr\
omDescriptor"),g.prototype.toDescriptor=r(function(){for(var D=[],w=0,M=Object.keys(this.values);w<M.length;++w)D.push(l.EnumValueDescriptorProto.create({name:M[w],
number:this.values[M[w]]}));return l.EnumDescriptorProto.create({name:this.name,value:D,options:F(this.options,l.EnumOptions)})},"toDescriptor");var O=0;s.fromDescriptor=
r(function(D){return typeof D.length=="number"&&(D=l.OneofDescriptorProto.decode(D)),new s(D.name&&D.name.length?D.name:"oneof"+O++)},"fromDescriptor"),s.prototype.
toDescriptor=r(function(){return l.OneofDescriptorProto.create({name:this.name})},"toDescriptor");var S=0;o.fromDescriptor=r(function(D,w,M){typeof D.length=="n\
umber"&&(D=l.ServiceDescriptorProto.decode(D));var H=new o(D.name&&D.name.length?D.name:"Service"+S++,I(D.options,l.ServiceOptions));if(M||(H._edition=w),D.method)
for(var U=0;U<D.method.length;++U)H.add(e.fromDescriptor(D.method[U]));return H},"fromDescriptor"),o.prototype.toDescriptor=r(function(){for(var D=[],w=0;w<this.
methodsArray.length;++w)D.push(this._methodsArray[w].toDescriptor());return l.ServiceDescriptorProto.create({name:this.name,method:D,options:F(this.options,l.ServiceOptions)})},
"toDescriptor");var v=0;e.fromDescriptor=r(function(D){typeof D.length=="number"&&(D=l.MethodDescriptorProto.decode(D));var w=D.inputType,M=D.outputType;if(w!=null&&
w!==""&&(typeof w!="string"||!i.test(w)))throw Error("illegal type name: "+w);if(M!=null&&M!==""&&(typeof M!="string"||!i.test(M)))throw Error("illegal type nam\
e: "+M);return new e(D.name&&D.name.length?D.name:"Method"+v++,"rpc",w,M,!!D.clientStreaming,!!D.serverStreaming,I(D.options,l.MethodOptions))},"fromDescriptor"),
e.prototype.toDescriptor=r(function(){return l.MethodDescriptorProto.create({name:this.name,inputType:this.resolvedRequestType?this.resolvedRequestType.fullName:
this.requestType,outputType:this.resolvedResponseType?this.resolvedResponseType.fullName:this.responseType,clientStreaming:this.requestStream,serverStreaming:this.
responseStream,options:F(this.options,l.MethodOptions)})},"toDescriptor");function T(N){switch(N){case 1:return"double";case 2:return"float";case 3:return"int64";case 4:
return"uint64";case 5:return"int32";case 6:return"fixed64";case 7:return"fixed32";case 8:return"bool";case 9:return"string";case 12:return"bytes";case 13:return"\
uint32";case 15:return"sfixed32";case 16:return"sfixed64";case 17:return"sint32";case 18:return"sint64"}throw Error("illegal type: "+N)}r(T,"fromDescriptorType");
function x(N){switch(N){case 1:case 2:case 3:case 4:case 5:case 6:case 7:case 8:case 13:case 14:case 15:case 16:case 17:case 18:return!0}return!1}r(x,"packableD\
escriptorType");function A(N,D,w){switch(N){case"double":return 1;case"float":return 2;case"int64":return 3;case"uint64":return 4;case"int32":return 5;case"fixe\
d64":return 6;case"fixed32":return 7;case"bool":return 8;case"string":return 9;case"bytes":return 12;case"uint32":return 13;case"sfixed32":return 15;case"sfixed\
64":return 16;case"sint32":return 17;case"sint64":return 18}if(D instanceof g)return 14;if(D instanceof c)return w?10:11;throw Error("illegal type: "+N)}r(A,"to\
DescriptorType");function R(N,D){for(var w={},M=0,H,U;M<D.fieldsArray.length;++M)if((U=(H=D._fieldsArray[M]).name)!=="uninterpretedOption"&&Object.prototype.hasOwnProperty.
call(N,U)){var L=_(U);H.resolvedType instanceof c?w[L]=R(N[U],H.resolvedType):H.resolvedType instanceof g?w[L]=H.resolvedType.valuesById[N[U]]:w[L]=N[U]}return w}
r(R,"fromDescriptorOptionsRecursive");function I(N,D){if(N)return R(D.toObject(N),D)}r(I,"fromDescriptorOptions");function j(N,D){for(var w={},M=Object.keys(N),
H=0;H<M.length;++H){var U=M[H],L=f.util.camelCase(U);if(Object.prototype.hasOwnProperty.call(D.fields,L)){var k=D.fields[L];k.resolvedType instanceof c?w[L]=j(N[U],
k.resolvedType):w[L]=N[U],k.repeated&&!Array.isArray(w[L])&&(w[L]=[w[L]])}}return w}r(j,"toDescriptorOptionsRecursive");function F(N,D){if(N)return D.fromObject(
j(N,D))}r(F,"toDescriptorOptions");function C(N,D){var w=N.fullName.split("."),M=D.fullName.split("."),H=0,U=0,L=M.length-1;if(!(N instanceof y)&&D instanceof d)
for(;H<w.length&&U<L&&w[H]===M[U];){var k=D.lookup(w[H++],!0);if(k!==null&&k!==D)break;++U}else for(;H<w.length&&U<L&&w[H]===M[U];++H,++U);return M.slice(U).join(
".")}r(C,"shortname");function _(N){return N.substring(0,1)+N.substring(1).replace(/([A-Z])(?=[a-z]|$)/g,function(D,w){return"_"+w.toLowerCase()})}r(_,"underSco\
re");function P(N){if(N.syntax==="editions"){if(N.edition===l.Edition.EDITION_2023)return"2023";throw new Error("Unsupported edition "+N.edition)}return N.syntax===
"proto3"?"proto3":"proto2"}r(P,"editionFromDescriptor");function b(N,D){if(N)if(N==="proto2"||N==="proto3")D.syntax=N;else if(D.syntax="editions",N==="2023")D.edition=
l.Edition.EDITION_2023;else throw new Error("Unsupported edition "+N)}r(b,"editionToDescriptor")}),23928:((W,l,u)=>{W.exports=u(58513)}),37823:((W,l,u)=>{W.exports=
u(66579)}),60872:(W=>{W.exports=u;var l=/\/|\./;function u(d,y){l.test(d)||(d="google/protobuf/"+d+".proto",y={nested:{google:{nested:{protobuf:{nested:y}}}}}),
u[d]=y}r(u,"common"),u("any",{Any:{fields:{type_url:{type:"string",id:1},value:{type:"bytes",id:2}}}});var f;u("duration",{Duration:f={fields:{seconds:{type:"in\
t64",id:1},nanos:{type:"int32",id:2}}}}),u("timestamp",{Timestamp:f}),u("empty",{Empty:{fields:{}}}),u("struct",{Struct:{fields:{fields:{keyType:"string",type:"\
Value",id:1}}},Value:{oneofs:{kind:{oneof:["nullValue","numberValue","stringValue","boolValue","structValue","listValue"]}},fields:{nullValue:{type:"NullValue",
id:1},numberValue:{type:"double",id:2},stringValue:{type:"string",id:3},boolValue:{type:"bool",id:4},structValue:{type:"Struct",id:5},listValue:{type:"ListValue",
id:6}}},NullValue:{values:{NULL_VALUE:0}},ListValue:{fields:{values:{rule:"repeated",type:"Value",id:1}}}}),u("wrappers",{DoubleValue:{fields:{value:{type:"doub\
le",id:1}}},FloatValue:{fields:{value:{type:"float",id:1}}},Int64Value:{fields:{value:{type:"int64",id:1}}},UInt64Value:{fields:{value:{type:"uint64",id:1}}},Int32Value:{
fields:{value:{type:"int32",id:1}}},UInt32Value:{fields:{value:{type:"uint32",id:1}}},BoolValue:{fields:{value:{type:"bool",id:1}}},StringValue:{fields:{value:{
type:"string",id:1}}},BytesValue:{fields:{value:{type:"bytes",id:1}}}}),u("field_mask",{FieldMask:{fields:{paths:{rule:"repeated",type:"string",id:1}}}}),u.get=
r(function(y){return u[y]||null},"get")}),92437:((W,l,u)=>{var f=l,d=u(73528),y=u(39609);function g(m,p,s,o){var e=!1;if(p.resolvedType)if(p.resolvedType instanceof
d){m("switch(d%s){",o);for(var t=p.resolvedType.values,n=Object.keys(t),i=0;i<n.length;++i)t[n[i]]===p.typeDefault&&!e&&(m("default:")('if(typeof(d%s)==="number\
"){m%s=d%s;break}',o,o,o),p.repeated||m("break"),e=!0),m("case%j:",n[i])("case %i:",t[n[i]])("m%s=%j",o,t[n[i]])("break");m("}")}else m("if(!util.isObject(d%s))",
o)("throw TypeError(%j)",p.fullName+": object expected")("m%s=types[%i].fromObject(d%s,n+1)",o,s,o);else{var a=!1;switch(p.type){case"double":case"float":m("m%s\
=Number(d%s)",o,o);break;case"uint32":case"fixed32":m("m%s=d%s>>>0",o,o);break;case"int32":case"sint32":case"sfixed32":m("m%s=d%s|0",o,o);break;case"uint64":case"\
fixed64":a=!0;case"int64":case"sint64":case"sfixed64":m("if(util.Long)")("m%s=util.Long.fromValue(d%s,%j)",o,o,a)('else if(typeof d%s==="string")',o)("m%s=parse\
Int(d%s,10)",o,o)('else if(typeof d%s==="number")',o)("m%s=d%s",o,o)('else if(typeof d%s==="object")',o)("m%s=new util.LongBits(d%s.low>>>0,d%s.high>>>0).toNumb\
er(%s)",o,o,o,a?"true":"");break;case"bytes":m('if(typeof d%s==="string")',o)("util.base64.decode(d%s,m%s=util.newBuffer(util.base64.length(d%s)),0)",o,o,o)("el\
se if(d%s.length >= 0)",o)("m%s=d%s",o,o);break;case"string":m("m%s=String(d%s)",o,o);break;case"bool":m("m%s=Boolean(d%s)",o,o);break}}return m}r(g,"genValuePa\
rtial_fromObject"),f.fromObject=r(function(p){var s=p.fieldsArray,o=y.codegen(["d","n"],p.name+"$fromObject")("if(d instanceof this.ctor)")("return d");if(!s.length)
return o("return new this.ctor");o("if(!util.isObject(d))")("throw TypeError(%j)",p.fullName+": object expected")("if(n===undefined)n=0")("if(n>util.recursionLi\
mit)")('throw Error("maximum nesting depth exceeded")'),o("var m=new this.ctor");for(var e=0;e<s.length;++e){var t=s[e].resolve(),n=y.safeProp(t.name);t.map?(o(
"if(d%s){",n)("if(!util.isObject(d%s))",n)("throw TypeError(%j)",t.fullName+": object expected")("m%s={}",n)("for(var ks=Object.keys(d%s),i=0;i<ks.length;++i){",
n),o('if(ks[i]==="__proto__")')("util.makeProp(m%s,ks[i])",n),g(o,t,e,n+"[ks[i]]")("}")("}")):t.repeated?(o("if(d%s){",n)("if(!Array.isArray(d%s))",n)("throw Ty\
peError(%j)",t.fullName+": array expected")("m%s=[]",n)("for(var i=0;i<d%s.length;++i){",n),g(o,t,e,n+"[i]")("}")("}")):(t.resolvedType instanceof d||o("if(d%s!\
=null){",n),g(o,t,e,n),t.resolvedType instanceof d||o("}"))}return o("return m")},"fromObject");function c(m,p,s,o){if(p.resolvedType)p.resolvedType instanceof d?
m("d%s=o.enums===String?(types[%i].values[m%s]===undefined?m%s:types[%i].values[m%s]):m%s",o,s,o,o,s,o,o):m("d%s=types[%i].toObject(m%s,o,q+1)",o,s,o);else{var e=!1;
switch(p.type){case"double":case"float":m("d%s=o.json&&!isFinite(m%s)?String(m%s):m%s",o,o,o,o);break;case"uint64":case"fixed64":e=!0;case"int64":case"sint64":case"\
sfixed64":m('if(typeof BigInt!=="undefined"&&o.longs===BigInt)')('d%s=typeof m%s==="number"?BigInt(m%s):util.Long.fromBits(m%s.low>>>0,m%s.high>>>0,%j).toBigInt\
()',o,o,o,o,o,e)('else if(typeof m%s==="number")',o)("d%s=o.longs===String?String(m%s):m%s",o,o,o)("else")("d%s=o.longs===String?util.Long.prototype.toString.ca\
ll(m%s):o.longs===Number?new util.LongBits(m%s.low>>>0,m%s.high>>>0).toNumber(%s):m%s",o,o,o,o,e?"true":"",o);break;case"bytes":m("d%s=o.bytes===String?util.bas\
e64.encode(m%s,0,m%s.length):o.bytes===Array?Array.prototype.slice.call(m%s):m%s",o,o,o,o,o);break;default:m("d%s=m%s",o,o);break}}return m}r(c,"genValuePartial\
_toObject"),f.toObject=r(function(p){var s=p.fieldsArray.slice().sort(y.compareFieldsById);if(!s.length)return y.codegen()("return {}");for(var o=y.codegen(["m",
"o","q"],p.name+"$toObject")("if(!o)")("o={}")("if(q===undefined)q=0")("if(q>util.recursionLimit)")('throw Error("max depth exceeded")')("var d={}"),e=[],t=[],n=[],
i=0;i<s.length;++i)s[i].partOf||(s[i].resolve().repeated?e:s[i].map?t:n).push(s[i]);if(e.length){for(o("if(o.arrays||o.defaults){"),i=0;i<e.length;++i)o("d%s=[]",
y.safeProp(e[i].name));o("}")}if(t.length){for(o("if(o.objects||o.defaults){"),i=0;i<t.length;++i)o("d%s={}",y.safeProp(t[i].name));o("}")}if(n.length){for(o("i\
f(o.defaults){"),i=0;i<n.length;++i){var a=n[i],h=y.safeProp(a.name);if(a.resolvedType instanceof d)o("d%s=o.enums===String?%j:%j",h,a.resolvedType.valuesById[a.
typeDefault],a.typeDefault);else if(a.long)o("if(util.Long){")("var n=new util.Long(%i,%i,%j)",a.typeDefault.low,a.typeDefault.high,a.typeDefault.unsigned)('d%s\
=o.longs===String?n.toString():o.longs===Number?n.toNumber():typeof BigInt!=="undefined"&&o.longs===BigInt?n.toBigInt():n',h)("}else")('d%s=o.longs===String?%j:\
typeof BigInt!=="undefined"&&o.longs===BigInt?BigInt(%j):%i',h,a.typeDefault.toString(),a.typeDefault.toString(),a.typeDefault.toNumber());else if(a.bytes){var E=Array.
prototype.slice.call(a.typeDefault);o("if(o.bytes===String)d%s=%j",h,String.fromCharCode.apply(String,a.typeDefault))("else{")("d%s=%j",h,E)("if(o.bytes!==Array\
)d%s=util.newBuffer(d%s)",h,h)("}")}else o("d%s=%j",h,a.typeDefault)}o("}")}var O=!1;for(i=0;i<s.length;++i){var a=s[i],S=p._fieldsArray.indexOf(a),h=y.safeProp(
a.name);a.map?(O||(O=!0,o("var ks2")),o("if(m%s&&(ks2=Object.keys(m%s)).length){",h,h)("d%s={}",h)("for(var j=0;j<ks2.length;++j){"),o('if(ks2[j]==="__proto__")')(
"util.makeProp(d%s,ks2[j])",h),c(o,a,S,h+"[ks2[j]]")("}")):a.repeated?(o("if(m%s&&m%s.length){",h,h)("d%s=[]",h)("for(var j=0;j<m%s.length;++j){",h),c(o,a,S,h+"\
[j]")("}")):(o("if(m%s!=null&&Object.hasOwnProperty.call(m,%j)){",h,a.name),c(o,a,S,h),a.partOf&&o("if(o.oneofs)")("d%s=%j",y.safeProp(a.partOf.name),a.name)),o(
"}")}return o("return d")},"toObject")}),45301:((W,l,u)=>{W.exports=c;var f=u(73528),d=u(21024),y=u(39609);function g(m){return"missing required '"+m.name+"'"}r(
g,"missing");function c(m){for(var p=y.codegen(["r","l","e","n"],m.name+"$decode")("if(!(r instanceof Reader))")("r=Reader.create(r)")("if(n===undefined)n=0")("\
if(n>Reader.recursionLimit)")('throw Error("maximum nesting depth exceeded")')("var c,m"+(m.fieldsArray.filter(function(i){return i.map}).length?",k,value":""))(
"if(l===undefined)")("c=r.len")("else{")("c=r.pos+l")("if(c>r.len)")('throw RangeError("index out of range")')("l=r.len")("r.len=c")("}")("m=new this.ctor")("wh\
ile(r.pos<c){")("var t=r.uint32()")("if(t===e)")("break")("switch(t>>>3){"),s=0;s<m.fieldsArray.length;++s){var o=m._fieldsArray[s].resolve(),e=o.resolvedType instanceof
f?"int32":o.type,t="m"+y.safeProp(o.name);p("case %i: {",o.id),o.map?(p("if(%s===util.emptyObject)",t)("%s={}",t)("var c2=r.uint32()+r.pos")("if(c2>r.len)")('th\
row RangeError("index out of range")')("r.len=c2"),d.defaults[o.keyType]!==void 0?p("k=%j",d.defaults[o.keyType]):p("k=null"),d.defaults[e]!==void 0?p("value=%j",
d.defaults[e]):p("value=null"),p("while(r.pos<c2){")("var tag2=r.uint32()")("switch(tag2>>>3){")("case 1: k=r.%s(); break",o.keyType)("case 2:"),d.basic[e]===void 0?
p("value=types[%i].decode(r,r.uint32(),undefined,n+1)",s):p("value=r.%s()",e),p("break")("default:")("r.skipType(tag2&7,n)")("break")("}")("}")("if(r.pos!==c2)")(
'throw RangeError("index out of range")')("r.len=c"),d.long[o.keyType]!==void 0?p('%s[typeof k==="object"?util.longToHash(k):k]=value',t):(o.keyType==="string"&&
p('if(k==="__proto__")')("util.makeProp(%s,k)",t),p("%s[k]=value",t))):o.repeated?(p("if(!(%s&&%s.length))",t,t)("%s=[]",t),d.packed[e]!==void 0&&p("if((t&7)===\
2){")("var c2=r.uint32()+r.pos")("if(c2>r.len)")('throw RangeError("index out of range")')("r.len=c2")("while(r.pos<c2)")("%s.push(r.%s())",t,e)("if(r.pos!==c2)")(
'throw RangeError("index out of range")')("r.len=c")("}else"),d.basic[e]===void 0?p(o.delimited?"%s.push(types[%i].decode(r,undefined,((t&~7)|4),n+1))":"%s.push\
(types[%i].decode(r,r.uint32(),undefined,n+1))",t,s):p("%s.push(r.%s())",t,e)):d.basic[e]===void 0?p(o.delimited?"%s=types[%i].decode(r,undefined,((t&~7)|4),n+1\
)":"%s=types[%i].decode(r,r.uint32(),undefined,n+1)",t,s):p("%s=r.%s()",t,e),p("break")("}")}for(p("default:")("r.skipType(t&7,n)")("break")("}")("}"),p("if(l!=\
=undefined){")("if(r.pos!==c)")('throw RangeError("index out of range")')("r.len=l")("}"),s=0;s<m._fieldsArray.length;++s){var n=m._fieldsArray[s];n.required&&p(
"if(!Object.hasOwnProperty.call(m,%j))",n.name)("throw util.ProtocolError(%j,{instance:m})",g(n))}return p("return m")}r(c,"decoder")}),67641:((W,l,u)=>{W.exports=
c;var f=u(73528),d=u(21024),y=u(39609);function g(m,p,s,o){return p.delimited?m("types[%i].encode(%s,w.uint32(%i),q+1).uint32(%i)",s,o,(p.id<<3|3)>>>0,(p.id<<3|
4)>>>0):m("types[%i].encode(%s,w.uint32(%i).fork(),q+1).ldelim()",s,o,(p.id<<3|2)>>>0)}r(g,"genTypePartial");function c(m){for(var p=y.codegen(["m","w","q"],m.name+
"$encode")("if(!w)")("w=Writer.create()")("if(q===undefined)q=0")("if(q>util.recursionLimit)")('throw Error("max depth exceeded")'),s,o,e=m.fieldsArray.slice().
sort(y.compareFieldsById),s=0;s<e.length;++s){var t=e[s].resolve(),n=m._fieldsArray.indexOf(t),i=t.resolvedType instanceof f?"int32":t.type,a=d.basic[i];o="m"+y.
safeProp(t.name),t.map?(p("if(%s!=null&&Object.hasOwnProperty.call(m,%j)){",o,t.name)("for(var ks=Object.keys(%s),i=0;i<ks.length;++i){",o)("w.uint32(%i).fork()\
.uint32(%i).%s(ks[i])",(t.id<<3|2)>>>0,8|d.mapKey[t.keyType],t.keyType),a===void 0?p("types[%i].encode(%s[ks[i]],w.uint32(18).fork(),q+1).ldelim().ldelim()",n,o):
p(".uint32(%i).%s(%s[ks[i]]).ldelim()",16|a,i,o),p("}")("}")):t.repeated?(p("if(%s!=null&&%s.length){",o,o),t.packed&&d.packed[i]!==void 0?p("w.uint32(%i).fork(\
)",(t.id<<3|2)>>>0)("for(var i=0;i<%s.length;++i)",o)("w.%s(%s[i])",i,o)("w.ldelim()"):(p("for(var i=0;i<%s.length;++i)",o),a===void 0?g(p,t,n,o+"[i]"):p("w.uin\
t32(%i).%s(%s[i])",(t.id<<3|a)>>>0,i,o)),p("}")):(t.optional&&p("if(%s!=null&&Object.hasOwnProperty.call(m,%j))",o,t.name),a===void 0?g(p,t,n,o):p("w.uint32(%i)\
.%s(%s)",(t.id<<3|a)>>>0,i,o))}return p("return w")}r(c,"encoder")}),73528:((W,l,u)=>{W.exports=g;var f=u(67946);((g.prototype=Object.create(f.prototype)).constructor=
g).className="Enum";var d=u(21946),y=u(39609);function g(c,m,p,s,o,e){if(f.call(this,c,p),m&&typeof m!="object")throw TypeError("values must be an object");if(this.
valuesById={},this.values=Object.create(this.valuesById),this.comment=s,this.comments=o||{},this.valuesOptions=e,this._valuesFeatures={},this.reserved=void 0,m)
for(var t=Object.keys(m),n=0;n<t.length;++n)t[n]!=="__proto__"&&typeof m[t[n]]=="number"&&(this.valuesById[this.values[t[n]]=m[t[n]]]=t[n])}r(g,"Enum"),g.prototype.
_resolveFeatures=r(function(m){return m=this._edition||m,f.prototype._resolveFeatures.call(this,m),Object.keys(this.values).forEach(p=>{var s=y.merge({},this._features);
this._valuesFeatures[p]=y.merge(s,this.valuesOptions&&this.valuesOptions[p]&&this.valuesOptions[p].features||{})}),this},"_resolveFeatures"),g.fromJSON=r(function(m,p){
var s=new g(m,p.values,p.options,p.comment,p.comments);return s.reserved=p.reserved,p.edition&&(s._edition=p.edition),s._defaultEdition="proto3",s},"fromJSON"),
g.prototype.toJSON=r(function(m){var p=m?!!m.keepComments:!1;return y.toObject(["edition",this._editionToJSON(),"options",this.options,"valuesOptions",this.valuesOptions,
"values",this.values,"reserved",this.reserved&&this.reserved.length?this.reserved:void 0,"comment",p?this.comment:void 0,"comments",p?this.comments:void 0])},"t\
oJSON"),g.prototype.add=r(function(m,p,s,o){if(!y.isString(m))throw TypeError("name must be a string");if(!y.isInteger(p))throw TypeError("id must be an integer");
if(m==="__proto__")return this;if(this.values[m]!==void 0)throw Error("duplicate name '"+m+"' in "+this);if(this.isReservedId(p))throw Error("id "+p+" is reserv\
ed in "+this);if(this.isReservedName(m))throw Error("name '"+m+"' is reserved in "+this);if(this.valuesById[p]!==void 0){if(!(this.options&&this.options.allow_alias))
throw Error("duplicate id "+p+" in "+this);this.values[m]=p}else this.valuesById[this.values[m]=p]=m;return o&&(this.valuesOptions===void 0&&(this.valuesOptions=
{}),this.valuesOptions[m]=o||null),this.comments[m]=s||null,this},"add"),g.prototype.remove=r(function(m){if(!y.isString(m))throw TypeError("name must be a stri\
ng");var p=this.values[m];if(p==null)throw Error("name '"+m+"' does not exist in "+this);return delete this.valuesById[p],delete this.values[m],delete this.comments[m],
this.valuesOptions&&delete this.valuesOptions[m],this},"remove"),g.prototype.isReservedId=r(function(m){return d.isReservedId(this.reserved,m)},"isReservedId"),
g.prototype.isReservedName=r(function(m){return d.isReservedName(this.reserved,m)},"isReservedName")}),30457:((W,l,u)=>{W.exports=p;var f=u(67946);((p.prototype=
Object.create(f.prototype)).constructor=p).className="Field";var d=u(73528),y=u(21024),g=u(39609),c,m=/^required|optional|repeated$/;p.fromJSON=r(function(o,e){
var t=new p(o,e.id,e.type,e.rule,e.extend,e.options,e.comment);return e.edition&&(t._edition=e.edition),t._defaultEdition="proto3",t},"fromJSON");function p(s,o,e,t,n,i,a){
if(g.isObject(t)?(a=n,i=t,t=n=void 0):g.isObject(n)&&(a=i,i=n,n=void 0),f.call(this,s,i),!g.isInteger(o)||o<0)throw TypeError("id must be a non-negative integer");
if(!g.isString(e))throw TypeError("type must be a string");if(t!==void 0&&!m.test(t=t.toString().toLowerCase()))throw TypeError("rule must be a string rule");if(n!==
void 0&&!g.isString(n))throw TypeError("extend must be a string");t==="proto3_optional"&&(t="optional"),this.rule=t&&t!=="optional"?t:void 0,this.type=e,this.id=
o,this.extend=n||void 0,this.repeated=t==="repeated",this.map=!1,this.message=null,this.partOf=null,this.typeDefault=null,this.defaultValue=null,this.long=g.Long?
y.long[e]!==void 0:!1,this.bytes=e==="bytes",this.resolvedType=null,this.extensionField=null,this.declaringField=null,this.comment=a}r(p,"Field"),Object.defineProperty(
p.prototype,"required",{get:r(function(){return this._features.field_presence==="LEGACY_REQUIRED"},"get")}),Object.defineProperty(p.prototype,"optional",{get:r(
function(){return!this.required},"get")}),Object.defineProperty(p.prototype,"delimited",{get:r(function(){return this.resolvedType instanceof c&&this._features.
message_encoding==="DELIMITED"},"get")}),Object.defineProperty(p.prototype,"packed",{get:r(function(){return this._features.repeated_field_encoding==="PACKED"},
"get")}),Object.defineProperty(p.prototype,"hasPresence",{get:r(function(){return this.repeated||this.map?!1:this.partOf||this.declaringField||this.extensionField||
this._features.field_presence!=="IMPLICIT"},"get")}),p.prototype.setOption=r(function(o,e,t){return f.prototype.setOption.call(this,o,e,t)},"setOption"),p.prototype.
toJSON=r(function(o){var e=o?!!o.keepComments:!1;return g.toObject(["edition",this._editionToJSON(),"rule",this.rule!=="optional"&&this.rule||void 0,"type",this.
type,"id",this.id,"extend",this.extend,"options",this.options,"comment",e?this.comment:void 0])},"toJSON"),p.prototype.resolve=r(function(){if(this.resolved)return this;
if((this.typeDefault=y.defaults[this.type])===void 0?(this.resolvedType=(this.declaringField?this.declaringField.parent:this.parent).lookupTypeOrEnum(this.type),
this.resolvedType instanceof c?this.typeDefault=null:this.typeDefault=this.resolvedType.values[Object.keys(this.resolvedType.values)[0]]):this.options&&this.options.
proto3_optional&&(this.typeDefault=null),this.options&&this.options.default!=null&&(this.typeDefault=this.options.default,this.resolvedType instanceof d&&typeof this.
typeDefault=="string"&&(this.typeDefault=this.resolvedType.values[this.typeDefault])),this.options&&(this.options.packed!==void 0&&this.resolvedType&&!(this.resolvedType instanceof
d)&&delete this.options.packed,Object.keys(this.options).length||(this.options=void 0)),this.long)this.typeDefault=g.Long.fromNumber(this.typeDefault,this.type===
"uint64"||this.type==="fixed64"),Object.freeze&&Object.freeze(this.typeDefault);else if(this.bytes&&typeof this.typeDefault=="string"){var o;g.base64.test(this.
typeDefault)?g.base64.decode(this.typeDefault,o=g.newBuffer(g.base64.length(this.typeDefault)),0):g.utf8.write(this.typeDefault,o=g.newBuffer(g.utf8.length(this.
typeDefault)),0),this.typeDefault=o}return this.map?this.defaultValue=g.emptyObject:this.repeated?this.defaultValue=g.emptyArray:this.defaultValue=this.typeDefault,
this.parent instanceof c&&(this.parent.ctor.prototype[this.name]=this.defaultValue),f.prototype.resolve.call(this)},"resolve"),p.prototype._inferLegacyProtoFeatures=
r(function(o){if(o!=="proto2"&&o!=="proto3")return{};var e={};if(this.rule==="required"&&(e.field_presence="LEGACY_REQUIRED"),this.parent&&y.defaults[this.type]===
void 0){var t=this.parent.get(this.type.split(".").pop());t&&t instanceof c&&t.group&&(e.message_encoding="DELIMITED")}return this.getOption("packed")===!0?e.repeated_field_encoding=
"PACKED":this.getOption("packed")===!1&&(e.repeated_field_encoding="EXPANDED"),e},"_inferLegacyProtoFeatures"),p.prototype._resolveFeatures=r(function(o){return f.
prototype._resolveFeatures.call(this,this._edition||o)},"_resolveFeatures"),p.d=r(function(o,e,t,n){return typeof e=="function"?e=g.decorateType(e).name:e&&typeof e==
"object"&&(e=g.decorateEnum(e).name),r(function(a,h){g.decorateType(a.constructor).add(new p(h,o,e,t,{default:n}))},"fieldDecorator")},"decorateField"),p._configure=
r(function(o){c=o},"configure")}),35504:((W,l,u)=>{var f=W.exports=u(66579);f.build="light";function d(g,c,m){return typeof c=="function"?(m=c,c=new f.Root):c||
(c=new f.Root),c.load(g,m)}r(d,"load"),f.load=d;function y(g,c){return c||(c=new f.Root),c.loadSync(g)}r(y,"loadSync"),f.loadSync=y,f.encoder=u(67641),f.decoder=
u(45301),f.verifier=u(7639),f.converter=u(92437),f.ReflectionObject=u(67946),f.Namespace=u(21946),f.Root=u(8185),f.Enum=u(73528),f.Type=u(70901),f.Field=u(30457),
f.OneOf=u(84624),f.MapField=u(58791),f.Service=u(30338),f.Method=u(59988),f.Message=u(69450),f.wrappers=u(59781),f.types=u(21024),f.util=u(39609),f.ReflectionObject.
_configure(f.Root),f.Namespace._configure(f.Type,f.Service,f.Enum),f.Root._configure(f.Type),f.Field._configure(f.Type)}),66579:((W,l,u)=>{var f=l;f.build="mini\
mal",f.Writer=u(33654),f.BufferWriter=u(3751),f.Reader=u(69350),f.BufferReader=u(42423),f.util=u(22857),f.rpc=u(9882),f.roots=u(34460),f.configure=d;function d(){
f.util._configure(),f.Writer._configure(f.BufferWriter),f.Reader._configure(f.BufferReader)}r(d,"configure"),d()}),58513:((W,l,u)=>{var f=W.exports=u(35504);f.build=
"full",f.tokenize=u(580),f.parse=u(58790),f.common=u(60872),f.Root._configure(f.Type,f.parse,f.common)}),58791:((W,l,u)=>{W.exports=g;var f=u(30457);((g.prototype=
Object.create(f.prototype)).constructor=g).className="MapField";var d=u(21024),y=u(39609);function g(c,m,p,s,o,e){if(f.call(this,c,m,s,void 0,void 0,o,e),!y.isString(
p))throw TypeError("keyType must be a string");this.keyType=p,this.resolvedKeyType=null,this.map=!0}r(g,"MapField"),g.fromJSON=r(function(m,p){return new g(m,p.
id,p.keyType,p.type,p.options,p.comment)},"fromJSON"),g.prototype.toJSON=r(function(m){var p=m?!!m.keepComments:!1;return y.toObject(["keyType",this.keyType,"ty\
pe",this.type,"id",this.id,"extend",this.extend,"options",this.options,"comment",p?this.comment:void 0])},"toJSON"),g.prototype.resolve=r(function(){if(this.resolved)
return this;if(d.mapKey[this.keyType]===void 0)throw Error("invalid key type: "+this.keyType);return f.prototype.resolve.call(this)},"resolve"),g.d=r(function(m,p,s){
return typeof s=="function"?s=y.decorateType(s).name:s&&typeof s=="object"&&(s=y.decorateEnum(s).name),r(function(e,t){y.decorateType(e.constructor).add(new g(t,
m,p,s))},"mapFieldDecorator")},"decorateMapField")}),69450:((W,l,u)=>{W.exports=d;var f=u(22857);function d(y){if(y)for(var g=Object.keys(y),c=0;c<g.length;++c){
var m=g[c];m!=="__proto__"&&(this[m]=y[m])}}r(d,"Message"),d.create=r(function(g){return this.$type.create(g)},"create"),d.encode=r(function(g,c){return this.$type.
encode(g,c)},"encode"),d.encodeDelimited=r(function(g,c){return this.$type.encodeDelimited(g,c)},"encodeDelimited"),d.decode=r(function(g){return this.$type.decode(
g)},"decode"),d.decodeDelimited=r(function(g){return this.$type.decodeDelimited(g)},"decodeDelimited"),d.verify=r(function(g){return this.$type.verify(g)},"veri\
fy"),d.fromObject=r(function(g){return this.$type.fromObject(g)},"fromObject"),d.toObject=r(function(g,c){return this.$type.toObject(g,c)},"toObject"),d.prototype.
toJSON=r(function(){return this.$type.toObject(this,f.toJSONOptions)},"toJSON")}),59988:((W,l,u)=>{W.exports=y;var f=u(67946);((y.prototype=Object.create(f.prototype)).
constructor=y).className="Method";var d=u(39609);function y(g,c,m,p,s,o,e,t,n){if(d.isObject(s)?(e=s,s=o=void 0):d.isObject(o)&&(e=o,o=void 0),!(c===void 0||d.isString(
c)))throw TypeError("type must be a string");if(!d.isString(m))throw TypeError("requestType must be a string");if(!d.isString(p))throw TypeError("responseType m\
ust be a string");f.call(this,g,e),this.type=c||"rpc",this.requestType=m,this.requestStream=s?!0:void 0,this.responseType=p,this.responseStream=o?!0:void 0,this.
resolvedRequestType=null,this.resolvedResponseType=null,this.comment=t,this.parsedOptions=n}r(y,"Method"),y.fromJSON=r(function(c,m){return new y(c,m.type,m.requestType,
m.responseType,m.requestStream,m.responseStream,m.options,m.comment,m.parsedOptions)},"fromJSON"),y.prototype.toJSON=r(function(c){var m=c?!!c.keepComments:!1;return d.
toObject(["type",this.type!=="rpc"&&this.type||void 0,"requestType",this.requestType,"requestStream",this.requestStream,"responseType",this.responseType,"respon\
seStream",this.responseStream,"options",this.options,"comment",m?this.comment:void 0,"parsedOptions",this.parsedOptions])},"toJSON"),y.prototype.resolve=r(function(){
return this.resolved?this:(this.resolvedRequestType=this.parent.lookupType(this.requestType),this.resolvedResponseType=this.parent.lookupType(this.responseType),
f.prototype.resolve.call(this))},"resolve")}),21946:((W,l,u)=>{W.exports=o;var f=u(67946);((o.prototype=Object.create(f.prototype)).constructor=o).className="Na\
mespace";var d=u(30457),y=u(39609),g=u(84624),c,m,p;o.fromJSON=r(function(n,i,a){return a=y.checkDepth(a),new o(n,i.options).addJSON(i.nested,a)},"fromJSON");function s(t,n){
if(t&&t.length){for(var i={},a=0;a<t.length;++a)i[t[a].name]=t[a].toJSON(n);return i}}r(s,"arrayToJSON"),o.arrayToJSON=s,o.isReservedId=r(function(n,i){if(n){for(var a=0;a<
n.length;++a)if(typeof n[a]!="string"&&n[a][0]<=i&&n[a][1]>i)return!0}return!1},"isReservedId"),o.isReservedName=r(function(n,i){if(n){for(var a=0;a<n.length;++a)
if(n[a]===i)return!0}return!1},"isReservedName");function o(t,n){f.call(this,t,n),this.nested=void 0,this._nestedArray=null,this._lookupCache=Object.create(null),
this._needsRecursiveFeatureResolution=!0,this._needsRecursiveResolve=!0}r(o,"Namespace");function e(t){t._nestedArray=null,t._lookupCache=Object.create(null);for(var n=t;n=
n.parent;)n._lookupCache=Object.create(null);return t}r(e,"clearCache"),Object.defineProperty(o.prototype,"nestedArray",{get:r(function(){return this._nestedArray||
(this._nestedArray=y.toArray(this.nested))},"get")}),o.prototype.toJSON=r(function(n){return y.toObject(["options",this.options,"nested",s(this.nestedArray,n)])},
"toJSON"),o.prototype.addJSON=r(function(n,i){i=y.checkDepth(i);var a=this;if(n)for(var h=Object.keys(n),E=0,O;E<h.length;++E)O=n[h[E]],a.add((O.fields!==void 0?
c.fromJSON:O.values!==void 0?p.fromJSON:O.methods!==void 0?m.fromJSON:O.id!==void 0?d.fromJSON:o.fromJSON)(h[E],O,i+1));return this},"addJSON"),o.prototype.get=
r(function(n){return this.nested&&Object.prototype.hasOwnProperty.call(this.nested,n)?this.nested[n]:null},"get"),o.prototype.getEnum=r(function(n){if(this.nested&&
Object.prototype.hasOwnProperty.call(this.nested,n)&&this.nested[n]instanceof p)return this.nested[n].values;throw Error("no such enum: "+n)},"getEnum"),o.prototype.
add=r(function(n){if(!(n instanceof d&&n.extend!==void 0||n instanceof c||n instanceof g||n instanceof p||n instanceof m||n instanceof o))throw TypeError("objec\
t must be a valid nested object");if(n.name==="__proto__")return this;if(!this.nested)this.nested={};else{var i=this.get(n.name);if(i)if(i instanceof o&&n instanceof
o&&!(i instanceof c||i instanceof m)){for(var a=i.nestedArray,h=0;h<a.length;++h)n.add(a[h]);this.remove(i),this.nested||(this.nested={}),n.setOptions(i.options,
!0)}else throw Error("duplicate name '"+n.name+"' in "+this)}this.nested[n.name]=n,this instanceof c||this instanceof m||this instanceof p||this instanceof d||n.
_edition||(n._edition=n._defaultEdition),this._needsRecursiveFeatureResolution=!0,this._needsRecursiveResolve=!0;for(var E=this;E=E.parent;)E._needsRecursiveFeatureResolution=
!0,E._needsRecursiveResolve=!0;return n.onAdd(this),e(this)},"add"),o.prototype.remove=r(function(n){if(!(n instanceof f))throw TypeError("object must be a Refl\
ectionObject");if(n.parent!==this)throw Error(n+" is not a member of "+this);return delete this.nested[n.name],Object.keys(this.nested).length||(this.nested=void 0),
n.onRemove(this),e(this)},"remove"),o.prototype.define=r(function(n,i){if(y.isString(n))n=n.split(".");else if(!Array.isArray(n))throw TypeError("illegal path");
if(n&&n.length&&n[0]==="")throw Error("path must be relative");if(n.length>y.recursionLimit)throw Error("max depth exceeded");for(var a=this;n.length>0;){var h=n.
shift();if(a.nested&&a.nested[h]){if(a=a.nested[h],!(a instanceof o))throw Error("path conflicts with non-namespace objects")}else a.add(a=new o(h))}return i&&a.
addJSON(i),a},"define"),o.prototype.resolveAll=r(function(){if(!this._needsRecursiveResolve)return this;this._resolveFeaturesRecursive(this._edition);var n=this.
nestedArray,i=0;for(this.resolve();i<n.length;)n[i]instanceof o?n[i++].resolveAll():n[i++].resolve();return this._needsRecursiveResolve=!1,this},"resolveAll"),o.
prototype._resolveFeaturesRecursive=r(function(n){return this._needsRecursiveFeatureResolution?(this._needsRecursiveFeatureResolution=!1,n=this._edition||n,f.prototype.
_resolveFeaturesRecursive.call(this,n),this.nestedArray.forEach(i=>{i._resolveFeaturesRecursive(n)}),this):this},"_resolveFeaturesRecursive"),o.prototype.lookup=
r(function(n,i,a){if(typeof i=="boolean"?(a=i,i=void 0):i&&!Array.isArray(i)&&(i=[i]),y.isString(n)&&n.length){if(n===".")return this.root;n=n.split(".")}else if(!n.
length)return this;var h=n.join(".");if(n[0]==="")return this.root.lookup(n.slice(1),i);var E=this.root._fullyQualifiedObjects&&this.root._fullyQualifiedObjects["\
."+h];if(E&&(!i||i.indexOf(E.constructor)>-1)||(E=this._lookupImpl(n,h),E&&(!i||i.indexOf(E.constructor)>-1)))return E;if(a)return null;for(var O=this;O.parent;){
if(E=O.parent._lookupImpl(n,h),E&&(!i||i.indexOf(E.constructor)>-1))return E;O=O.parent}return null},"lookup"),o.prototype._lookupImpl=r(function(n,i){if(Object.
prototype.hasOwnProperty.call(this._lookupCache,i))return this._lookupCache[i];var a=this.get(n[0]),h=null;if(a)n.length===1?h=a:a instanceof o&&(n=n.slice(1),h=
a._lookupImpl(n,n.join(".")));else for(var E=0;E<this.nestedArray.length;++E)if(this._nestedArray[E]instanceof o&&(a=this._nestedArray[E]._lookupImpl(n,i))){h=a;
break}return this._lookupCache[i]=h,h},"lookup"),o.prototype.lookupType=r(function(n){var i=this.lookup(n,[c]);if(!i)throw Error("no such type: "+n);return i},"\
lookupType"),o.prototype.lookupEnum=r(function(n){var i=this.lookup(n,[p]);if(!i)throw Error("no such Enum '"+n+"' in "+this);return i},"lookupEnum"),o.prototype.
lookupTypeOrEnum=r(function(n){var i=this.lookup(n,[c,p]);if(!i)throw Error("no such Type or Enum '"+n+"' in "+this);return i},"lookupTypeOrEnum"),o.prototype.lookupService=
r(function(n){var i=this.lookup(n,[m]);if(!i)throw Error("no such Service '"+n+"' in "+this);return i},"lookupService"),o._configure=function(t,n,i){c=t,m=n,p=i}}),
67946:((W,l,u)=>{W.exports=p,p.className="ReflectionObject";const f=u(84624);var d=u(39609),y,g={enum_type:"OPEN",field_presence:"EXPLICIT",json_format:"ALLOW",
message_encoding:"LENGTH_PREFIXED",repeated_field_encoding:"PACKED",utf8_validation:"VERIFY"},c={enum_type:"CLOSED",field_presence:"EXPLICIT",json_format:"LEGAC\
Y_BEST_EFFORT",message_encoding:"LENGTH_PREFIXED",repeated_field_encoding:"EXPANDED",utf8_validation:"NONE"},m={enum_type:"OPEN",field_presence:"IMPLICIT",json_format:"\
ALLOW",message_encoding:"LENGTH_PREFIXED",repeated_field_encoding:"PACKED",utf8_validation:"VERIFY"};function p(s,o){if(!d.isString(s))throw TypeError("name mus\
t be a string");if(o&&!d.isObject(o))throw TypeError("options must be an object");this.options=o,this.parsedOptions=null,this.name=s,this._edition=null,this._defaultEdition=
"proto2",this._features={},this._featuresResolved=!1,this.parent=null,this.resolved=!1,this.comment=null,this.filename=null}r(p,"ReflectionObject"),Object.defineProperties(
p.prototype,{root:{get:r(function(){for(var s=this;s.parent!==null;)s=s.parent;return s},"get")},fullName:{get:r(function(){for(var s=[this.name],o=this.parent;o;)
s.unshift(o.name),o=o.parent;return s.join(".")},"get")}}),p.prototype.toJSON=r(function(){throw Error()},"toJSON"),p.prototype.onAdd=r(function(o){this.parent&&
this.parent!==o&&this.parent.remove(this),this.parent=o,this.resolved=!1;var e=o.root;e instanceof y&&e._handleAdd(this)},"onAdd"),p.prototype.onRemove=r(function(o){
var e=o.root;e instanceof y&&e._handleRemove(this),this.parent=null,this.resolved=!1},"onRemove"),p.prototype.resolve=r(function(){return this.resolved?this:(this.
root instanceof y&&(this.resolved=!0),this)},"resolve"),p.prototype._resolveFeaturesRecursive=r(function(o){return this._resolveFeatures(this._edition||o)},"_re\
solveFeaturesRecursive"),p.prototype._resolveFeatures=r(function(o){if(!this._featuresResolved){var e={};if(!o)throw new Error("Unknown edition for "+this.fullName);
var t=d.merge({},this.options&&this.options.features,this._inferLegacyProtoFeatures(o));if(this._edition){if(o==="proto2")e=Object.assign({},c);else if(o==="pro\
to3")e=Object.assign({},m);else if(o==="2023")e=Object.assign({},g);else throw new Error("Unknown edition: "+o);this._features=d.merge(e,t),this._featuresResolved=
!0;return}if(this.partOf instanceof f){var n=d.merge({},this.partOf._features);this._features=d.merge(n,t)}else if(!this.declaringField)if(this.parent){var i=d.
merge({},this.parent._features);this._features=d.merge(i,t)}else throw new Error("Unable to find a parent for "+this.fullName);this.extensionField&&(this.extensionField.
_features=this._features),this._featuresResolved=!0}},"_resolveFeatures"),p.prototype._inferLegacyProtoFeatures=r(function(){return{}},"_inferLegacyProtoFeature\
s"),p.prototype.getOption=r(function(o){if(this.options)return this.options[o]},"getOption"),p.prototype.setOption=r(function(o,e,t){return o==="__proto__"?this:
(this.options||(this.options={}),/^features\./.test(o)?d.setProperty(this.options,o,e,t):(!t||this.options[o]===void 0)&&(this.getOption(o)!==e&&(this.resolved=
!1),this.options[o]=e),this)},"setOption"),p.prototype.setParsedOption=r(function(o,e,t){if(o==="__proto__")return this;this.parsedOptions||(this.parsedOptions=
[]);var n=this.parsedOptions;if(t){var i=n.find(function(E){return Object.prototype.hasOwnProperty.call(E,o)});if(i){var a=i[o];d.setProperty(a,t,e)}else i={},i[o]=
d.setProperty({},t,e),n.push(i)}else{var h={};h[o]=e,n.push(h)}return this},"setParsedOption"),p.prototype.setOptions=r(function(o,e){if(o)for(var t=Object.keys(
o),n=0;n<t.length;++n)this.setOption(t[n],o[t[n]],e);return this},"setOptions"),p.prototype.toString=r(function(){var o=this.constructor.className,e=this.fullName;
return e.length?o+" "+e:o},"toString"),p.prototype._editionToJSON=r(function(){if(!(!this._edition||this._edition==="proto3"))return this._edition},"_editionToJ\
SON"),p._configure=function(s){y=s}}),84624:((W,l,u)=>{W.exports=g;var f=u(67946);((g.prototype=Object.create(f.prototype)).constructor=g).className="OneOf";var d=u(
30457),y=u(39609);function g(m,p,s,o){if(Array.isArray(p)||(s=p,p=void 0),f.call(this,m,s),!(p===void 0||Array.isArray(p)))throw TypeError("fieldNames must be a\
n Array");this.oneof=p||[],this.fieldsArray=[],this.comment=o}r(g,"OneOf"),g.fromJSON=r(function(p,s){return new g(p,s.oneof,s.options,s.comment)},"fromJSON"),g.
prototype.toJSON=r(function(p){var s=p?!!p.keepComments:!1;return y.toObject(["options",this.options,"oneof",this.oneof,"comment",s?this.comment:void 0])},"toJS\
ON");function c(m){if(m.parent)for(var p=0;p<m.fieldsArray.length;++p)m.fieldsArray[p].parent||m.parent.add(m.fieldsArray[p])}r(c,"addFieldsToParent"),g.prototype.
add=r(function(p){if(!(p instanceof d))throw TypeError("field must be a Field");return p.parent&&p.parent!==this.parent&&p.parent.remove(p),this.oneof.push(p.name),
this.fieldsArray.push(p),p.partOf=this,c(this),this},"add"),g.prototype.remove=r(function(p){if(!(p instanceof d))throw TypeError("field must be a Field");var s=this.
fieldsArray.indexOf(p);if(s<0)throw Error(p+" is not a member of "+this);return this.fieldsArray.splice(s,1),s=this.oneof.indexOf(p.name),s>-1&&this.oneof.splice(
s,1),p.partOf=null,this},"remove"),g.prototype.onAdd=r(function(p){f.prototype.onAdd.call(this,p);for(var s=this,o=0;o<this.oneof.length;++o){var e=p.get(this.oneof[o]);
e&&!e.partOf&&(e.partOf=s,s.fieldsArray.push(e))}c(this)},"onAdd"),g.prototype.onRemove=r(function(p){for(var s=0,o;s<this.fieldsArray.length;++s)(o=this.fieldsArray[s]).
parent&&o.parent.remove(o);f.prototype.onRemove.call(this,p)},"onRemove"),Object.defineProperty(g.prototype,"isProto3Optional",{get:r(function(){if(this.fieldsArray==
null||this.fieldsArray.length!==1)return!1;var m=this.fieldsArray[0];return m.options!=null&&m.options.proto3_optional===!0},"get")}),g.d=r(function(){for(var p=new Array(
arguments.length),s=0;s<arguments.length;)p[s]=arguments[s++];return r(function(e,t){y.decorateType(e.constructor).add(new g(t,p)),Object.defineProperty(e,t,{get:y.
oneOfGetter(p),set:y.oneOfSetter(p)})},"oneOfDecorator")},"decorateOneOf")}),58790:((W,l,u)=>{W.exports=A,A.filename=null,A.defaults={keepCase:!1};var f=u(580),
d=u(8185),y=u(70901),g=u(30457),c=u(58791),m=u(84624),p=u(73528),s=u(30338),o=u(59988),e=u(67946),t=u(21024),n=u(39609),i=/^[1-9][0-9]*$/,a=/^-?[1-9][0-9]*$/,h=/^0[x][0-9a-fA-F]+$/,
E=/^-?0[x][0-9a-fA-F]+$/,O=/^0[0-7]+$/,S=/^-?0[0-7]+$/,v=n.patterns.numberRe,T=/^[a-zA-Z_][a-zA-Z_0-9]*$/,x=n.patterns.typeRefRe;function A(R,I,j){I instanceof d||
(j=I,I=new d),j||(j=A.defaults);var F=j.preferTrailingComment||!1,C=f(R,j.alternateCommentMode||!1),_=C.next,P=C.push,b=C.peek,N=C.skip,D=C.cmnt,w=!0,M,H,U,L="p\
roto2",k=I,B=[],J={},z=j.keepCase?function(q){return q}:n.camelCase;function Y(){B.forEach(q=>{q._edition=L,Object.keys(J).forEach(Z=>{q.getOption(Z)===void 0&&
q.setOption(Z,J[Z],!0)})})}r(Y,"resolveFileFeatures");function G(q,Z,ne){var re=A.filename;return ne||(A.filename=null),Error("illegal "+(Z||"token")+" '"+q+"' \
("+(re?re+", ":"")+"line "+C.line+")")}r(G,"illegal");function V(){var q=[],Z;do{if((Z=_())!=='"'&&Z!=="'")throw G(Z);q.push(_()),N(Z),Z=b()}while(Z==='"'||Z===
"'");return q.join("")}r(V,"readString");function $(q){var Z=_();switch(Z){case"'":case'"':return P(Z),V();case"true":case"TRUE":return!0;case"false":case"FALSE":
return!1}try{return X(Z,!0)}catch{if(q&&x.test(Z))return Z;throw G(Z,"value")}}r($,"readValue");function K(q,Z){var ne,re;do if(Z&&((ne=b())==='"'||ne==="'")){var ue=V();
if(q.push(ue),L>=2023)throw G(ue,"id")}else try{q.push([re=Q(_()),N("to",!0)?Q(_()):re])}catch(he){if(Z&&x.test(ne)&&L>=2023)q.push(ne);else throw he}while(N(",",
!0));var ce={options:void 0};ce.setOption=function(he,ie){this.options===void 0&&(this.options={}),this.options[he]=ie},le(ce,r(function(ie){if(ie==="option")Oe(
ce,ie),N(";");else throw G(ie)},"parseRange_block"),r(function(){_e(ce)},"parseRange_line"))}r(K,"readRanges");function X(q,Z){var ne=1;switch(q.charAt(0)==="-"&&
(ne=-1,q=q.substring(1)),q){case"inf":case"INF":case"Inf":return ne*(1/0);case"nan":case"NAN":case"Nan":case"NaN":return NaN;case"0":return 0}if(i.test(q))return ne*
parseInt(q,10);if(h.test(q))return ne*parseInt(q,16);if(O.test(q))return ne*parseInt(q,8);if(v.test(q))return ne*parseFloat(q);throw G(q,"number",Z)}r(X,"parseN\
umber");function Q(q,Z){switch(q){case"max":case"MAX":case"Max":return 536870911;case"0":return 0}if(!Z&&q.charAt(0)==="-")throw G(q,"id");if(a.test(q))return parseInt(
q,10);if(E.test(q))return parseInt(q,16);if(S.test(q))return parseInt(q,8);throw G(q,"id")}r(Q,"parseId");function te(){if(M!==void 0)throw G("package");if(M=_(),
!x.test(M))throw G(M,"name");k=k.define(M),N(";")}r(te,"parsePackage");function ee(){var q=b(),Z;switch(q){case"weak":Z=U||(U=[]),_();break;case"public":_();default:
Z=H||(H=[]);break}q=V(),N(";"),Z.push(q)}r(ee,"parseImport");function oe(){if(N("="),L=V(),L<2023)throw G(L,"syntax");N(";")}r(oe,"parseSyntax");function ae(){if(N(
"="),L=V(),!["2023"].includes(L))throw G(L,"edition");N(";")}r(ae,"parseEdition");function se(q,Z,ne){switch(ne===void 0&&(ne=0),Z){case"option":return Oe(q,Z),
N(";"),!0;case"message":return ge(q,Z,ne+1),!0;case"enum":return Te(q,Z),!0;case"service":return we(q,Z,ne+1),!0;case"extend":return Me(q,Z,ne),!0}return!1}r(se,
"parseCommon");function le(q,Z,ne){var re=C.line;if(q&&(typeof q.comment!="string"&&(q.comment=D()),q.filename=A.filename),N("{",!0)){for(var ue;(ue=_())!=="}";)
Z(ue);N(";",!0)}else ne&&ne(),N(";"),q&&(typeof q.comment!="string"||F)&&(q.comment=D(re)||q.comment)}r(le,"ifBlock");function ge(q,Z,ne){if(ne===void 0&&(ne=0),
ne>n.nestingLimit)throw Error("max depth exceeded");if(!T.test(Z=_()))throw G(Z,"type name");var re=new y(Z);le(re,r(function(ce){if(!se(re,ce,ne))switch(ce){case"\
map":me(re,ce);break;case"required":if(L!=="proto2")throw G(ce);case"repeated":pe(re,ce,void 0,ne+1);break;case"optional":if(L==="proto3")pe(re,"proto3_optional",
void 0,ne+1);else{if(L!=="proto2")throw G(ce);pe(re,"optional",void 0,ne+1)}break;case"oneof":Se(re,ce,ne+1);break;case"extensions":K(re.extensions||(re.extensions=
[]));break;case"reserved":K(re.reserved||(re.reserved=[]),!0);break;default:if(L==="proto2"||!x.test(ce))throw G(ce);P(ce),pe(re,"optional",void 0,ne+1);break}},
"parseType_block")),q.add(re),q===k&&B.push(re)}r(ge,"parseType");function pe(q,Z,ne,re){var ue=_();if(ue==="group"){ye(q,Z,re);return}for(;ue.endsWith(".")||b().
startsWith(".");)ue+=_();if(!x.test(ue))throw G(ue,"type");var ce=_();if(!T.test(ce))throw G(ce,"name");ce=z(ce),N("=");var he=new g(ce,Q(_()),ue,Z,ne);if(le(he,
r(function(fe){if(fe==="option")Oe(he,fe),N(";");else throw G(fe)},"parseField_block"),r(function(){_e(he)},"parseField_line")),Z==="proto3_optional"){var ie=new m(
"_"+ce);he.setOption("proto3_optional",!0),ie.add(he),q.add(ie)}else q.add(he);q===k&&B.push(he)}r(pe,"parseField");function ye(q,Z,ne){if(ne===void 0&&(ne=0),ne>
n.nestingLimit)throw Error("max depth exceeded");if(L>=2023)throw G("group");var re=_();if(!T.test(re))throw G(re,"name");var ue=n.lcFirst(re);re===ue&&(re=n.ucFirst(
re)),N("=");var ce=Q(_()),he=new y(re);he.group=!0;var ie=new g(ue,ce,re,Z);ie.filename=A.filename,le(he,r(function(fe){switch(fe){case"option":Oe(he,fe),N(";");
break;case"required":case"repeated":pe(he,fe,void 0,ne+1);break;case"optional":L==="proto3"?pe(he,"proto3_optional",void 0,ne+1):pe(he,"optional",void 0,ne+1);break;case"\
message":ge(he,fe,ne+1);break;case"enum":Te(he,fe);break;case"reserved":K(he.reserved||(he.reserved=[]),!0);break;default:throw G(fe)}},"parseGroup_block")),q.add(
he).add(ie)}r(ye,"parseGroup");function me(q){N("<");var Z=_();if(t.mapKey[Z]===void 0)throw G(Z,"type");N(",");var ne=_();if(!x.test(ne))throw G(ne,"type");N("\
>");var re=_();if(!T.test(re))throw G(re,"name");N("=");var ue=new c(z(re),Q(_()),Z,ne);le(ue,r(function(he){if(he==="option")Oe(ue,he),N(";");else throw G(he)},
"parseMapField_block"),r(function(){_e(ue)},"parseMapField_line")),q.add(ue)}r(me,"parseMapField");function Se(q,Z,ne){if(!T.test(Z=_()))throw G(Z,"name");var re=new m(
z(Z));le(re,r(function(ce){ce==="option"?(Oe(re,ce),N(";")):(P(ce),pe(re,"optional",void 0,ne))},"parseOneOf_block")),q.add(re)}r(Se,"parseOneOf");function Te(q,Z){
if(!T.test(Z=_()))throw G(Z,"name");var ne=new p(Z);le(ne,r(function(ue){switch(ue){case"option":Oe(ne,ue),N(";");break;case"reserved":K(ne.reserved||(ne.reserved=
[]),!0),ne.reserved===void 0&&(ne.reserved=[]);break;default:Ne(ne,ue)}},"parseEnum_block")),q.add(ne),q===k&&B.push(ne)}r(Te,"parseEnum");function Ne(q,Z){if(!T.
test(Z))throw G(Z,"name");N("=");var ne=Q(_(),!0),re={options:void 0};re.getOption=function(ue){return this.options[ue]},re.setOption=function(ue,ce){e.prototype.
setOption.call(re,ue,ce)},re.setParsedOption=function(){},le(re,r(function(ce){if(ce==="option")Oe(re,ce),N(";");else throw G(ce)},"parseEnumValue_block"),r(function(){
_e(re)},"parseEnumValue_line")),q.add(Z,ne,re.comment,re.parsedOptions||re.options)}r(Ne,"parseEnumValue");function Oe(q,Z){var ne,re,ue=!0;for(Z==="option"&&(Z=
_());Z!=="=";){if(Z===null)throw G(Z,"end of input");if(Z==="("){var ce=_();N(")"),Z="("+ce+")"}if(ue){if(ue=!1,Z.includes(".")&&!Z.includes("(")){var he=Z.split(
".");ne=he[0]+".",Z=he[1];continue}ne=Z}else re=re?re+=Z:Z;Z=_()}var ie=re?ne.concat(re):ne,de=Pe(q,ie);re=re&&re[0]==="."?re.slice(1):re,ne=ne&&ne[ne.length-1]===
"."?ne.slice(0,-1):ne,De(q,ne,de,re)}r(Oe,"parseOption");function Pe(q,Z,ne){if(ne===void 0&&(ne=0),ne>n.recursionLimit)throw Error("max depth exceeded");if(N("\
{",!0)){for(var re={};!N("}",!0);){if(!T.test(ve=_()))throw G(ve,"name");if(ve===null)throw G(ve,"end of input");var ue,ce=ve;if(N(":",!0),b()==="{")ue=Pe(q,Z+"\
."+ve,ne+1);else if(b()==="["){ue=[];var he;if(N("[",!0)){do he=$(!0),ue.push(he);while(N(",",!0));N("]"),typeof he<"u"&&Ce(q,Z+"."+ve,he)}}else ue=$(!0),Ce(q,Z+
"."+ve,ue);var ie=re[ce];ie&&(ue=[].concat(ie).concat(ue)),ce!=="__proto__"&&(re[ce]=ue),N(",",!0),N(";",!0)}return re}var de=$(!0);return Ce(q,Z,de),de}r(Pe,"p\
arseOptionValue");function Ce(q,Z,ne){if(k===q&&/^features\./.test(Z)){J[Z]=ne;return}q.setOption&&q.setOption(Z,ne)}r(Ce,"setOption");function De(q,Z,ne,re){q.
setParsedOption&&q.setParsedOption(Z,ne,re)}r(De,"setParsedOption");function _e(q){if(N("[",!0)){do Oe(q,"option");while(N(",",!0));N("]")}return q}r(_e,"parseI\
nlineOptions");function we(q,Z,ne){if(ne===void 0&&(ne=0),ne>n.recursionLimit)throw Error("max depth exceeded");if(!T.test(Z=_()))throw G(Z,"service name");var re=new s(
Z);le(re,r(function(ce){if(!se(re,ce,ne))if(ce==="rpc")Ie(re,ce);else throw G(ce)},"parseService_block")),q.add(re),q===k&&B.push(re)}r(we,"parseService");function Ie(q,Z){
var ne=D(),re=Z;if(!T.test(Z=_()))throw G(Z,"name");var ue=Z,ce,he,ie,de;if(N("("),N("stream",!0)&&(he=!0),!x.test(Z=_())||(ce=Z,N(")"),N("returns"),N("("),N("s\
tream",!0)&&(de=!0),!x.test(Z=_())))throw G(Z);ie=Z,N(")");var fe=new o(ue,re,ce,ie,he,de);fe.comment=ne,le(fe,r(function(Ee){if(Ee==="option")Oe(fe,Ee),N(";");else
throw G(Ee)},"parseMethod_block")),q.add(fe)}r(Ie,"parseMethod");function Me(q,Z,ne){if(!x.test(Z=_()))throw G(Z,"reference");var re=Z;le(null,r(function(ce){switch(ce){case"\
required":case"repeated":pe(q,ce,re,ne+1);break;case"optional":L==="proto3"?pe(q,"proto3_optional",re,ne+1):pe(q,"optional",re,ne+1);break;default:if(L==="proto\
2"||!x.test(ce))throw G(ce);P(ce),pe(q,"optional",re,ne+1);break}},"parseExtension_block"))}r(Me,"parseExtension");for(var ve;(ve=_())!==null;)switch(ve){case"p\
ackage":if(!w)throw G(ve);te();break;case"import":if(!w)throw G(ve);ee();break;case"syntax":if(!w)throw G(ve);oe();break;case"edition":if(!w)throw G(ve);ae();break;case"\
option":Oe(k,ve),N(";",!0);break;default:if(se(k,ve,0)){w=!1;continue}throw G(ve)}return Y(),A.filename=null,{package:M,imports:H,weakImports:U,root:I}}r(A,"par\
se")}),69350:((W,l,u)=>{W.exports=m;var f=u(22857),d,y=f.LongBits,g=f.utf8;function c(i,a){return RangeError("index out of range: "+i.pos+" + "+(a||1)+" > "+i.len)}
r(c,"indexOutOfRange");function m(i){this.buf=i,this.pos=0,this.len=i.length}r(m,"Reader");var p=typeof Uint8Array<"u"?r(function(a){if(a instanceof Uint8Array||
Array.isArray(a))return new m(a);throw Error("illegal buffer")},"create_typed_array"):r(function(a){if(Array.isArray(a))return new m(a);throw Error("illegal buf\
fer")},"create_array"),s=r(function(){return f.Buffer?r(function(h){return(m.create=r(function(O){return f.Buffer.isBuffer(O)?new d(O):p(O)},"create_buffer"))(h)},
"create_buffer_setup"):p},"create");m.create=s(),m.prototype._slice=f.Array.prototype.subarray||f.Array.prototype.slice;function o(i){for(var a=0,h=0;h<4;++h){if(i.
pos>=i.len)throw c(i);var E=i.buf[i.pos++];if(a=(a|(E&127)<<h*7)>>>0,E<128)return a}throw c(i)}r(o,"readVarint32NearEnd"),m.prototype.uint32=r((function(){var a=4294967295;
return r(function(){if(this.len-this.pos<5){if(this.pos>=this.len)throw c(this);if(this.buf[this.pos]>=128)return o(this)}if(a=(this.buf[this.pos]&127)>>>0,this.
buf[this.pos++]<128||(a=(a|(this.buf[this.pos]&127)<<7)>>>0,this.buf[this.pos++]<128)||(a=(a|(this.buf[this.pos]&127)<<14)>>>0,this.buf[this.pos++]<128)||(a=(a|
(this.buf[this.pos]&127)<<21)>>>0,this.buf[this.pos++]<128)||(a=(a|(this.buf[this.pos]&15)<<28)>>>0,this.buf[this.pos++]<128))return a;if((this.pos+=5)>this.len)
throw this.pos=this.len,c(this,10);return a},"read_uint32")}),"read_uint32_setup")(),m.prototype.int32=r(function(){return this.uint32()|0},"read_int32"),m.prototype.
sint32=r(function(){var a=this.uint32();return a>>>1^-(a&1)|0},"read_sint32");function e(){var i=new y(0,0),a=0;if(this.len-this.pos>4){for(;a<4;++a)if(i.lo=(i.
lo|(this.buf[this.pos]&127)<<a*7)>>>0,this.buf[this.pos++]<128)return i;if(i.lo=(i.lo|(this.buf[this.pos]&127)<<28)>>>0,i.hi=(i.hi|(this.buf[this.pos]&127)>>4)>>>
0,this.buf[this.pos++]<128)return i;a=0}else{for(;a<3;++a){if(this.pos>=this.len)throw c(this);if(i.lo=(i.lo|(this.buf[this.pos]&127)<<a*7)>>>0,this.buf[this.pos++]<
128)return i}return i.lo=(i.lo|(this.buf[this.pos++]&127)<<a*7)>>>0,i}if(this.len-this.pos>4){for(;a<5;++a)if(i.hi=(i.hi|(this.buf[this.pos]&127)<<a*7+3)>>>0,this.
buf[this.pos++]<128)return i}else for(;a<5;++a){if(this.pos>=this.len)throw c(this);if(i.hi=(i.hi|(this.buf[this.pos]&127)<<a*7+3)>>>0,this.buf[this.pos++]<128)
return i}throw Error("invalid varint encoding")}r(e,"readLongVarint"),m.prototype.bool=r(function(){return this.uint32()!==0},"read_bool");function t(i,a){return(i[a-
4]|i[a-3]<<8|i[a-2]<<16|i[a-1]<<24)>>>0}r(t,"readFixed32_end"),m.prototype.fixed32=r(function(){if(this.pos+4>this.len)throw c(this,4);return t(this.buf,this.pos+=
4)},"read_fixed32"),m.prototype.sfixed32=r(function(){if(this.pos+4>this.len)throw c(this,4);return t(this.buf,this.pos+=4)|0},"read_sfixed32");function n(){if(this.
pos+8>this.len)throw c(this,8);return new y(t(this.buf,this.pos+=4),t(this.buf,this.pos+=4))}r(n,"readFixed64"),m.prototype.float=r(function(){if(this.pos+4>this.
len)throw c(this,4);var a=f.float.readFloatLE(this.buf,this.pos);return this.pos+=4,a},"read_float"),m.prototype.double=r(function(){if(this.pos+8>this.len)throw c(
this,4);var a=f.float.readDoubleLE(this.buf,this.pos);return this.pos+=8,a},"read_double"),m.prototype.bytes=r(function(){var a=this.uint32(),h=this.pos,E=this.
pos+a;if(E>this.len)throw c(this,a);if(this.pos+=a,Array.isArray(this.buf))return this.buf.slice(h,E);if(h===E){var O=f.Buffer;return O?O.alloc(0):new this.buf.
constructor(0)}return this._slice.call(this.buf,h,E)},"read_bytes"),m.prototype.string=r(function(){var a=this.bytes();return g.read(a,0,a.length)},"read_string"),
m.prototype.skip=r(function(a){if(typeof a=="number"){if(this.pos+a>this.len)throw c(this,a);this.pos+=a}else do if(this.pos>=this.len)throw c(this);while(this.
buf[this.pos++]&128);return this},"skip"),m.recursionLimit=f.recursionLimit,m.prototype.skipType=function(i,a){if(a===void 0&&(a=0),a>m.recursionLimit)throw Error(
"maximum nesting depth exceeded");switch(i){case 0:this.skip();break;case 1:this.skip(8);break;case 2:this.skip(this.uint32());break;case 3:for(;(i=this.uint32()&
7)!==4;)this.skipType(i,a+1);break;case 5:this.skip(4);break;default:throw Error("invalid wire type "+i+" at offset "+this.pos)}return this},m._configure=function(i){
d=i,m.create=s(),d._configure();var a=f.Long?"toLong":"toNumber";f.merge(m.prototype,{int64:r(function(){return e.call(this)[a](!1)},"read_int64"),uint64:r(function(){
return e.call(this)[a](!0)},"read_uint64"),sint64:r(function(){return e.call(this).zzDecode()[a](!1)},"read_sint64"),fixed64:r(function(){return n.call(this)[a](
!0)},"read_fixed64"),sfixed64:r(function(){return n.call(this)[a](!1)},"read_sfixed64")})}}),42423:((W,l,u)=>{W.exports=y;var f=u(69350);(y.prototype=Object.create(
f.prototype)).constructor=y;var d=u(22857);function y(g){f.call(this,g)}r(y,"BufferReader"),y._configure=function(){d.Buffer&&(y.prototype._slice=d.Buffer.prototype.
slice)},y.prototype.string=r(function(){var c=this.uint32();return this.buf.utf8Slice?this.buf.utf8Slice(this.pos,this.pos=Math.min(this.pos+c,this.len)):this.buf.
toString("utf-8",this.pos,this.pos=Math.min(this.pos+c,this.len))},"read_string_buffer"),y._configure()}),8185:((W,l,u)=>{W.exports=o;var f=u(21946);((o.prototype=
Object.create(f.prototype)).constructor=o).className="Root";var d=u(30457),y=u(73528),g=u(84624),c=u(39609),m,p,s;function o(i){f.call(this,"",i),this.deferred=
[],this.files=[],this._edition="proto2",this._fullyQualifiedObjects={}}r(o,"Root"),o.fromJSON=r(function(a,h,E){return E=c.checkDepth(E),h||(h=new o),a.options&&
h.setOptions(a.options),h.addJSON(a.nested,E).resolveAll()},"fromJSON"),o.prototype.resolvePath=c.path.resolve,o.prototype.fetch=c.fetch;function e(){}r(e,"SYNC"),
o.prototype.load=r(function i(a,h,E){typeof h=="function"&&(E=h,h=void 0);var O=this;if(!E)return c.asPromise(i,O,a,h);var S=E===e;function v(F,C){if(E){if(S)throw F;
C&&C.resolveAll();var _=E;E=null,_(F,C)}}r(v,"finish");function T(F){var C=F.lastIndexOf("google/protobuf/");if(C>-1){var _=F.substring(C);if(_ in s)return _}return null}
r(T,"getBundledFileName");function x(F,C,_){_===void 0&&(_=0);try{if(_>c.recursionLimit)throw Error("max depth exceeded");if(c.isString(C)&&C.charAt(0)==="{"&&(C=
JSON.parse(C)),!c.isString(C))O.setOptions(C.options).addJSON(C.nested);else{p.filename=F;var P=p(C,O,h),b,N=0;if(P.imports)for(;N<P.imports.length;++N)(b=T(P.imports[N])||
O.resolvePath(F,P.imports[N]))&&A(b,!1,_+1);if(P.weakImports)for(N=0;N<P.weakImports.length;++N)(b=T(P.weakImports[N])||O.resolvePath(F,P.weakImports[N]))&&A(b,
!0,_+1)}}catch(D){v(D)}!S&&!R&&v(null,O)}r(x,"process");function A(F,C,_){if(_===void 0&&(_=0),F=T(F)||F,!(O.files.indexOf(F)>-1)){if(O.files.push(F),F in s){S?
x(F,s[F],_):(++R,setTimeout(function(){--R,x(F,s[F],_)}));return}if(S){var P;try{P=c.fs.readFileSync(F).toString("utf8")}catch(b){C||v(b);return}x(F,P,_)}else++R,
O.fetch(F,function(b,N){if(--R,!!E){if(b){C?R||v(null,O):v(b);return}x(F,N,_)}})}}r(A,"fetch");var R=0;c.isString(a)&&(a=[a]);for(var I=0,j;I<a.length;++I)(j=O.
resolvePath("",a[I]))&&A(j);return S?(O.resolveAll(),O):(R||v(null,O),O)},"load"),o.prototype.loadSync=r(function(a,h){if(!c.isNode)throw Error("not supported");
return this.load(a,h,e)},"loadSync"),o.prototype.resolveAll=r(function(){if(!this._needsRecursiveResolve)return this;if(this.deferred.length)throw Error("unreso\
lvable extensions: "+this.deferred.map(function(a){return"'extend "+a.extend+"' in "+a.parent.fullName}).join(", "));return f.prototype.resolveAll.call(this)},"\
resolveAll");var t=/^[A-Z]/;function n(i,a){var h=a.parent.lookup(a.extend);if(h){var E=new d(a.fullName,a.id,a.type,a.rule,void 0,a.options);return h.get(E.name)||
(E.declaringField=a,a.extensionField=E,h.add(E)),!0}return!1}r(n,"tryHandleExtension"),o.prototype._handleAdd=r(function(a){if(a instanceof d)a.extend!==void 0&&
!a.extensionField&&(n(this,a)||this.deferred.push(a));else if(a instanceof y)t.test(a.name)&&(a.parent[a.name]=a.values);else if(!(a instanceof g)){if(a instanceof
m)for(var h=0;h<this.deferred.length;)n(this,this.deferred[h])?this.deferred.splice(h,1):++h;for(var E=0;E<a.nestedArray.length;++E)this._handleAdd(a._nestedArray[E]);
t.test(a.name)&&(a.parent[a.name]=a)}(a instanceof m||a instanceof y||a instanceof d)&&(this._fullyQualifiedObjects[a.fullName]=a)},"_handleAdd"),o.prototype._handleRemove=
r(function(a){if(a instanceof d){if(a.extend!==void 0)if(a.extensionField)a.extensionField.parent.remove(a.extensionField),a.extensionField=null;else{var h=this.
deferred.indexOf(a);h>-1&&this.deferred.splice(h,1)}}else if(a instanceof y)t.test(a.name)&&delete a.parent[a.name];else if(a instanceof f){for(var E=0;E<a.nestedArray.
length;++E)this._handleRemove(a._nestedArray[E]);t.test(a.name)&&delete a.parent[a.name]}delete this._fullyQualifiedObjects[a.fullName]},"_handleRemove"),o._configure=
function(i,a,h){m=i,p=a,s=h}}),34460:(W=>{W.exports=Object.create(null)}),9882:((W,l,u)=>{var f=l;f.Service=u(34026)}),34026:((W,l,u)=>{W.exports=d;var f=u(22857);
(d.prototype=Object.create(f.EventEmitter.prototype)).constructor=d;function d(y,g,c){if(typeof y!="function")throw TypeError("rpcImpl must be a function");f.EventEmitter.
call(this),this.rpcImpl=y,this.requestDelimited=!!g,this.responseDelimited=!!c}r(d,"Service"),d.prototype.rpcCall=r(function y(g,c,m,p,s){if(!p)throw TypeError(
"request must be specified");var o=this;if(!s)return f.asPromise(y,o,g,c,m,p);if(!o.rpcImpl){setTimeout(function(){s(Error("already ended"))},0);return}try{return o.
rpcImpl(g,c[o.requestDelimited?"encodeDelimited":"encode"](p).finish(),r(function(t,n){if(t)return o.emit("error",t,g),s(t);if(n===null){o.end(!0);return}if(!(n instanceof
m))try{n=m[o.responseDelimited?"decodeDelimited":"decode"](n)}catch(i){return o.emit("error",i,g),s(i)}return o.emit("data",n,g),s(null,n)},"rpcCallback"))}catch(e){
o.emit("error",e,g),setTimeout(function(){s(e)},0);return}},"rpcCall"),d.prototype.end=r(function(g){return this.rpcImpl&&(g||this.rpcImpl(null,null,null),this.
rpcImpl=null,this.emit("end").off()),this},"end")}),30338:((W,l,u)=>{W.exports=c;var f=u(21946);((c.prototype=Object.create(f.prototype)).constructor=c).className=
"Service";var d=u(59988),y=u(39609),g=u(9882);function c(p,s){f.call(this,p,s),this.methods={},this._methodsArray=null}r(c,"Service"),c.fromJSON=r(function(s,o,e){
e=y.checkDepth(e);var t=new c(s,o.options);if(o.methods)for(var n=Object.keys(o.methods),i=0;i<n.length;++i)t.add(d.fromJSON(n[i],o.methods[n[i]]));return o.nested&&
t.addJSON(o.nested,e),o.edition&&(t._edition=o.edition),t.comment=o.comment,t._defaultEdition="proto3",t},"fromJSON"),c.prototype.toJSON=r(function(s){var o=f.prototype.
toJSON.call(this,s),e=s?!!s.keepComments:!1;return y.toObject(["edition",this._editionToJSON(),"options",o&&o.options||void 0,"methods",f.arrayToJSON(this.methodsArray,
s)||{},"nested",o&&o.nested||void 0,"comment",e?this.comment:void 0])},"toJSON"),Object.defineProperty(c.prototype,"methodsArray",{get:r(function(){return this.
_methodsArray||(this._methodsArray=y.toArray(this.methods))},"get")});function m(p){return p._methodsArray=null,p}r(m,"clearCache"),c.prototype.get=r(function(s){
return Object.prototype.hasOwnProperty.call(this.methods,s)?this.methods[s]:f.prototype.get.call(this,s)},"get"),c.prototype.resolveAll=r(function(){if(!this._needsRecursiveResolve)
return this;f.prototype.resolve.call(this);for(var s=this.methodsArray,o=0;o<s.length;++o)s[o].resolve();return this},"resolveAll"),c.prototype._resolveFeaturesRecursive=
r(function(s){return this._needsRecursiveFeatureResolution?(s=this._edition||s,f.prototype._resolveFeaturesRecursive.call(this,s),this.methodsArray.forEach(o=>{
o._resolveFeaturesRecursive(s)}),this):this},"_resolveFeaturesRecursive"),c.prototype.add=r(function(s){if(this.get(s.name))throw Error("duplicate name '"+s.name+
"' in "+this);return s instanceof d?s.name==="__proto__"?this:(this.methods[s.name]=s,s.parent=this,m(this)):f.prototype.add.call(this,s)},"add"),c.prototype.remove=
r(function(s){if(s instanceof d){if(this.methods[s.name]!==s)throw Error(s+" is not a member of "+this);return delete this.methods[s.name],s.parent=null,m(this)}
return f.prototype.remove.call(this,s)},"remove"),c.prototype.create=r(function(s,o,e){for(var t=new g.Service(s,o,e),n=0,i;n<this.methodsArray.length;++n){var a=y.
lcFirst((i=this._methodsArray[n]).resolve().name).replace(/[^$\w_]/g,"");t[a]=(function(h,E,O){return r(function(v,T){return g.Service.prototype.rpcCall.call(this,
h,E,O,v,T)},"rpcMethod")})(i,i.resolvedRequestType.ctor,i.resolvedResponseType.ctor)}return t},"create")}),580:(W=>{W.exports=o;var l=/[\s{}=;:[\],'"()<>]/g,u=/(?:"([^"\\]*(?:\\.[^"\\]*)*)")/g,
f=/(?:'([^'\\]*(?:\\.[^'\\]*)*)')/g,d=/^ *[*/]+ */,y=/^\s*\*?\/*/,g=/\n/g,c=/\s/,m=/\\(.?)/g,p={0:"\0",r:"\r",n:`
`,t:"	"};function s(e){return e.replace(m,function(t,n){switch(n){case"\\":case"":return n;default:return p[n]||""}})}r(s,"unescape"),o.unescape=s;function o(e,t){
e=e.toString();var n=0,i=e.length,a=1,h=0,E={},O=[],S=null;function v(b){return Error("illegal "+b+" (line "+a+")")}r(v,"illegal");function T(){var b=S==="'"?f:
u;b.lastIndex=n-1;var N=b.exec(e);if(!N)throw v("string");return n=b.lastIndex,F(S),S=null,s(N[1])}r(T,"readString");function x(b){return e.charAt(b)}r(x,"charA\
t");function A(b,N,D){var w={type:e.charAt(b++),lineEmpty:!1,leading:D},M;t?M=2:M=3;var H=b-M,U;do if(--H<0||(U=e.charAt(H))===`
`){w.lineEmpty=!0;break}while(U===" "||U==="	");for(var L=e.substring(b,N).split(g),k=0;k<L.length;++k)L[k]=L[k].replace(t?y:d,"").trim();w.text=L.join(`
`).trim(),E[a]=w,h=a}r(A,"setComment");function R(b){var N=I(b),D=e.substring(b,N),w=/^\s*\/\//.test(D);return w}r(R,"isDoubleSlashCommentLine");function I(b){for(var N=b;N<
i&&x(N)!==`
`;)N++;return N}r(I,"findEndOfLine");function j(){if(O.length>0)return O.shift();if(S)return T();var b,N,D,w,M,H=n===0;do{if(n===i)return null;for(b=!1;c.test(D=
x(n));)if(D===`
`&&(H=!0,++a),++n===i)return null;if(x(n)==="/"){if(++n===i)throw v("comment");if(x(n)==="/")if(t){if(w=n,M=!1,R(n-1)){M=!0;do if(n=I(n),n===i||(n++,!H))break;while(R(
n))}else n=Math.min(i,I(n)+1);M&&(A(w,n,H),H=!0),a++,b=!0}else{for(M=x(w=n+1)==="/";x(++n)!==`
`;)if(n===i)return null;++n,M&&(A(w,n-1,H),H=!0),++a,b=!0}else if((D=x(n))==="*"){w=n+1,M=t||x(w)==="*";do{if(D===`
`&&++a,++n===i)throw v("comment");N=D,D=x(n)}while(N!=="*"||D!=="/");++n,M&&(A(w,n-2,H),H=!0),b=!0}else return"/"}}while(b);var U=n;l.lastIndex=0;var L=l.test(x(
U++));if(!L)for(;U<i&&!l.test(x(U));)++U;var k=e.substring(n,n=U);return(k==='"'||k==="'")&&(S=k),k}r(j,"next");function F(b){O.push(b)}r(F,"push");function C(){
if(!O.length){var b=j();if(b===null)return null;F(b)}return O[0]}r(C,"peek");function _(b,N){var D=C(),w=D===b;if(w)return j(),!0;if(!N)throw v("token '"+D+"', \
'"+b+"' expected");return!1}r(_,"skip");function P(b){var N=null,D;return b===void 0?(D=E[a-1],delete E[a-1],D&&(t||D.type==="*"||D.lineEmpty)&&(N=D.leading?D.text:
null)):(h<b&&C(),D=E[b],delete E[b],D&&!D.lineEmpty&&(t||D.type==="/")&&(N=D.leading?null:D.text)),N}return r(P,"cmnt"),Object.defineProperty({next:j,peek:C,push:F,
skip:_,cmnt:P},"line",{get:r(function(){return a},"get")})}r(o,"tokenize")}),70901:((W,l,u)=>{W.exports=E;var f=u(21946);((E.prototype=Object.create(f.prototype)).
constructor=E).className="Type";var d=u(73528),y=u(84624),g=u(30457),c=u(58791),m=u(30338),p=u(69450),s=u(69350),o=u(33654),e=u(39609),t=u(67641),n=u(45301),i=u(
7639),a=u(92437),h=u(59781);function E(S,v){S=S.replace(/\W/g,""),f.call(this,S,v),this.fields={},this.oneofs=void 0,this.extensions=void 0,this.reserved=void 0,
this.group=void 0,this._fieldsById=null,this._fieldsArray=null,this._oneofsArray=null,this._ctor=null}r(E,"Type"),Object.defineProperties(E.prototype,{fieldsById:{
get:r(function(){if(this._fieldsById)return this._fieldsById;this._fieldsById={};for(var S=Object.keys(this.fields),v=0;v<S.length;++v){var T=this.fields[S[v]],
x=T.id;if(this._fieldsById[x])throw Error("duplicate id "+x+" in "+this);this._fieldsById[x]=T}return this._fieldsById},"get")},fieldsArray:{get:r(function(){return this.
_fieldsArray||(this._fieldsArray=e.toArray(this.fields))},"get")},oneofsArray:{get:r(function(){return this._oneofsArray||(this._oneofsArray=e.toArray(this.oneofs))},
"get")},ctor:{get:r(function(){return this._ctor||(this.ctor=E.generateConstructor(this)())},"get"),set:r(function(S){var v=S.prototype;v instanceof p||((S.prototype=
new p).constructor=S,e.merge(S.prototype,v)),S.$type=S.prototype.$type=this,e.merge(S,p,!0),this._ctor=S;for(var T=0;T<this.fieldsArray.length;++T)this._fieldsArray[T].
resolve();var x={};for(T=0;T<this.oneofsArray.length;++T)x[this._oneofsArray[T].resolve().name]={get:e.oneOfGetter(this._oneofsArray[T].oneof),set:e.oneOfSetter(
this._oneofsArray[T].oneof)};T&&Object.defineProperties(S.prototype,x)},"set")}}),E.generateConstructor=r(function(v){for(var T=e.codegen(["p"],v.name),x=0,A;x<
v.fieldsArray.length;++x)(A=v._fieldsArray[x]).map?T("this%s={}",e.safeProp(A.name)):A.repeated&&T("this%s=[]",e.safeProp(A.name));return T('if(p)for(var ks=Obj\
ect.keys(p),i=0;i<ks.length;++i)if(p[ks[i]]!=null&&ks[i]!=="__proto__")')("this[ks[i]]=p[ks[i]]")},"generateConstructor");function O(S){return S._fieldsById=S._fieldsArray=
S._oneofsArray=null,delete S.encode,delete S.decode,delete S.verify,S}r(O,"clearCache"),E.fromJSON=r(function(v,T,x){if(x===void 0&&(x=0),x>e.nestingLimit)throw Error(
"max depth exceeded");var A=new E(v,T.options);A.extensions=T.extensions,A.reserved=T.reserved;for(var R=Object.keys(T.fields),I=0;I<R.length;++I)A.add((typeof T.
fields[R[I]].keyType<"u"?c.fromJSON:g.fromJSON)(R[I],T.fields[R[I]]));if(T.oneofs)for(R=Object.keys(T.oneofs),I=0;I<R.length;++I)A.add(y.fromJSON(R[I],T.oneofs[R[I]]));
if(T.nested)for(R=Object.keys(T.nested),I=0;I<R.length;++I){var j=T.nested[R[I]];A.add((j.id!==void 0?g.fromJSON:j.fields!==void 0?E.fromJSON:j.values!==void 0?
d.fromJSON:j.methods!==void 0?m.fromJSON:f.fromJSON)(R[I],j,x+1))}return T.extensions&&T.extensions.length&&(A.extensions=T.extensions),T.reserved&&T.reserved.length&&
(A.reserved=T.reserved),T.group&&(A.group=!0),T.comment&&(A.comment=T.comment),T.edition&&(A._edition=T.edition),A._defaultEdition="proto3",A},"fromJSON"),E.prototype.
toJSON=r(function(v){var T=f.prototype.toJSON.call(this,v),x=v?!!v.keepComments:!1;return e.toObject(["edition",this._editionToJSON(),"options",T&&T.options||void 0,
"oneofs",f.arrayToJSON(this.oneofsArray,v),"fields",f.arrayToJSON(this.fieldsArray.filter(function(A){return!A.declaringField}),v)||{},"extensions",this.extensions&&
this.extensions.length?this.extensions:void 0,"reserved",this.reserved&&this.reserved.length?this.reserved:void 0,"group",this.group||void 0,"nested",T&&T.nested||
void 0,"comment",x?this.comment:void 0])},"toJSON"),E.prototype.resolveAll=r(function(){if(!this._needsRecursiveResolve)return this;f.prototype.resolveAll.call(
this);var v=this.oneofsArray;for(x=0;x<v.length;)v[x++].resolve();for(var T=this.fieldsArray,x=0;x<T.length;)T[x++].resolve();return this},"resolveAll"),E.prototype.
_resolveFeaturesRecursive=r(function(v){return this._needsRecursiveFeatureResolution?(v=this._edition||v,f.prototype._resolveFeaturesRecursive.call(this,v),this.
oneofsArray.forEach(T=>{T._resolveFeatures(v)}),this.fieldsArray.forEach(T=>{T._resolveFeatures(v)}),this):this},"_resolveFeaturesRecursive"),E.prototype.get=r(
function(v){return Object.prototype.hasOwnProperty.call(this.fields,v)?this.fields[v]:this.oneofs&&Object.prototype.hasOwnProperty.call(this.oneofs,v)?this.oneofs[v]:
this.nested&&Object.prototype.hasOwnProperty.call(this.nested,v)?this.nested[v]:null},"get"),E.prototype.add=r(function(v){if(this.get(v.name))throw Error("dupl\
icate name '"+v.name+"' in "+this);if(v instanceof g&&v.extend===void 0){if(this._fieldsById?this._fieldsById[v.id]:this.fieldsById[v.id])throw Error("duplicate\
 id "+v.id+" in "+this);if(this.isReservedId(v.id))throw Error("id "+v.id+" is reserved in "+this);if(this.isReservedName(v.name)||v.name.charAt(0)==="$")throw Error(
"name '"+v.name+"' is reserved in "+this);return v.name==="__proto__"?this:(v.parent&&v.parent.remove(v),this.fields[v.name]=v,v.message=this,v.onAdd(this),O(this))}
if(v instanceof y){if(v.name.charAt(0)==="$")throw Error("name '"+v.name+"' is reserved in "+this);return v.name==="__proto__"?this:(this.oneofs||(this.oneofs={}),
this.oneofs[v.name]=v,v.onAdd(this),O(this))}return f.prototype.add.call(this,v)},"add"),E.prototype.remove=r(function(v){if(v instanceof g&&v.extend===void 0){
if(!this.fields||this.fields[v.name]!==v)throw Error(v+" is not a member of "+this);return delete this.fields[v.name],v.parent=null,v.onRemove(this),O(this)}if(v instanceof
y){if(!this.oneofs||this.oneofs[v.name]!==v)throw Error(v+" is not a member of "+this);return delete this.oneofs[v.name],v.parent=null,v.onRemove(this),O(this)}
return f.prototype.remove.call(this,v)},"remove"),E.prototype.isReservedId=r(function(v){return f.isReservedId(this.reserved,v)},"isReservedId"),E.prototype.isReservedName=
r(function(v){return f.isReservedName(this.reserved,v)},"isReservedName"),E.prototype.create=r(function(v){return new this.ctor(v)},"create"),E.prototype.setup=
r(function(){for(var v=this.fullName,T=[],x=0;x<this.fieldsArray.length;++x)T.push(this._fieldsArray[x].resolve().resolvedType);this.encode=t(this)({Writer:o,types:T,
util:e}),this.decode=n(this)({Reader:s,types:T,util:e}),this.verify=i(this)({types:T,util:e}),this.fromObject=a.fromObject(this)({types:T,util:e}),this.toObject=
a.toObject(this)({types:T,util:e});var A=h[v];if(A){var R=Object.create(this);R.fromObject=this.fromObject,this.fromObject=A.fromObject.bind(R),R.toObject=this.
toObject,this.toObject=A.toObject.bind(R)}return this},"setup"),E.prototype.encode=r(function(v,T){return this.setup().encode.apply(this,arguments)},"encode_set\
up"),E.prototype.encodeDelimited=r(function(v,T){return this.encode(v,T&&T.len?T.fork():T).ldelim()},"encodeDelimited"),E.prototype.decode=r(function(v,T,x,A){return this.
setup().decode(v,T,x,A)},"decode_setup"),E.prototype.decodeDelimited=r(function(v){return v instanceof s||(v=s.create(v)),this.decode(v,v.uint32())},"decodeDeli\
mited"),E.prototype.verify=r(function(v,T){return this.setup().verify(v,T)},"verify_setup"),E.prototype.fromObject=r(function(v,T){return this.setup().fromObject(
v,T)},"fromObject"),E.prototype.toObject=r(function(v,T){return this.setup().toObject.apply(this,arguments)},"toObject"),E.d=r(function(v){return r(function(x){
e.decorateType(x,v)},"typeDecorator")},"decorateType")}),21024:((W,l,u)=>{var f=l,d=u(39609),y=["double","float","int32","uint32","sint32","fixed32","sfixed32",
"int64","uint64","sint64","fixed64","sfixed64","bool","string","bytes"];function g(c,m){var p=0,s=Object.create(null);for(m|=0;p<c.length;)s[y[p+m]]=c[p++];return s}
r(g,"bake"),f.basic=g([1,5,0,0,0,5,5,0,0,0,1,1,0,2,2]),f.defaults=g([0,0,0,0,0,0,0,0,0,0,0,0,!1,"",d.emptyArray,null]),f.long=g([0,0,0,1,1],7),f.mapKey=g([0,0,0,
5,5,0,0,0,1,1,0,2],2),f.packed=g([1,5,0,0,0,5,5,0,0,0,1,1,0])}),39609:((W,l,u)=>{var f=W.exports=u(22857),d=u(34460),y,g;f.codegen=u(25346),f.fetch=u(44279),f.path=
u(66090),f.patterns=u(91991);var c=f.patterns.reservedRe;f.fs=u(35763),f.checkDepth=r(function(o){if(o===void 0&&(o=0),o>f.recursionLimit)throw Error("max depth\
 exceeded");return o},"checkDepth"),f.toArray=r(function(o){if(o){for(var e=Object.keys(o),t=new Array(e.length),n=0;n<e.length;)t[n]=o[e[n++]];return t}return[]},
"toArray"),f.toObject=r(function(o){for(var e={},t=0;t<o.length;){var n=o[t++],i=o[t++];i!==void 0&&(e[n]=i)}return e},"toObject"),f.isReserved=r(function(o){return c.
test(o)},"isReserved"),f.safeProp=r(function(o){return!/^[$\w_]+$/.test(o)||c.test(o)?"["+JSON.stringify(o)+"]":"."+o},"safeProp"),f.ucFirst=r(function(o){return o.
charAt(0).toUpperCase()+o.substring(1)},"ucFirst");var m=/_([a-z])/g;f.camelCase=r(function(o){return o.substring(0,1)+o.substring(1).replace(m,function(e,t){return t.
toUpperCase()})},"camelCase"),f.compareFieldsById=r(function(o,e){return o.id-e.id},"compareFieldsById"),f.decorateType=r(function(o,e){if(o.$type)return e&&o.$type.
name!==e&&(f.decorateRoot.remove(o.$type),o.$type.name=e,f.decorateRoot.add(o.$type)),o.$type;y||(y=u(70901));var t=new y(e||o.name);return f.decorateRoot.add(t),
t.ctor=o,Object.defineProperty(o,"$type",{value:t,enumerable:!1}),Object.defineProperty(o.prototype,"$type",{value:t,enumerable:!1}),t},"decorateType");var p=0;
f.decorateEnum=r(function(o){if(o.$type)return o.$type;g||(g=u(73528));var e=new g("Enum"+p++,o);return f.decorateRoot.add(e),Object.defineProperty(o,"$type",{value:e,
enumerable:!1}),e},"decorateEnum"),f.setProperty=r(function(o,e,t,n){function i(a,h,E){var O=h.shift();if(f.isUnsafeProperty(O))return a;if(h.length>0)a[O]=i(a[O]||
{},h,E);else{var S=a[O];if(S&&n)return a;S&&(E=[].concat(S).concat(E)),a[O]=E}return a}if(r(i,"setProp"),typeof o!="object")throw TypeError("dst must be an obje\
ct");if(!e)throw TypeError("path must be specified");if(e=e.split("."),e.length>f.recursionLimit)throw Error("max depth exceeded");return i(o,e,t)},"setProperty"),
Object.defineProperty(f,"decorateRoot",{get:r(function(){return d.decorated||(d.decorated=new(u(8185)))},"get")})}),35763:((W,l,u)=>{var f=null;try{f=u(79896),(!f||
!f.readFile||!f.readFileSync)&&(f=null)}catch{}W.exports=f}),70994:((W,l,u)=>{W.exports=d;var f=u(22857);function d(m,p){this.lo=m>>>0,this.hi=p>>>0}r(d,"LongBi\
ts");var y=d.zero=new d(0,0);y.toNumber=function(){return 0},y.zzEncode=y.zzDecode=function(){return this},y.length=function(){return 1};var g=d.zeroHash="\0\0\0\0\0\
\0\0\0";d.fromNumber=r(function(p){if(p===0)return y;var s=p<0;s&&(p=-p);var o=p>>>0,e=(p-o)/4294967296>>>0;return s&&(e=~e>>>0,o=~o>>>0,++o>4294967295&&(o=0,++e>
4294967295&&(e=0))),new d(o,e)},"fromNumber"),d.from=r(function(p){if(typeof p=="number")return d.fromNumber(p);if(f.isString(p))if(f.Long)p=f.Long.fromString(p);else
return d.fromNumber(parseInt(p,10));return p.low||p.high?new d(p.low>>>0,p.high>>>0):y},"from"),d.prototype.toNumber=r(function(p){if(!p&&this.hi>>>31){var s=~this.
lo+1>>>0,o=~this.hi>>>0;return s||(o=o+1>>>0),-(s+o*4294967296)}return this.lo+this.hi*4294967296},"toNumber"),d.prototype.toLong=r(function(p){return f.Long?new f.
Long(this.lo|0,this.hi|0,!!p):{low:this.lo|0,high:this.hi|0,unsigned:!!p}},"toLong");var c=String.prototype.charCodeAt;d.fromHash=r(function(p){return p===g?y:new d(
(c.call(p,0)|c.call(p,1)<<8|c.call(p,2)<<16|c.call(p,3)<<24)>>>0,(c.call(p,4)|c.call(p,5)<<8|c.call(p,6)<<16|c.call(p,7)<<24)>>>0)},"fromHash"),d.prototype.toHash=
r(function(){return String.fromCharCode(this.lo&255,this.lo>>>8&255,this.lo>>>16&255,this.lo>>>24,this.hi&255,this.hi>>>8&255,this.hi>>>16&255,this.hi>>>24)},"t\
oHash"),d.prototype.zzEncode=r(function(){var p=this.hi>>31;return this.hi=((this.hi<<1|this.lo>>>31)^p)>>>0,this.lo=(this.lo<<1^p)>>>0,this},"zzEncode"),d.prototype.
zzDecode=r(function(){var p=-(this.lo&1);return this.lo=((this.lo>>>1|this.hi<<31)^p)>>>0,this.hi=(this.hi>>>1^p)>>>0,this},"zzDecode"),d.prototype.length=r(function(){
var p=this.lo,s=(this.lo>>>28|this.hi<<4)>>>0,o=this.hi>>>24;return o===0?s===0?p<16384?p<128?1:2:p<2097152?3:4:s<16384?s<128?5:6:s<2097152?7:8:o<128?9:10},"len\
gth")}),22857:(function(W,l,u){var f=l;f.asPromise=u(92222),f.base64=u(25478),f.EventEmitter=u(32491),f.float=u(8597),f.utf8=u(70958),f.pool=u(56239),f.LongBits=
u(70994);function d(c){return c==="__proto__"||c==="prototype"||c==="constructor"}r(d,"isUnsafeProperty"),f.isUnsafeProperty=d,f.isNode=!!(typeof global<"u"&&global&&
global.process&&global.process.versions&&global.process.versions.node),f.global=f.isNode&&global||typeof window<"u"&&window||typeof self<"u"&&self||this,f.emptyArray=
Object.freeze?Object.freeze([]):[],f.emptyObject=Object.freeze?Object.freeze({}):{},f.isInteger=Number.isInteger||r(function(m){return typeof m=="number"&&isFinite(
m)&&Math.floor(m)===m},"isInteger"),f.isString=r(function(m){return typeof m=="string"||m instanceof String},"isString"),f.isObject=r(function(m){return m&&typeof m==
"object"},"isObject"),f.isset=f.isSet=r(function(m,p){var s=m[p];return s!=null&&Object.hasOwnProperty.call(m,p)?typeof s!="object"||(Array.isArray(s)?s.length:
Object.keys(s).length)>0:!1},"isSet"),f.Buffer=(function(){try{var c=f.global.Buffer;return c.prototype.utf8Write?c:null}catch{return null}})(),f._Buffer_from=null,
f._Buffer_allocUnsafe=null,f.newBuffer=r(function(m){return typeof m=="number"?f.Buffer?f._Buffer_allocUnsafe(m):new f.Array(m):f.Buffer?f._Buffer_from(m):typeof Uint8Array>
"u"?m:new Uint8Array(m)},"newBuffer"),f.Array=typeof Uint8Array<"u"?Uint8Array:Array,f.Long=f.global.dcodeIO&&f.global.dcodeIO.Long||f.global.Long||(function(){
try{var c=u(66390);return c&&c.isLong?c:null}catch{return null}})(),f.key2Re=/^true|false|0|1$/,f.key32Re=/^-?(?:0|[1-9][0-9]*)$/,f.key64Re=/^(?:[\\x00-\\xff]{8}|-?(?:0|[1-9][0-9]*))$/,
f.longToHash=r(function(m){return m?f.LongBits.from(m).toHash():f.LongBits.zeroHash},"longToHash"),f.longFromHash=r(function(m,p){var s=f.LongBits.fromHash(m);return f.
Long?f.Long.fromBits(s.lo,s.hi,p):s.toNumber(!!p)},"longFromHash");function y(c){var m=typeof arguments[arguments.length-1]=="boolean",p=m?arguments.length-1:arguments.
length;m=m&&arguments[arguments.length-1];for(var s=1;s<p;++s){var o=arguments[s];if(o)for(var e=Object.keys(o),t=0;t<e.length;++t)!d(e[t])&&(c[e[t]]===void 0||
!m)&&(c[e[t]]=o[e[t]])}return c}r(y,"merge"),f.merge=y,f.nestingLimit=32,f.recursionLimit=100,f.makeProp=r(function(m,p){Object.defineProperty(m,p,{enumerable:!0,
configurable:!0,writable:!0})},"makeProp"),f.lcFirst=r(function(m){return m.charAt(0).toLowerCase()+m.substring(1)},"lcFirst");function g(c){function m(p,s){if(!(this instanceof
m))return new m(p,s);Object.defineProperty(this,"message",{get:r(function(){return p},"get")}),Error.captureStackTrace?Error.captureStackTrace(this,m):Object.defineProperty(
this,"stack",{value:new Error().stack||""}),s&&y(this,s)}return r(m,"CustomError"),m.prototype=Object.create(Error.prototype,{constructor:{value:m,writable:!0,enumerable:!1,
configurable:!0},name:{get:r(function(){return c},"get"),set:void 0,enumerable:!1,configurable:!0},toString:{value:r(function(){return this.name+": "+this.message},
"value"),writable:!0,enumerable:!1,configurable:!0}}),m}r(g,"newError"),f.newError=g,f.ProtocolError=g("ProtocolError"),f.oneOfGetter=r(function(m){for(var p={},
s=0;s<m.length;++s)p[m[s]]=1;return function(){for(var o=Object.keys(this),e=o.length-1;e>-1;--e)if(p[o[e]]===1&&this[o[e]]!==void 0&&this[o[e]]!==null)return o[e]}},
"getOneOf"),f.oneOfSetter=r(function(m){return function(p){for(var s=0;s<m.length;++s)m[s]!==p&&delete this[m[s]]}},"setOneOf"),f.toJSONOptions={longs:String,enums:String,
bytes:String,json:!0},f._configure=function(){var c=f.Buffer;if(!c){f._Buffer_from=f._Buffer_allocUnsafe=null;return}f._Buffer_from=c.from!==Uint8Array.from&&c.
from||r(function(p,s){return new c(p,s)},"Buffer_from"),f._Buffer_allocUnsafe=c.allocUnsafe||r(function(p){return new c(p)},"Buffer_allocUnsafe")}}),91991:((W,l)=>{
var u=l;u.numberRe=/^(?![eE])[0-9]*(?:\.[0-9]*)?(?:[eE][+-]?[0-9]+)?$/,u.typeRefRe=/^(?:\.?[a-zA-Z_][a-zA-Z_0-9]*)(?:\.[a-zA-Z_][a-zA-Z_0-9]*)*$/,u.reservedRe=/^(?:do|if|in|for|let|new|try|var|case|else|enum|eval|false|null|this|true|void|with|break|catch|class|const|super|throw|while|yield|delete|export|import|public|return|static|switch|typeof|default|extends|finally|package|private|continue|debugger|function|arguments|interface|protected|implements|instanceof)$/}),
7639:((W,l,u)=>{W.exports=m;var f=u(73528),d=u(39609);function y(p,s){return p.name+": "+s+(p.repeated&&s!=="array"?"[]":p.map&&s!=="object"?"{k:"+p.keyType+"}":
"")+" expected"}r(y,"invalid");function g(p,s,o,e){if(s.resolvedType)if(s.resolvedType instanceof f){p("switch(%s){",e)("default:")("return%j",y(s,"enum value"));
for(var t=Object.keys(s.resolvedType.values),n=0;n<t.length;++n)p("case %i:",s.resolvedType.values[t[n]]);p("break")("}")}else p("{")("var e=types[%i].verify(%s\
,n+1);",o,e)("if(e)")("return%j+e",s.name+".")("}");else switch(s.type){case"int32":case"uint32":case"sint32":case"fixed32":case"sfixed32":p("if(!util.isInteger\
(%s))",e)("return%j",y(s,"integer"));break;case"int64":case"uint64":case"sint64":case"fixed64":case"sfixed64":p("if(!util.isInteger(%s)&&!(%s&&util.isInteger(%s\
.low)&&util.isInteger(%s.high)))",e,e,e,e)("return%j",y(s,"integer|Long"));break;case"float":case"double":p('if(typeof %s!=="number")',e)("return%j",y(s,"number"));
break;case"bool":p('if(typeof %s!=="boolean")',e)("return%j",y(s,"boolean"));break;case"string":p("if(!util.isString(%s))",e)("return%j",y(s,"string"));break;case"\
bytes":p('if(!(%s&&typeof %s.length==="number"||util.isString(%s)))',e,e,e)("return%j",y(s,"buffer"));break}return p}r(g,"genVerifyValue");function c(p,s,o){switch(s.
keyType){case"int32":case"uint32":case"sint32":case"fixed32":case"sfixed32":p("if(!util.key32Re.test(%s))",o)("return%j",y(s,"integer key"));break;case"int64":case"\
uint64":case"sint64":case"fixed64":case"sfixed64":p("if(!util.key64Re.test(%s))",o)("return%j",y(s,"integer|Long key"));break;case"bool":p("if(!util.key2Re.test\
(%s))",o)("return%j",y(s,"boolean key"));break}return p}r(c,"genVerifyKey");function m(p){var s=d.codegen(["m","n"],p.name+"$verify")('if(typeof m!=="object"||m\
===null)')("return%j","object expected")("if(n===undefined)n=0")("if(n>util.recursionLimit)")("return%j","maximum nesting depth exceeded"),o=p.oneofsArray,e={};
o.length&&s("var p={}");for(var t=0;t<p.fieldsArray.length;++t){var n=p._fieldsArray[t].resolve(),i="m"+d.safeProp(n.name);if(n.optional&&s("if(%s!=null&&Object\
.hasOwnProperty.call(m,%j)){",i,n.name),n.map)s("if(!util.isObject(%s))",i)("return%j",y(n,"object"))("var k=Object.keys(%s)",i)("for(var i=0;i<k.length;++i){"),
c(s,n,"k[i]"),g(s,n,t,i+"[k[i]]")("}");else if(n.repeated)s("if(!Array.isArray(%s))",i)("return%j",y(n,"array"))("for(var i=0;i<%s.length;++i){",i),g(s,n,t,i+"[\
i]")("}");else{if(n.partOf){var a=d.safeProp(n.partOf.name);e[n.partOf.name]===1&&s("if(p%s===1)",a)("return%j",n.partOf.name+": multiple values"),e[n.partOf.name]=
1,s("p%s=1",a)}g(s,n,t,i)}n.optional&&s("}")}return s("return null")}r(m,"verifier")}),59781:((W,l,u)=>{var f=l,d=u(69450),y=u(22857);f[".google.protobuf.Any"]=
{fromObject:r(function(g,c){if(c===void 0&&(c=0),c>y.recursionLimit)throw Error("max depth exceeded");if(g&&g["@type"]){var m=g["@type"].substring(g["@type"].lastIndexOf(
"/")+1),p=this.lookup(m);if(p){var s=g["@type"].charAt(0)==="."?g["@type"].slice(1):g["@type"];return s.indexOf("/")===-1&&(s="/"+s),this.create({type_url:s,value:p.
encode(p.fromObject(g,c+1)).finish()})}}return this.fromObject(g,c)},"fromObject"),toObject:r(function(g,c,m){if(m===void 0&&(m=0),m>y.recursionLimit)throw Error(
"max depth exceeded");var p="type.googleapis.com/",s="",o="";if(c&&c.json&&g.type_url&&g.value){o=g.type_url.substring(g.type_url.lastIndexOf("/")+1),s=g.type_url.
substring(0,g.type_url.lastIndexOf("/")+1);var e=this.lookup(o);e&&(g=e.decode(g.value,void 0,void 0,m+1))}if(!(g instanceof this.ctor)&&g instanceof d){var t=g.
$type.toObject(g,c,m+1),n=g.$type.fullName[0]==="."?g.$type.fullName.slice(1):g.$type.fullName;return s===""&&(s=p),o=s+n,t["@type"]=o,t}return this.toObject(g,
c,m)},"toObject")}}),33654:((W,l,u)=>{W.exports=o;var f=u(22857),d,y=f.LongBits,g=f.base64,c=f.utf8;function m(O,S,v){this.fn=O,this.len=S,this.next=void 0,this.
val=v}r(m,"Op");function p(){}r(p,"noop");function s(O){this.head=O.head,this.tail=O.tail,this.len=O.len,this.next=O.states}r(s,"State");function o(){this.len=0,
this.head=new m(p,0,0),this.tail=this.head,this.states=null}r(o,"Writer");var e=r(function(){return f.Buffer?r(function(){return(o.create=r(function(){return new d},
"create_buffer"))()},"create_buffer_setup"):r(function(){return new o},"create_array")},"create");o.create=e(),o.alloc=r(function(S){return new f.Array(S)},"all\
oc"),f.Array!==Array&&(o.alloc=f.pool(o.alloc,f.Array.prototype.subarray)),o.prototype._push=r(function(S,v,T){return this.tail=this.tail.next=new m(S,v,T),this.
len+=v,this},"push");function t(O,S,v){S[v]=O&255}r(t,"writeByte");function n(O,S,v){for(;O>127;)S[v++]=O&127|128,O>>>=7;S[v]=O}r(n,"writeVarint32");function i(O,S){
this.len=O,this.next=void 0,this.val=S}r(i,"VarintOp"),i.prototype=Object.create(m.prototype),i.prototype.fn=n,o.prototype.uint32=r(function(S){return this.len+=
(this.tail=this.tail.next=new i((S=S>>>0)<128?1:S<16384?2:S<2097152?3:S<268435456?4:5,S)).len,this},"write_uint32"),o.prototype.int32=r(function(S){return(S|=0)<
0?this._push(a,10,y.fromNumber(S)):this.uint32(S)},"write_int32"),o.prototype.sint32=r(function(S){return this.uint32((S<<1^S>>31)>>>0)},"write_sint32");function a(O,S,v){
for(var T=O.lo,x=O.hi;x;)S[v++]=T&127|128,T=(T>>>7|x<<25)>>>0,x>>>=7;for(;T>127;)S[v++]=T&127|128,T=T>>>7;S[v++]=T}r(a,"writeVarint64"),o.prototype.uint64=r(function(S){
var v=y.from(S);return this._push(a,v.length(),v)},"write_uint64"),o.prototype.int64=o.prototype.uint64,o.prototype.sint64=r(function(S){var v=y.from(S).zzEncode();
return this._push(a,v.length(),v)},"write_sint64"),o.prototype.bool=r(function(S){return this._push(t,1,S?1:0)},"write_bool");function h(O,S,v){S[v]=O&255,S[v+1]=
O>>>8&255,S[v+2]=O>>>16&255,S[v+3]=O>>>24}r(h,"writeFixed32"),o.prototype.fixed32=r(function(S){return this._push(h,4,S>>>0)},"write_fixed32"),o.prototype.sfixed32=
o.prototype.fixed32,o.prototype.fixed64=r(function(S){var v=y.from(S);return this._push(h,4,v.lo)._push(h,4,v.hi)},"write_fixed64"),o.prototype.sfixed64=o.prototype.
fixed64,o.prototype.float=r(function(S){return this._push(f.float.writeFloatLE,4,S)},"write_float"),o.prototype.double=r(function(S){return this._push(f.float.writeDoubleLE,
8,S)},"write_double");var E=f.Array.prototype.set?r(function(S,v,T){v.set(S,T)},"writeBytes_set"):r(function(S,v,T){for(var x=0;x<S.length;++x)v[T+x]=S[x]},"wri\
teBytes_for");o.prototype.bytes=r(function(S){var v=S.length>>>0;if(!v)return this._push(t,1,0);if(f.isString(S)){var T=o.alloc(v=g.length(S));g.decode(S,T,0),S=
T}return this.uint32(v)._push(E,v,S)},"write_bytes"),o.prototype.string=r(function(S){var v=c.length(S);return v?this.uint32(v)._push(c.write,v,S):this._push(t,
1,0)},"write_string"),o.prototype.fork=r(function(){return this.states=new s(this),this.head=this.tail=new m(p,0,0),this.len=0,this},"fork"),o.prototype.reset=r(
function(){return this.states?(this.head=this.states.head,this.tail=this.states.tail,this.len=this.states.len,this.states=this.states.next):(this.head=this.tail=
new m(p,0,0),this.len=0),this},"reset"),o.prototype.ldelim=r(function(){var S=this.head,v=this.tail,T=this.len;return this.reset().uint32(T),T&&(this.tail.next=
S.next,this.tail=v,this.len+=T),this},"ldelim"),o.prototype.finish=r(function(){for(var S=this.head.next,v=this.constructor.alloc(this.len),T=0;S;)S.fn(S.val,v,
T),T+=S.len,S=S.next;return v},"finish"),o._configure=function(O){d=O,o.create=e(),d._configure()}}),3751:((W,l,u)=>{W.exports=y;var f=u(33654);(y.prototype=Object.
create(f.prototype)).constructor=y;var d=u(22857);function y(){f.call(this)}r(y,"BufferWriter"),y._configure=function(){y.alloc=d._Buffer_allocUnsafe,y.writeBytesBuffer=
d.Buffer&&d.Buffer.prototype instanceof Uint8Array&&d.Buffer.prototype.set.name==="set"?r(function(m,p,s){p.set(m,s)},"writeBytesBuffer_set"):r(function(m,p,s){
if(m.copy)m.copy(p,s,0,m.length);else for(var o=0;o<m.length;)p[s++]=m[o++]},"writeBytesBuffer_copy")},y.prototype.bytes=r(function(m){d.isString(m)&&(m=d._Buffer_from(
m,"base64"));var p=m.length>>>0;return this.uint32(p),p&&this._push(y.writeBytesBuffer,p,m),this},"write_bytes_buffer");function g(c,m,p){c.length<40?d.utf8.write(
c,m,p):m.utf8Write?m.utf8Write(c,p):m.write(c,p)}r(g,"writeStringBuffer"),y.prototype.string=r(function(m){var p=d.Buffer.byteLength(m);return this.uint32(p),p&&
this._push(g,p,m),this},"write_string_buffer"),y._configure()}),66390:(function(W,l){(function(u,f){function d(y){return y.default||y}r(d,"preferDefault"),typeof define==
"function"&&define.amd?define([],function(){var y={};return f(y),d(y)}):(f(l),W.exports=d(l))})(typeof globalThis<"u"?globalThis:typeof self<"u"?self:this,function(u){
"use strict";Object.defineProperty(u,"__esModule",{value:!0}),u.default=void 0;var f=null;try{f=new WebAssembly.Instance(new WebAssembly.Module(new Uint8Array([
0,97,115,109,1,0,0,0,1,13,2,96,0,1,127,96,4,127,127,127,127,1,127,3,7,6,0,1,1,1,1,1,6,6,1,127,1,65,0,11,7,50,6,3,109,117,108,0,1,5,100,105,118,95,115,0,2,5,100,
105,118,95,117,0,3,5,114,101,109,95,115,0,4,5,114,101,109,95,117,0,5,8,103,101,116,95,104,105,103,104,0,0,10,191,1,6,4,0,35,0,11,36,1,1,126,32,0,173,32,1,173,66,
32,134,132,32,2,173,32,3,173,66,32,134,132,126,34,4,66,32,135,167,36,0,32,4,167,11,36,1,1,126,32,0,173,32,1,173,66,32,134,132,32,2,173,32,3,173,66,32,134,132,127,
34,4,66,32,135,167,36,0,32,4,167,11,36,1,1,126,32,0,173,32,1,173,66,32,134,132,32,2,173,32,3,173,66,32,134,132,128,34,4,66,32,135,167,36,0,32,4,167,11,36,1,1,126,
32,0,173,32,1,173,66,32,134,132,32,2,173,32,3,173,66,32,134,132,129,34,4,66,32,135,167,36,0,32,4,167,11,36,1,1,126,32,0,173,32,1,173,66,32,134,132,32,2,173,32,3,
173,66,32,134,132,130,34,4,66,32,135,167,36,0,32,4,167,11])),{}).exports}catch{}function d(P,b,N){this.low=P|0,this.high=b|0,this.unsigned=!!N}r(d,"Long"),d.prototype.
__isLong__,Object.defineProperty(d.prototype,"__isLong__",{value:!0});function y(P){return(P&&P.__isLong__)===!0}r(y,"isLong");function g(P){var b=Math.clz32(P&
-P);return P?31-b:b}r(g,"ctz32"),d.isLong=y;var c={},m={};function p(P,b){var N,D,w;return b?(P>>>=0,(w=0<=P&&P<256)&&(D=m[P],D)?D:(N=o(P,0,!0),w&&(m[P]=N),N)):
(P|=0,(w=-128<=P&&P<128)&&(D=c[P],D)?D:(N=o(P,P<0?-1:0,!1),w&&(c[P]=N),N))}r(p,"fromInt"),d.fromInt=p;function s(P,b){if(isNaN(P))return b?T:v;if(b){if(P<0)return T;
if(P>=E)return j}else{if(P<=-O)return F;if(P+1>=O)return I}return P<0?s(-P,b).neg():o(P%h|0,P/h|0,b)}r(s,"fromNumber"),d.fromNumber=s;function o(P,b,N){return new d(
P,b,N)}r(o,"fromBits"),d.fromBits=o;var e=Math.pow;function t(P,b,N){if(P.length===0)throw Error("empty string");if(typeof b=="number"?(N=b,b=!1):b=!!b,P==="NaN"||
P==="Infinity"||P==="+Infinity"||P==="-Infinity")return b?T:v;if(N=N||10,N<2||36<N)throw RangeError("radix");var D;if((D=P.indexOf("-"))>0)throw Error("interior\
 hyphen");if(D===0)return t(P.substring(1),b,N).neg();for(var w=s(e(N,8)),M=v,H=0;H<P.length;H+=8){var U=Math.min(8,P.length-H),L=parseInt(P.substring(H,H+U),N);
if(U<8){var k=s(e(N,U));M=M.mul(k).add(s(L))}else M=M.mul(w),M=M.add(s(L))}return M.unsigned=b,M}r(t,"fromString"),d.fromString=t;function n(P,b){return typeof P==
"number"?s(P,b):typeof P=="string"?t(P,b):o(P.low,P.high,typeof b=="boolean"?b:P.unsigned)}r(n,"fromValue"),d.fromValue=n;var i=65536,a=1<<24,h=i*i,E=h*h,O=E/2,
S=p(a),v=p(0);d.ZERO=v;var T=p(0,!0);d.UZERO=T;var x=p(1);d.ONE=x;var A=p(1,!0);d.UONE=A;var R=p(-1);d.NEG_ONE=R;var I=o(-1,2147483647,!1);d.MAX_VALUE=I;var j=o(
-1,-1,!0);d.MAX_UNSIGNED_VALUE=j;var F=o(0,-2147483648,!1);d.MIN_VALUE=F;var C=d.prototype;C.toInt=r(function(){return this.unsigned?this.low>>>0:this.low},"toI\
nt"),C.toNumber=r(function(){return this.unsigned?(this.high>>>0)*h+(this.low>>>0):this.high*h+(this.low>>>0)},"toNumber"),C.toString=r(function(b){if(b=b||10,b<
2||36<b)throw RangeError("radix");if(this.isZero())return"0";if(this.isNegative())if(this.eq(F)){var N=s(b),D=this.div(N),w=D.mul(N).sub(this);return D.toString(
b)+w.toInt().toString(b)}else return"-"+this.neg().toString(b);for(var M=s(e(b,6),this.unsigned),H=this,U="";;){var L=H.div(M),k=H.sub(L.mul(M)).toInt()>>>0,B=k.
toString(b);if(H=L,H.isZero())return B+U;for(;B.length<6;)B="0"+B;U=""+B+U}},"toString"),C.getHighBits=r(function(){return this.high},"getHighBits"),C.getHighBitsUnsigned=
r(function(){return this.high>>>0},"getHighBitsUnsigned"),C.getLowBits=r(function(){return this.low},"getLowBits"),C.getLowBitsUnsigned=r(function(){return this.
low>>>0},"getLowBitsUnsigned"),C.getNumBitsAbs=r(function(){if(this.isNegative())return this.eq(F)?64:this.neg().getNumBitsAbs();for(var b=this.high!=0?this.high:
this.low,N=31;N>0&&(b&1<<N)==0;N--);return this.high!=0?N+33:N+1},"getNumBitsAbs"),C.isSafeInteger=r(function(){var b=this.high>>21;return b?this.unsigned?!1:b===
-1&&!(this.low===0&&this.high===-2097152):!0},"isSafeInteger"),C.isZero=r(function(){return this.high===0&&this.low===0},"isZero"),C.eqz=C.isZero,C.isNegative=r(
function(){return!this.unsigned&&this.high<0},"isNegative"),C.isPositive=r(function(){return this.unsigned||this.high>=0},"isPositive"),C.isOdd=r(function(){return(this.
low&1)===1},"isOdd"),C.isEven=r(function(){return(this.low&1)===0},"isEven"),C.equals=r(function(b){return y(b)||(b=n(b)),this.unsigned!==b.unsigned&&this.high>>>
31===1&&b.high>>>31===1?!1:this.high===b.high&&this.low===b.low},"equals"),C.eq=C.equals,C.notEquals=r(function(b){return!this.eq(b)},"notEquals"),C.neq=C.notEquals,
C.ne=C.notEquals,C.lessThan=r(function(b){return this.comp(b)<0},"lessThan"),C.lt=C.lessThan,C.lessThanOrEqual=r(function(b){return this.comp(b)<=0},"lessThanOr\
Equal"),C.lte=C.lessThanOrEqual,C.le=C.lessThanOrEqual,C.greaterThan=r(function(b){return this.comp(b)>0},"greaterThan"),C.gt=C.greaterThan,C.greaterThanOrEqual=
r(function(b){return this.comp(b)>=0},"greaterThanOrEqual"),C.gte=C.greaterThanOrEqual,C.ge=C.greaterThanOrEqual,C.compare=r(function(b){if(y(b)||(b=n(b)),this.
eq(b))return 0;var N=this.isNegative(),D=b.isNegative();return N&&!D?-1:!N&&D?1:this.unsigned?b.high>>>0>this.high>>>0||b.high===this.high&&b.low>>>0>this.low>>>
0?-1:1:this.sub(b).isNegative()?-1:1},"compare"),C.comp=C.compare,C.negate=r(function(){return!this.unsigned&&this.eq(F)?F:this.not().add(x)},"negate"),C.neg=C.
negate,C.add=r(function(b){y(b)||(b=n(b));var N=this.high>>>16,D=this.high&65535,w=this.low>>>16,M=this.low&65535,H=b.high>>>16,U=b.high&65535,L=b.low>>>16,k=b.
low&65535,B=0,J=0,z=0,Y=0;return Y+=M+k,z+=Y>>>16,Y&=65535,z+=w+L,J+=z>>>16,z&=65535,J+=D+U,B+=J>>>16,J&=65535,B+=N+H,B&=65535,o(z<<16|Y,B<<16|J,this.unsigned)},
"add"),C.subtract=r(function(b){return y(b)||(b=n(b)),this.add(b.neg())},"subtract"),C.sub=C.subtract,C.multiply=r(function(b){if(this.isZero())return this;if(y(
b)||(b=n(b)),f){var N=f.mul(this.low,this.high,b.low,b.high);return o(N,f.get_high(),this.unsigned)}if(b.isZero())return this.unsigned?T:v;if(this.eq(F))return b.
isOdd()?F:v;if(b.eq(F))return this.isOdd()?F:v;if(this.isNegative())return b.isNegative()?this.neg().mul(b.neg()):this.neg().mul(b).neg();if(b.isNegative())return this.
mul(b.neg()).neg();if(this.lt(S)&&b.lt(S))return s(this.toNumber()*b.toNumber(),this.unsigned);var D=this.high>>>16,w=this.high&65535,M=this.low>>>16,H=this.low&
65535,U=b.high>>>16,L=b.high&65535,k=b.low>>>16,B=b.low&65535,J=0,z=0,Y=0,G=0;return G+=H*B,Y+=G>>>16,G&=65535,Y+=M*B,z+=Y>>>16,Y&=65535,Y+=H*k,z+=Y>>>16,Y&=65535,
z+=w*B,J+=z>>>16,z&=65535,z+=M*k,J+=z>>>16,z&=65535,z+=H*L,J+=z>>>16,z&=65535,J+=D*B+w*k+M*L+H*U,J&=65535,o(Y<<16|G,J<<16|z,this.unsigned)},"multiply"),C.mul=C.
multiply,C.divide=r(function(b){if(y(b)||(b=n(b)),b.isZero())throw Error("division by zero");if(f){if(!this.unsigned&&this.high===-2147483648&&b.low===-1&&b.high===
-1)return this;var N=(this.unsigned?f.div_u:f.div_s)(this.low,this.high,b.low,b.high);return o(N,f.get_high(),this.unsigned)}if(this.isZero())return this.unsigned?
T:v;var D,w,M;if(this.unsigned){if(b.unsigned||(b=b.toUnsigned()),b.gt(this))return T;if(b.gt(this.shru(1)))return A;M=T}else{if(this.eq(F)){if(b.eq(x)||b.eq(R))
return F;if(b.eq(F))return x;var H=this.shr(1);return D=H.div(b).shl(1),D.eq(v)?b.isNegative()?x:R:(w=this.sub(b.mul(D)),M=D.add(w.div(b)),M)}else if(b.eq(F))return this.
unsigned?T:v;if(this.isNegative())return b.isNegative()?this.neg().div(b.neg()):this.neg().div(b).neg();if(b.isNegative())return this.div(b.neg()).neg();M=v}for(w=
this;w.gte(b);){D=Math.max(1,Math.floor(w.toNumber()/b.toNumber()));for(var U=Math.ceil(Math.log(D)/Math.LN2),L=U<=48?1:e(2,U-48),k=s(D),B=k.mul(b);B.isNegative()||
B.gt(w);)D-=L,k=s(D,this.unsigned),B=k.mul(b);k.isZero()&&(k=x),M=M.add(k),w=w.sub(B)}return M},"divide"),C.div=C.divide,C.modulo=r(function(b){if(y(b)||(b=n(b)),
f){var N=(this.unsigned?f.rem_u:f.rem_s)(this.low,this.high,b.low,b.high);return o(N,f.get_high(),this.unsigned)}return this.sub(this.div(b).mul(b))},"modulo"),
C.mod=C.modulo,C.rem=C.modulo,C.not=r(function(){return o(~this.low,~this.high,this.unsigned)},"not"),C.countLeadingZeros=r(function(){return this.high?Math.clz32(
this.high):Math.clz32(this.low)+32},"countLeadingZeros"),C.clz=C.countLeadingZeros,C.countTrailingZeros=r(function(){return this.low?g(this.low):g(this.high)+32},
"countTrailingZeros"),C.ctz=C.countTrailingZeros,C.and=r(function(b){return y(b)||(b=n(b)),o(this.low&b.low,this.high&b.high,this.unsigned)},"and"),C.or=r(function(b){
return y(b)||(b=n(b)),o(this.low|b.low,this.high|b.high,this.unsigned)},"or"),C.xor=r(function(b){return y(b)||(b=n(b)),o(this.low^b.low,this.high^b.high,this.unsigned)},
"xor"),C.shiftLeft=r(function(b){return y(b)&&(b=b.toInt()),(b&=63)===0?this:b<32?o(this.low<<b,this.high<<b|this.low>>>32-b,this.unsigned):o(0,this.low<<b-32,this.
unsigned)},"shiftLeft"),C.shl=C.shiftLeft,C.shiftRight=r(function(b){return y(b)&&(b=b.toInt()),(b&=63)===0?this:b<32?o(this.low>>>b|this.high<<32-b,this.high>>
b,this.unsigned):o(this.high>>b-32,this.high>=0?0:-1,this.unsigned)},"shiftRight"),C.shr=C.shiftRight,C.shiftRightUnsigned=r(function(b){return y(b)&&(b=b.toInt()),
(b&=63)===0?this:b<32?o(this.low>>>b|this.high<<32-b,this.high>>>b,this.unsigned):b===32?o(this.high,0,this.unsigned):o(this.high>>>b-32,0,this.unsigned)},"shif\
tRightUnsigned"),C.shru=C.shiftRightUnsigned,C.shr_u=C.shiftRightUnsigned,C.rotateLeft=r(function(b){var N;return y(b)&&(b=b.toInt()),(b&=63)===0?this:b===32?o(
this.high,this.low,this.unsigned):b<32?(N=32-b,o(this.low<<b|this.high>>>N,this.high<<b|this.low>>>N,this.unsigned)):(b-=32,N=32-b,o(this.high<<b|this.low>>>N,this.
low<<b|this.high>>>N,this.unsigned))},"rotateLeft"),C.rotl=C.rotateLeft,C.rotateRight=r(function(b){var N;return y(b)&&(b=b.toInt()),(b&=63)===0?this:b===32?o(this.
high,this.low,this.unsigned):b<32?(N=32-b,o(this.high<<N|this.low>>>b,this.low<<N|this.high>>>b,this.unsigned)):(b-=32,N=32-b,o(this.low<<N|this.high>>>b,this.high<<
N|this.low>>>b,this.unsigned))},"rotateRight"),C.rotr=C.rotateRight,C.toSigned=r(function(){return this.unsigned?o(this.low,this.high,!1):this},"toSigned"),C.toUnsigned=
r(function(){return this.unsigned?this:o(this.low,this.high,!0)},"toUnsigned"),C.toBytes=r(function(b){return b?this.toBytesLE():this.toBytesBE()},"toBytes"),C.
toBytesLE=r(function(){var b=this.high,N=this.low;return[N&255,N>>>8&255,N>>>16&255,N>>>24,b&255,b>>>8&255,b>>>16&255,b>>>24]},"toBytesLE"),C.toBytesBE=r(function(){
var b=this.high,N=this.low;return[b>>>24,b>>>16&255,b>>>8&255,b&255,N>>>24,N>>>16&255,N>>>8&255,N&255]},"toBytesBE"),d.fromBytes=r(function(b,N,D){return D?d.fromBytesLE(
b,N):d.fromBytesBE(b,N)},"fromBytes"),d.fromBytesLE=r(function(b,N){return new d(b[0]|b[1]<<8|b[2]<<16|b[3]<<24,b[4]|b[5]<<8|b[6]<<16|b[7]<<24,N)},"fromBytesLE"),
d.fromBytesBE=r(function(b,N){return new d(b[4]<<24|b[5]<<16|b[6]<<8|b[7],b[0]<<24|b[1]<<16|b[2]<<8|b[3],N)},"fromBytesBE"),typeof BigInt=="function"&&(d.fromBigInt=
r(function(b,N){var D=Number(BigInt.asIntN(32,b)),w=Number(BigInt.asIntN(32,b>>BigInt(32)));return o(D,w,N)},"fromBigInt"),d.fromValue=r(function(b,N){return typeof b==
"bigint"?d.fromBigInt(b,N):n(b,N)},"fromValueWithBigInt"),C.toBigInt=r(function(){var b=BigInt(this.low>>>0),N=BigInt(this.unsigned?this.high>>>0:this.high);return N<<
BigInt(32)|b},"toBigInt"));var _=u.default=d})}),8352:((W,l,u)=>{const f=u(89227),d=u(49982),y=u(10006),g="context",c=new y.NoopContextManager,m=Object.freeze({
dispose:r(()=>{},"dispose")});var p=class ke{static{r(this,"ContextAPI")}constructor(){this._attachUnsupportedWarned=!1}static getInstance(){return this._instance||
(this._instance=new ke),this._instance}setGlobalContextManager(o){return f.registerGlobal(g,o,d.DiagAPI.instance())}active(){return this._getContextManager().active()}with(o,e,t,...n){
return this._getContextManager().with(o,e,t,...n)}bind(o,e){return this._getContextManager().bind(o,e)}attach(o){const e=this._getContextManager();return e.attach?
e.attach(o):(this._attachUnsupportedWarned||(this._attachUnsupportedWarned=!0,d.DiagAPI.instance().warn("The current ContextManager does not implement attach().\
 The context will not be attached. Use a ContextManager that supports attach() (e.g. AsyncLocalStorageContextManager) or use with()/bind() instead.")),m)}_getContextManager(){
return f.getGlobal(g)||c}disable(){this._getContextManager().disable(),f.unregisterGlobal(g,d.DiagAPI.instance())}};l.ContextAPI=p}),49982:((W,l,u)=>{const f=u(
89227),d=u(21977);u(54351);const y=u(21714),g="diag";var c=class Fe{static{r(this,"DiagAPI")}static instance(){return this._instance||(this._instance=new Fe),this.
_instance}constructor(){function p(e){return function(...t){const n=f.getGlobal("diag");if(n)return n[e](...t)}}r(p,"_logProxy");const s=this,o=r((e,t={logLevel:60})=>{
var n;if(e===s){var i;const O=new Error("Cannot use diag as the logger for itself. Please use a DiagLogger implementation like ConsoleDiagLogger or a custom imp\
lementation");return s.error((i=O.stack)!==null&&i!==void 0?i:O.message),!1}typeof t=="number"&&(t={logLevel:t});const a=f.getGlobal("diag"),h=y.createLogLevelDiagLogger(
(n=t.logLevel)!==null&&n!==void 0?n:60,e);if(a&&!t.suppressOverrideMessage){var E;const O=(E=new Error().stack)!==null&&E!==void 0?E:"<failed to generate stackt\
race>";a.warn(`Current logger will be overwritten from ${O}`),h.warn(`Current logger will overwrite one already registered from ${O}`)}return f.registerGlobal("\
diag",h,s,!0)},"setLogger");s.setLogger=o,s.disable=()=>{f.unregisterGlobal(g,s)},s.createComponentLogger=e=>new d.DiagComponentLogger(e),s.verbose=p("verbose"),
s.debug=p("debug"),s.info=p("info"),s.warn=p("warn"),s.error=p("error")}};l.DiagAPI=c}),19102:((W,l,u)=>{const f=u(89227),d=u(49982),y=u(69035),g="logs";var c=class xe{static{
r(this,"LogsAPI")}constructor(){this._proxyLoggerProvider=new y.ProxyLoggerProvider}static getInstance(){return this._instance||(this._instance=new xe),this._instance}setGlobalLoggerProvider(p){
const s=f.registerGlobal(g,p,d.DiagAPI.instance());return s&&this._proxyLoggerProvider._setDelegate(p),s}getLoggerProvider(){return f.getGlobal(g)||this._proxyLoggerProvider}getLogger(p,s,o){
return this.getLoggerProvider().getLogger(p,s,o)}disable(){f.unregisterGlobal(g,d.DiagAPI.instance()),this._proxyLoggerProvider=new y.ProxyLoggerProvider}};l.e=
c}),33510:((W,l,u)=>{const f=u(89227),d=u(49982),y=u(47554),g="metrics";var c=class Ue{static{r(this,"MetricsAPI")}constructor(){}static getInstance(){return this.
_instance||(this._instance=new Ue),this._instance}setGlobalMeterProvider(p){return f.registerGlobal(g,p,d.DiagAPI.instance())}getMeterProvider(){return f.getGlobal(
g)||y.NOOP_METER_PROVIDER}getMeter(p,s,o){return this.getMeterProvider().getMeter(p,s,o)}disable(){f.unregisterGlobal(g,d.DiagAPI.instance())}};l.k=c}),93007:((W,l,u)=>{
const f=u(89227),d=u(49982),y=u(45196),g=u(43565),c=u(80345),m=u(97510),p="propagation",s=new c.NoopTextMapPropagator;var o=class je{static{r(this,"PropagationA\
PI")}constructor(){this.createBaggage=y.createBaggage,this.getBaggage=m.getBaggage,this.getActiveBaggage=m.getActiveBaggage,this.setBaggage=m.setBaggage,this.deleteBaggage=
m.deleteBaggage}static getInstance(){return this._instance||(this._instance=new je),this._instance}setGlobalPropagator(t){return f.registerGlobal(p,t,d.DiagAPI.
instance())}inject(t,n,i=g.defaultTextMapSetter){return this._getGlobalPropagator().inject(t,n,i)}extract(t,n,i=g.defaultTextMapGetter){return this._getGlobalPropagator().
extract(t,n,i)}fields(){return this._getGlobalPropagator().fields()}disable(){f.unregisterGlobal(p,d.DiagAPI.instance())}_getGlobalPropagator(){return f.getGlobal(
p)||s}};l.R=o}),5446:((W,l,u)=>{const f=u(89227),d=u(49982),y=u(3779),g=u(83723),c=u(55930),m="trace";var p=class Be{static{r(this,"TraceAPI")}constructor(){this.
_proxyTracerProvider=new c.ProxyTracerProvider,this.wrapSpanContext=g.wrapSpanContext,this.isSpanContextValid=g.isSpanContextValid,this.deleteSpan=y.deleteSpan,
this.getSpan=y.getSpan,this.getActiveSpan=y.getActiveSpan,this.getSpanContext=y.getSpanContext,this.setSpan=y.setSpan,this.setSpanContext=y.setSpanContext}static getInstance(){
return this._instance||(this._instance=new Be),this._instance}setGlobalTracerProvider(o){const e=f.registerGlobal(m,this._proxyTracerProvider,d.DiagAPI.instance());
return e&&this._proxyTracerProvider.setDelegate(o),e}getTracerProvider(){return f.getGlobal(m)||this._proxyTracerProvider}getTracer(o,e){return this.getTracerProvider().
getTracer(o,e)}disable(){f.unregisterGlobal(m,d.DiagAPI.instance()),this._proxyTracerProvider=new c.ProxyTracerProvider}};l.C=p}),97510:((W,l,u)=>{const f=u(83041),
d=u(8352),y=f.createContextKey("OpenTelemetry Baggage Key");function g(s){return s.getValue(y)||void 0}r(g,"getBaggage");function c(){return g(d.ContextAPI.getInstance().
active())}r(c,"getActiveBaggage");function m(s,o){return s.setValue(y,o)}r(m,"setBaggage");function p(s){return s.deleteValue(y)}r(p,"deleteBaggage"),l.deleteBaggage=
p,l.getActiveBaggage=c,l.getBaggage=g,l.setBaggage=m}),10176:((W,l)=>{var u=class Ae{static{r(this,"BaggageImpl")}constructor(d){this._entries=d?new Map(d):new Map}getEntry(d){
const y=this._entries.get(d);if(y)return Object.assign({},y)}getAllEntries(){return Array.from(this._entries.entries())}setEntry(d,y){const g=new Ae(this._entries);
return g._entries.set(d,y),g}removeEntry(d){const y=new Ae(this._entries);return y._entries.delete(d),y}removeEntries(...d){const y=new Ae(this._entries);for(const g of d)
y._entries.delete(g);return y}clear(){return new Ae}};l.BaggageImpl=u}),9333:((W,l)=>{const u=Symbol("BaggageEntryMetadata");l.baggageEntryMetadataSymbol=u}),45196:((W,l,u)=>{
const f=u(49982),d=u(10176),y=u(9333),g=f.DiagAPI.instance();function c(p={}){return new d.BaggageImpl(new Map(Object.entries(p)))}r(c,"createBaggage");function m(p){
return typeof p!="string"&&(g.error(`Cannot create baggage metadata from unknown type: ${typeof p}`),p=""),{__TYPE__:y.baggageEntryMetadataSymbol,toString(){return p}}}
r(m,"baggageEntryMetadataFromString"),l.baggageEntryMetadataFromString=m,l.createBaggage=c}),42534:((W,l,u)=>{const f=u(8352).ContextAPI.getInstance();l.context=
f}),10006:((W,l,u)=>{const f=u(83041);var d=class{static{r(this,"NoopContextManager")}active(){return f.ROOT_CONTEXT}with(y,g,c,...m){return g.call(c,...m)}bind(y,g){
return g}enable(){return this}disable(){return this}attach(y){return{dispose(){}}}};l.NoopContextManager=d}),83041:((W,l)=>{function u(d){return Symbol.for(d)}r(
u,"createContextKey");const f=new class Le{static{r(this,"BaseContext")}constructor(y){const g=this;g._currentContext=y?new Map(y):new Map,g.getValue=c=>g._currentContext.
get(c),g.setValue=(c,m)=>{const p=new Le(g._currentContext);return p._currentContext.set(c,m),p},g.deleteValue=c=>{const m=new Le(g._currentContext);return m._currentContext.
delete(c),m}}};l.ROOT_CONTEXT=f,l.createContextKey=u}),31778:((W,l,u)=>{const f=u(49982).DiagAPI.instance();l.diag=f}),21977:((W,l,u)=>{const f=u(89227);var d=class{static{
r(this,"DiagComponentLogger")}constructor(g){this._namespace=g.namespace||"DiagComponentLogger"}debug(...g){return y("debug",this._namespace,g)}error(...g){return y(
"error",this._namespace,g)}info(...g){return y("info",this._namespace,g)}warn(...g){return y("warn",this._namespace,g)}verbose(...g){return y("verbose",this._namespace,
g)}};function y(g,c,m){const p=f.getGlobal("diag");if(p)return p[g](c,...m)}r(y,"logProxy"),l.DiagComponentLogger=d}),19199:((W,l)=>{const u=[{n:"error",c:"erro\
r"},{n:"warn",c:"warn"},{n:"info",c:"info"},{n:"debug",c:"debug"},{n:"verbose",c:"trace"}],f={};if(typeof console<"u")for(const y of["error","warn","info","debu\
g","trace","log"])typeof console[y]=="function"&&(f[y]=console[y]);var d=class{static{r(this,"DiagConsoleLogger")}constructor(){function y(g){return function(...c){
let m=f[g];if(typeof m!="function"&&(m=f.log),typeof m!="function"&&console&&(m=console[g],typeof m!="function"&&(m=console.log)),typeof m=="function")return m.
apply(console,c)}}r(y,"_consoleFunc");for(let g=0;g<u.length;g++)this[u[g].n]=y(u[g].c)}};l.DiagConsoleLogger=d,l._originalConsoleMethods=f}),21714:((W,l,u)=>{u(
54351);function f(d,y){d<0?d=0:d>9999&&(d=9999),y=y||{};function g(c,m){const p=y[c];return typeof p=="function"&&d>=m?p.bind(y):function(){}}return r(g,"_filte\
rFunc"),{error:g("error",30),warn:g("warn",50),info:g("info",60),debug:g("debug",70),verbose:g("verbose",80)}}r(f,"createLogLevelDiagLogger"),l.createLogLevelDiagLogger=
f}),54351:((W,l)=>{let u=(function(f){return f[f.NONE=0]="NONE",f[f.ERROR=30]="ERROR",f[f.WARN=50]="WARN",f[f.INFO=60]="INFO",f[f.DEBUG=70]="DEBUG",f[f.VERBOSE=
80]="VERBOSE",f[f.ALL=9999]="ALL",f})({});l.DiagLogLevel=u}),91408:((W,l,u)=>{Object.defineProperties(l,{__esModule:{value:!0},[Symbol.toStringTag]:{value:"Modu\
le"}});const f=u(54351),d=u(45196),y=u(83041),g=u(19199),c=u(1677),m=u(80626),p=u(69140),s=u(8973),o=u(43565),e=u(43245),t=u(63552),n=u(83723),i=u(33861),a=u(97483),
h=u(17632),E=u(2219),O=u(55930),S=u(55346),v=u(42534),T=u(31778),x=u(15662),A=u(57876),R=u(97045),I=u(78936);var j={context:v.context,diag:T.diag,logs:x.logs,metrics:A.
metrics,propagation:R.propagation,trace:I.trace};l.DiagConsoleLogger=g.DiagConsoleLogger,l.DiagLogLevel=f.DiagLogLevel,l.INVALID_SPANID=t.INVALID_SPANID,l.INVALID_SPAN_CONTEXT=
t.INVALID_SPAN_CONTEXT,l.INVALID_TRACEID=t.INVALID_TRACEID,l.ProxyTracer=i.ProxyTracer,l.ProxyTracerProvider=O.ProxyTracerProvider,l.ROOT_CONTEXT=y.ROOT_CONTEXT,
l.SamplingDecision=S.SamplingDecision,l.SeverityNumber=s.SeverityNumber,l.SpanKind=a.SpanKind,l.SpanStatusCode=h.SpanStatusCode,l.TraceFlags=e.TraceFlags,l.ValueType=
m.ValueType,l.baggageEntryMetadataFromString=d.baggageEntryMetadataFromString,l.context=v.context,l.createContextKey=y.createContextKey,l.createNoopLogger=p.createNoopLogger,
l.createNoopMeter=c.createNoopMeter,l.createTraceState=E.createTraceState,l.default=j,l.defaultTextMapGetter=o.defaultTextMapGetter,l.defaultTextMapSetter=o.defaultTextMapSetter,
l.diag=T.diag,l.isSpanContextValid=n.isSpanContextValid,l.isValidSpanId=n.isValidSpanId,l.isValidTraceId=n.isValidTraceId,l.logs=x.logs,l.metrics=A.metrics,l.propagation=
R.propagation,l.trace=I.trace}),89227:((W,l,u)=>{const f=u(39128),d=u(41418),y=f.VERSION.split(".")[0],g=Symbol.for(`opentelemetry.js.api.${y}`),c=typeof globalThis==
"object"?globalThis:typeof self=="object"?self:typeof window=="object"?window:typeof global=="object"?global:{};function m(){return Object.defineProperty({},"ve\
rsion",{value:f.VERSION,enumerable:!0,writable:!1,configurable:!1})}r(m,"_makeGlobalApi");function p(t,n,i,a=!1){var h;const E=c[g]=(h=c[g])!==null&&h!==void 0?
h:m();if(!a&&E[t]){const O=new Error(`@opentelemetry/api: Attempted duplicate registration of API: ${t}`);return i.error(O.stack||O.message),!1}if(E.version!=="\
1.10.0"){const O=new Error(`@opentelemetry/api: Registration of version v${E.version} for ${t} does not match previously registered API v${f.VERSION}`);return i.
error(O.stack||O.message),!1}return E[t]=n,i.debug(`@opentelemetry/api: Registered a global for ${t} v${f.VERSION}.`),!0}r(p,"registerGlobal");let s;function o(t){
const n=c[g];if(n!=null){if(n!==s){if(!n.version||!d.isCompatible(n.version))return;s=n}return n[t]}}r(o,"getGlobal");function e(t,n){n.debug(`@opentelemetry/ap\
i: Unregistering a global for ${t} v${f.VERSION}.`);const i=c[g];i&&delete i[t]}r(e,"unregisterGlobal"),l.getGlobal=o,l.registerGlobal=p,l.unregisterGlobal=e}),
41418:((W,l,u)=>{const f=u(39128),d=/^(\d+)\.(\d+)\.(\d+)(-(.+))?$/;function y(c){const m=new Set([c]),p=new Set,s=c.match(d);if(!s)return()=>!1;const o={major:+s[1],
minor:+s[2],patch:+s[3],prerelease:s[4]};if(o.prerelease!=null)return r(function(i){return i===c},"isExactmatch");function e(n){return p.add(n),!1}r(e,"_reject");
function t(n){return m.add(n),!0}return r(t,"_accept"),r(function(i){if(m.has(i))return!0;if(p.has(i))return!1;const a=i.match(d);if(!a)return e(i);const h={major:+a[1],
minor:+a[2],patch:+a[3],prerelease:a[4]};return h.prerelease!=null||o.major!==h.major?e(i):o.major===0?o.minor===h.minor&&o.patch<=h.patch?t(i):e(i):o.minor<=h.
minor?t(i):e(i)},"isCompatible")}r(y,"_makeCompatibilityCheck");const g=y(f.VERSION);l._makeCompatibilityCheck=y,l.isCompatible=g}),15662:((W,l,u)=>{const f=u(19102).
e.getInstance();l.logs=f}),8973:((W,l)=>{let u=(function(f){return f[f.UNSPECIFIED=0]="UNSPECIFIED",f[f.TRACE=1]="TRACE",f[f.TRACE2=2]="TRACE2",f[f.TRACE3=3]="T\
RACE3",f[f.TRACE4=4]="TRACE4",f[f.DEBUG=5]="DEBUG",f[f.DEBUG2=6]="DEBUG2",f[f.DEBUG3=7]="DEBUG3",f[f.DEBUG4=8]="DEBUG4",f[f.INFO=9]="INFO",f[f.INFO2=10]="INFO2",
f[f.INFO3=11]="INFO3",f[f.INFO4=12]="INFO4",f[f.WARN=13]="WARN",f[f.WARN2=14]="WARN2",f[f.WARN3=15]="WARN3",f[f.WARN4=16]="WARN4",f[f.ERROR=17]="ERROR",f[f.ERROR2=
18]="ERROR2",f[f.ERROR3=19]="ERROR3",f[f.ERROR4=20]="ERROR4",f[f.FATAL=21]="FATAL",f[f.FATAL2=22]="FATAL2",f[f.FATAL3=23]="FATAL3",f[f.FATAL4=24]="FATAL4",f})({});
l.SeverityNumber=u}),69140:((W,l)=>{var u=class{static{r(this,"NoopLogger")}emit(y){}enabled(){return!1}};const f=new u;function d(){return f}r(d,"createNoopLog\
ger"),l.NOOP_LOGGER=f,l.NoopLogger=u,l.createNoopLogger=d}),71995:((W,l,u)=>{const f=u(69140);var d=class{static{r(this,"NoopLoggerProvider")}getLogger(g,c,m){return new f.
NoopLogger}};const y=new d;l.NOOP_LOGGER_PROVIDER=y,l.NoopLoggerProvider=d}),38916:((W,l,u)=>{const f=u(69140);var d=class{static{r(this,"ProxyLogger")}constructor(y,g,c,m){
this._provider=y,this.name=g,this.version=c,this.options=m}emit(y){this._getLogger().emit(y)}enabled(y){return this._getLogger().enabled(y)}_getLogger(){if(this.
_delegate)return this._delegate;const y=this._provider._getDelegateLogger(this.name,this.version,this.options);return y?(this._delegate=y,this._delegate):f.NOOP_LOGGER}};
l.ProxyLogger=d}),69035:((W,l,u)=>{const f=u(71995),d=u(38916);var y=class{static{r(this,"ProxyLoggerProvider")}getLogger(g,c,m){var p;return(p=this._getDelegateLogger(
g,c,m))!==null&&p!==void 0?p:new d.ProxyLogger(this,g,c,m)}_getDelegate(){var g;return(g=this._delegate)!==null&&g!==void 0?g:f.NOOP_LOGGER_PROVIDER}_setDelegate(g){
this._delegate=g}_getDelegateLogger(g,c,m){var p;return(p=this._delegate)===null||p===void 0?void 0:p.getLogger(g,c,m)}};l.ProxyLoggerProvider=y}),57876:((W,l,u)=>{
const f=u(33510).k.getInstance();l.metrics=f}),80626:((W,l)=>{let u=(function(f){return f[f.INT=0]="INT",f[f.DOUBLE=1]="DOUBLE",f})({});l.ValueType=u}),1677:((W,l)=>{
var u=class{static{r(this,"NoopMeter")}constructor(){}createGauge(v,T){return n}createHistogram(v,T){return i}createCounter(v,T){return t}createUpDownCounter(v,T){
return a}createObservableGauge(v,T){return E}createObservableCounter(v,T){return h}createObservableUpDownCounter(v,T){return O}addBatchObservableCallback(v,T){}removeBatchObservableCallback(v){}},
f=class{static{r(this,"NoopMetric")}},d=class extends f{static{r(this,"NoopCounterMetric")}add(v,T){}},y=class extends f{static{r(this,"NoopUpDownCounterMetric")}add(v,T){}},
g=class extends f{static{r(this,"NoopGaugeMetric")}record(v,T){}},c=class extends f{static{r(this,"NoopHistogramMetric")}record(v,T){}},m=class{static{r(this,"N\
oopObservableMetric")}addCallback(v){}removeCallback(v){}},p=class extends m{static{r(this,"NoopObservableCounterMetric")}},s=class extends m{static{r(this,"Noo\
pObservableGaugeMetric")}},o=class extends m{static{r(this,"NoopObservableUpDownCounterMetric")}};const e=new u,t=new d,n=new g,i=new c,a=new y,h=new p,E=new s,
O=new o;function S(){return e}r(S,"createNoopMeter"),l.NOOP_COUNTER_METRIC=t,l.NOOP_GAUGE_METRIC=n,l.NOOP_HISTOGRAM_METRIC=i,l.NOOP_METER=e,l.NOOP_OBSERVABLE_COUNTER_METRIC=
h,l.NOOP_OBSERVABLE_GAUGE_METRIC=E,l.NOOP_OBSERVABLE_UP_DOWN_COUNTER_METRIC=O,l.NOOP_UP_DOWN_COUNTER_METRIC=a,l.NoopCounterMetric=d,l.NoopGaugeMetric=g,l.NoopHistogramMetric=
c,l.NoopMeter=u,l.NoopMetric=f,l.NoopObservableCounterMetric=p,l.NoopObservableGaugeMetric=s,l.NoopObservableMetric=m,l.NoopObservableUpDownCounterMetric=o,l.NoopUpDownCounterMetric=
y,l.createNoopMeter=S}),47554:((W,l,u)=>{const f=u(1677);var d=class{static{r(this,"NoopMeterProvider")}getMeter(g,c,m){return f.NOOP_METER}};const y=new d;l.NOOP_METER_PROVIDER=
y,l.NoopMeterProvider=d}),97045:((W,l,u)=>{const f=u(93007).R.getInstance();l.propagation=f}),80345:((W,l)=>{var u=class{static{r(this,"NoopTextMapPropagator")}inject(f,d){}extract(f,d){
return f}fields(){return[]}};l.NoopTextMapPropagator=u}),43565:((W,l)=>{const u={get(d,y){if(d!=null)return d[y]},keys(d){return d==null?[]:Object.keys(d)}},f={
set(d,y,g){d!=null&&(d[y]=g)}};l.defaultTextMapGetter=u,l.defaultTextMapSetter=f}),78936:((W,l,u)=>{const f=u(5446).C.getInstance();l.trace=f}),55744:((W,l,u)=>{
const f=u(63552);var d=class{static{r(this,"NonRecordingSpan")}constructor(y=f.INVALID_SPAN_CONTEXT){this._spanContext=y}spanContext(){return this._spanContext}setAttribute(y,g){
return this}setAttributes(y){return this}addEvent(y,g){return this}addLink(y){return this}addLinks(y){return this}setStatus(y){return this}updateName(y){return this}end(y){}isRecording(){
return!1}recordException(y,g){}};l.NonRecordingSpan=d}),1725:((W,l,u)=>{const f=u(8352),d=u(55744),y=u(3779),g=u(83723),c=f.ContextAPI.getInstance();var m=class{static{
r(this,"NoopTracer")}startSpan(s,o,e=c.active()){if(o?.root)return new d.NonRecordingSpan;const t=e&&y.getSpanContext(e);return p(t)&&g.isSpanContextValid(t)?new d.
NonRecordingSpan(t):new d.NonRecordingSpan}startActiveSpan(s,o,e,t){var n;let i,a,h;if(arguments.length<2)return;arguments.length===2?h=o:arguments.length===3?(i=
o,h=e):(i=o,a=e,h=t);const E=(n=a)!==null&&n!==void 0?n:c.active(),O=this.startSpan(s,i,E),S=y.setSpan(E,O);return c.with(S,h,void 0,O)}};function p(s){return s!==
null&&typeof s=="object"&&"spanId"in s&&typeof s.spanId=="string"&&"traceId"in s&&typeof s.traceId=="string"&&"traceFlags"in s&&typeof s.traceFlags=="number"}r(
p,"isSpanContext"),l.NoopTracer=m}),83186:((W,l,u)=>{const f=u(1725);var d=class{static{r(this,"NoopTracerProvider")}getTracer(y,g,c){return new f.NoopTracer}};
l.b=d}),33861:((W,l,u)=>{const f=new(u(1725)).NoopTracer;var d=class{static{r(this,"ProxyTracer")}constructor(y,g,c,m){this._provider=y,this.name=g,this.version=
c,this.options=m}startSpan(y,g,c){return this._getTracer().startSpan(y,g,c)}startActiveSpan(y,g,c,m){const p=this._getTracer();return Reflect.apply(p.startActiveSpan,
p,arguments)}_getTracer(){if(this._delegate)return this._delegate;const y=this._provider.getDelegateTracer(this.name,this.version,this.options);return y?(this._delegate=
y,this._delegate):f}};l.ProxyTracer=d}),55930:((W,l,u)=>{const f=u(33861),d=new(u(83186)).b;var y=class{static{r(this,"ProxyTracerProvider")}getTracer(g,c,m){var p;
return(p=this.getDelegateTracer(g,c,m))!==null&&p!==void 0?p:new f.ProxyTracer(this,g,c,m)}getDelegate(){var g;return(g=this._delegate)!==null&&g!==void 0?g:d}setDelegate(g){
this._delegate=g}getDelegateTracer(g,c,m){var p;return(p=this._delegate)===null||p===void 0?void 0:p.getTracer(g,c,m)}};l.ProxyTracerProvider=y}),55346:((W,l)=>{
let u=(function(f){return f[f.NOT_RECORD=0]="NOT_RECORD",f[f.RECORD=1]="RECORD",f[f.RECORD_AND_SAMPLED=2]="RECORD_AND_SAMPLED",f})({});l.SamplingDecision=u}),3779:((W,l,u)=>{
const f=u(83041),d=u(8352),y=u(55744),g=f.createContextKey("OpenTelemetry Context Key SPAN");function c(t){return t.getValue(g)||void 0}r(c,"getSpan");function m(){
return c(d.ContextAPI.getInstance().active())}r(m,"getActiveSpan");function p(t,n){return t.setValue(g,n)}r(p,"setSpan");function s(t){return t.deleteValue(g)}r(
s,"deleteSpan");function o(t,n){return p(t,new y.NonRecordingSpan(n))}r(o,"setSpanContext");function e(t){var n;return(n=c(t))===null||n===void 0?void 0:n.spanContext()}
r(e,"getSpanContext"),l.deleteSpan=s,l.getActiveSpan=m,l.getSpan=c,l.getSpanContext=e,l.setSpan=p,l.setSpanContext=o}),48457:((W,l,u)=>{const f=u(38534),d=32,y=512,
g=",",c="=";var m=class Ge{static{r(this,"TraceStateImpl")}constructor(s){this._internalState=new Map,s&&this._parse(s)}set(s,o){const e=this._internalState.get(
s);let t=this.serialize().length;if(typeof e=="string")t+=o.length-e.length;else{if(this._internalState.size>=d)return this;t+=s.length+o.length+(this._internalState.
size>0?2:1)}if(t>y)return this;const n=this._clone();return n._internalState.has(s)&&n._internalState.delete(s),n._internalState.set(s,o),n}unset(s){const o=this.
_clone();return o._internalState.delete(s),o}get(s){return this._internalState.get(s)}serialize(){return Array.from(this._internalState.keys()).reduceRight((s,o)=>(s.
push(o+c+this.get(o)),s),[]).join(g)}_parse(s){s.length>y||(this._internalState=s.split(g).reduceRight((o,e)=>{const t=e.trim(),n=t.indexOf(c);if(n!==-1){const i=t.
slice(0,n),a=t.slice(n+1,e.length);f.validateKey(i)&&f.validateValue(a)&&o.set(i,a)}return o},new Map),this._internalState.size>d&&(this._internalState=new Map(
Array.from(this._internalState.entries()).reverse().slice(0,d))))}_keys(){return Array.from(this._internalState.keys()).reverse()}_clone(){const s=new Ge;return s.
_internalState=new Map(this._internalState),s}};l.TraceStateImpl=m}),38534:((W,l)=>{const u="[_0-9a-z-*/]",f=new RegExp(`^(?:${`[a-z]${u}{0,255}`}|${`[a-z0-9]${u}\
{0,240}@[a-z]${u}{0,13}`})$`),d=/^[ -~]{0,255}[!-~]$/,y=/,|=/;function g(m){return f.test(m)}r(g,"validateKey");function c(m){return d.test(m)&&!y.test(m)}r(c,"\
validateValue"),l.validateKey=g,l.validateValue=c}),2219:((W,l,u)=>{const f=u(48457);function d(y){return new f.TraceStateImpl(y)}r(d,"createTraceState"),l.createTraceState=
d}),63552:((W,l,u)=>{u(43245);const f="0000000000000000",d="00000000000000000000000000000000",y={traceId:d,spanId:f,traceFlags:0};l.INVALID_SPANID=f,l.INVALID_SPAN_CONTEXT=
y,l.INVALID_TRACEID=d}),97483:((W,l)=>{let u=(function(f){return f[f.INTERNAL=0]="INTERNAL",f[f.SERVER=1]="SERVER",f[f.CLIENT=2]="CLIENT",f[f.PRODUCER=3]="PRODU\
CER",f[f.CONSUMER=4]="CONSUMER",f})({});l.SpanKind=u}),83723:((W,l,u)=>{u(63552);const f=u(55744),d=new Uint8Array([0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,1,1,1,1,1,1,1,1,1,0,0,0,0,0,0,0,1,1,1,1,1,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,1,1,1,1,
1]);function y(s,o){if(typeof s!="string"||s.length!==o)return!1;let e=0;for(let t=0;t<s.length;t+=4)e+=(d[s.charCodeAt(t)]|0)+(d[s.charCodeAt(t+1)]|0)+(d[s.charCodeAt(
t+2)]|0)+(d[s.charCodeAt(t+3)]|0);return e===o}r(y,"isValidHex");function g(s){return y(s,32)&&s!=="00000000000000000000000000000000"}r(g,"isValidTraceId");function c(s){
return y(s,16)&&s!=="0000000000000000"}r(c,"isValidSpanId");function m(s){return g(s.traceId)&&c(s.spanId)}r(m,"isSpanContextValid");function p(s){return new f.
NonRecordingSpan(s)}r(p,"wrapSpanContext"),l.isSpanContextValid=m,l.isValidSpanId=c,l.isValidTraceId=g,l.wrapSpanContext=p}),17632:((W,l)=>{let u=(function(f){return f[f.
UNSET=0]="UNSET",f[f.OK=1]="OK",f[f.ERROR=2]="ERROR",f})({});l.SpanStatusCode=u}),43245:((W,l)=>{let u=(function(f){return f[f.NONE=0]="NONE",f[f.SAMPLED=1]="SA\
MPLED",f})({});l.TraceFlags=u}),39128:((W,l)=>{const u="1.10.0";l.VERSION=u}),58020:(W=>{W.exports=JSON.parse('{"nested":{"google":{"nested":{"cloud":{"nested":\
{"batch":{"nested":{"v1":{"options":{"csharp_namespace":"Google.Cloud.Batch.V1","go_package":"cloud.google.com/go/batch/apiv1/batchpb;batchpb","java_multiple_fi\
les":true,"java_outer_classname":"VolumeProto","java_package":"com.google.cloud.batch.v1","objc_class_prefix":"GCB","php_namespace":"Google\\\\Cloud\\\\Batch\\\\V1","\
ruby_package":"Google::Cloud::Batch::V1"},"nested":{"BatchService":{"options":{"(google.api.default_host)":"batch.googleapis.com","(google.api.oauth_scopes)":"h\
ttps://www.googleapis.com/auth/cloud-platform"},"methods":{"CreateJob":{"requestType":"CreateJobRequest","responseType":"Job","options":{"(google.api.http).post\
":"/v1/{parent=projects/*/locations/*}/jobs","(google.api.http).body":"job","(google.api.method_signature)":"parent,job,job_id"},"parsedOptions":[{"(google.api.\
http)":{"post":"/v1/{parent=projects/*/locations/*}/jobs","body":"job"}},{"(google.api.method_signature)":"parent,job,job_id"}]},"GetJob":{"requestType":"GetJob\
Request","responseType":"Job","options":{"(google.api.http).get":"/v1/{name=projects/*/locations/*/jobs/*}","(google.api.method_signature)":"name"},"parsedOptio\
ns":[{"(google.api.http)":{"get":"/v1/{name=projects/*/locations/*/jobs/*}"}},{"(google.api.method_signature)":"name"}]},"DeleteJob":{"requestType":"DeleteJobRe\
quest","responseType":"google.longrunning.Operation","options":{"(google.api.http).delete":"/v1/{name=projects/*/locations/*/jobs/*}","(google.api.method_signat\
ure)":"name","(google.longrunning.operation_info).response_type":"google.protobuf.Empty","(google.longrunning.operation_info).metadata_type":"google.cloud.batch\
.v1.OperationMetadata"},"parsedOptions":[{"(google.api.http)":{"delete":"/v1/{name=projects/*/locations/*/jobs/*}"}},{"(google.api.method_signature)":"name"},{"\
(google.longrunning.operation_info)":{"response_type":"google.protobuf.Empty","metadata_type":"google.cloud.batch.v1.OperationMetadata"}}]},"CancelJob":{"reques\
tType":"CancelJobRequest","responseType":"google.longrunning.Operation","options":{"(google.api.http).post":"/v1/{name=projects/*/locations/*/jobs/*}:cancel","(\
google.api.http).body":"*","(google.api.method_signature)":"name","(google.longrunning.operation_info).response_type":"google.cloud.batch.v1.CancelJobResponse",\
"(google.longrunning.operation_info).metadata_type":"google.cloud.batch.v1.OperationMetadata"},"parsedOptions":[{"(google.api.http)":{"post":"/v1/{name=projects\
/*/locations/*/jobs/*}:cancel","body":"*"}},{"(google.api.method_signature)":"name"},{"(google.longrunning.operation_info)":{"response_type":"google.cloud.batch\
.v1.CancelJobResponse","metadata_type":"google.cloud.batch.v1.OperationMetadata"}}]},"ListJobs":{"requestType":"ListJobsRequest","responseType":"ListJobsRespons\
e","options":{"(google.api.http).get":"/v1/{parent=projects/*/locations/*}/jobs","(google.api.method_signature)":"parent"},"parsedOptions":[{"(google.api.http)"\
:{"get":"/v1/{parent=projects/*/locations/*}/jobs"}},{"(google.api.method_signature)":"parent"}]},"GetTask":{"requestType":"GetTaskRequest","responseType":"Task\
","options":{"(google.api.http).get":"/v1/{name=projects/*/locations/*/jobs/*/taskGroups/*/tasks/*}","(google.api.method_signature)":"name"},"parsedOptions":[{"\
(google.api.http)":{"get":"/v1/{name=projects/*/locations/*/jobs/*/taskGroups/*/tasks/*}"}},{"(google.api.method_signature)":"name"}]},"ListTasks":{"requestType\
":"ListTasksRequest","responseType":"ListTasksResponse","options":{"(google.api.http).get":"/v1/{parent=projects/*/locations/*/jobs/*/taskGroups/*}/tasks","(goo\
gle.api.method_signature)":"parent"},"parsedOptions":[{"(google.api.http)":{"get":"/v1/{parent=projects/*/locations/*/jobs/*/taskGroups/*}/tasks"}},{"(google.ap\
i.method_signature)":"parent"}]}}},"CreateJobRequest":{"fields":{"parent":{"type":"string","id":1,"options":{"(google.api.field_behavior)":"REQUIRED","(google.a\
pi.resource_reference).child_type":"batch.googleapis.com/Job"}},"jobId":{"type":"string","id":2},"job":{"type":"Job","id":3,"options":{"(google.api.field_behavi\
or)":"REQUIRED"}},"requestId":{"type":"string","id":4,"options":{"(google.api.field_behavior)":"OPTIONAL"}}}},"GetJobRequest":{"fields":{"name":{"type":"string"\
,"id":1,"options":{"(google.api.field_behavior)":"REQUIRED","(google.api.resource_reference).type":"batch.googleapis.com/Job"}}}},"DeleteJobRequest":{"fields":{\
"name":{"type":"string","id":1},"reason":{"type":"string","id":2,"options":{"(google.api.field_behavior)":"OPTIONAL"}},"requestId":{"type":"string","id":4,"opti\
ons":{"(google.api.field_behavior)":"OPTIONAL"}}}},"CancelJobRequest":{"fields":{"name":{"type":"string","id":1,"options":{"(google.api.field_behavior)":"REQUIR\
ED","(google.api.resource_reference).type":"batch.googleapis.com/Job"}},"requestId":{"type":"string","id":4,"options":{"(google.api.field_info).format":"UUID4",\
"(google.api.field_behavior)":"OPTIONAL"}}}},"CancelJobResponse":{"fields":{}},"ListJobsRequest":{"fields":{"parent":{"type":"string","id":1},"filter":{"type":"\
string","id":4},"orderBy":{"type":"string","id":5,"options":{"(google.api.field_behavior)":"OPTIONAL"}},"pageSize":{"type":"int32","id":2},"pageToken":{"type":"\
string","id":3}}},"ListJobsResponse":{"fields":{"jobs":{"rule":"repeated","type":"Job","id":1},"nextPageToken":{"type":"string","id":2},"unreachable":{"rule":"r\
epeated","type":"string","id":3}}},"ListTasksRequest":{"fields":{"parent":{"type":"string","id":1,"options":{"(google.api.field_behavior)":"REQUIRED","(google.a\
pi.resource_reference).type":"batch.googleapis.com/TaskGroup"}},"filter":{"type":"string","id":2},"pageSize":{"type":"int32","id":3},"pageToken":{"type":"string\
","id":4}}},"ListTasksResponse":{"fields":{"tasks":{"rule":"repeated","type":"Task","id":1},"nextPageToken":{"type":"string","id":2},"unreachable":{"rule":"repe\
ated","type":"string","id":3}}},"GetTaskRequest":{"fields":{"name":{"type":"string","id":1,"options":{"(google.api.field_behavior)":"REQUIRED","(google.api.reso\
urce_reference).type":"batch.googleapis.com/Task"}}}},"OperationMetadata":{"fields":{"createTime":{"type":"google.protobuf.Timestamp","id":1,"options":{"(google\
.api.field_behavior)":"OUTPUT_ONLY"}},"endTime":{"type":"google.protobuf.Timestamp","id":2,"options":{"(google.api.field_behavior)":"OUTPUT_ONLY"}},"target":{"t\
ype":"string","id":3,"options":{"(google.api.field_behavior)":"OUTPUT_ONLY"}},"verb":{"type":"string","id":4,"options":{"(google.api.field_behavior)":"OUTPUT_ON\
LY"}},"statusMessage":{"type":"string","id":5,"options":{"(google.api.field_behavior)":"OUTPUT_ONLY"}},"requestedCancellation":{"type":"bool","id":6,"options":{\
"(google.api.field_behavior)":"OUTPUT_ONLY"}},"apiVersion":{"type":"string","id":7,"options":{"(google.api.field_behavior)":"OUTPUT_ONLY"}}}},"Job":{"options":{\
"(google.api.resource).type":"batch.googleapis.com/Job","(google.api.resource).pattern":"projects/{project}/locations/{location}/jobs/{job}"},"fields":{"name":{\
"type":"string","id":1,"options":{"(google.api.field_behavior)":"OUTPUT_ONLY"}},"uid":{"type":"string","id":2,"options":{"(google.api.field_behavior)":"OUTPUT_O\
NLY"}},"priority":{"type":"int64","id":3},"taskGroups":{"rule":"repeated","type":"TaskGroup","id":4,"options":{"(google.api.field_behavior)":"REQUIRED"}},"alloc\
ationPolicy":{"type":"AllocationPolicy","id":7},"labels":{"keyType":"string","type":"string","id":8},"status":{"type":"JobStatus","id":9,"options":{"(google.api\
.field_behavior)":"OUTPUT_ONLY"}},"createTime":{"type":"google.protobuf.Timestamp","id":11,"options":{"(google.api.field_behavior)":"OUTPUT_ONLY"}},"updateTime"\
:{"type":"google.protobuf.Timestamp","id":12,"options":{"(google.api.field_behavior)":"OUTPUT_ONLY"}},"logsPolicy":{"type":"LogsPolicy","id":13},"notifications"\
:{"rule":"repeated","type":"JobNotification","id":14}}},"LogsPolicy":{"fields":{"destination":{"type":"Destination","id":1},"logsPath":{"type":"string","id":2},\
"cloudLoggingOption":{"type":"CloudLoggingOption","id":3,"options":{"(google.api.field_behavior)":"OPTIONAL"}}},"nested":{"CloudLoggingOption":{"fields":{"useGe\
nericTaskMonitoredResource":{"type":"bool","id":1,"options":{"(google.api.field_behavior)":"OPTIONAL"}}}},"Destination":{"values":{"DESTINATION_UNSPECIFIED":0,"\
CLOUD_LOGGING":1,"PATH":2}}}},"JobStatus":{"fields":{"state":{"type":"State","id":1},"statusEvents":{"rule":"repeated","type":"StatusEvent","id":2},"taskGroups"\
:{"keyType":"string","type":"TaskGroupStatus","id":4},"runDuration":{"type":"google.protobuf.Duration","id":5}},"nested":{"InstanceStatus":{"fields":{"machineTy\
pe":{"type":"string","id":1},"provisioningModel":{"type":"AllocationPolicy.ProvisioningModel","id":2},"taskPack":{"type":"int64","id":3},"bootDisk":{"type":"All\
ocationPolicy.Disk","id":4}}},"TaskGroupStatus":{"fields":{"counts":{"keyType":"string","type":"int64","id":1},"instances":{"rule":"repeated","type":"InstanceSt\
atus","id":2}}},"State":{"values":{"STATE_UNSPECIFIED":0,"QUEUED":1,"SCHEDULED":2,"RUNNING":3,"SUCCEEDED":4,"FAILED":5,"DELETION_IN_PROGRESS":6,"CANCELLATION_IN\
_PROGRESS":7,"CANCELLED":8}}}},"JobNotification":{"fields":{"pubsubTopic":{"type":"string","id":1},"message":{"type":"Message","id":2}},"nested":{"Message":{"fi\
elds":{"type":{"type":"Type","id":1},"newJobState":{"type":"JobStatus.State","id":2},"newTaskState":{"type":"TaskStatus.State","id":3}}},"Type":{"values":{"TYPE\
_UNSPECIFIED":0,"JOB_STATE_CHANGED":1,"TASK_STATE_CHANGED":2}}}},"AllocationPolicy":{"fields":{"location":{"type":"LocationPolicy","id":1},"instances":{"rule":"\
repeated","type":"InstancePolicyOrTemplate","id":8},"serviceAccount":{"type":"ServiceAccount","id":9},"labels":{"keyType":"string","type":"string","id":6},"netw\
ork":{"type":"NetworkPolicy","id":7},"placement":{"type":"PlacementPolicy","id":10},"tags":{"rule":"repeated","type":"string","id":11,"options":{"(google.api.fi\
eld_behavior)":"OPTIONAL"}}},"nested":{"LocationPolicy":{"fields":{"allowedLocations":{"rule":"repeated","type":"string","id":1}}},"Disk":{"oneofs":{"dataSource\
":{"oneof":["image","snapshot"]}},"fields":{"image":{"type":"string","id":4},"snapshot":{"type":"string","id":5},"type":{"type":"string","id":1},"sizeGb":{"type\
":"int64","id":2},"diskInterface":{"type":"string","id":6}}},"AttachedDisk":{"oneofs":{"attached":{"oneof":["newDisk","existingDisk"]}},"fields":{"newDisk":{"ty\
pe":"Disk","id":1},"existingDisk":{"type":"string","id":2},"deviceName":{"type":"string","id":3}}},"Accelerator":{"fields":{"type":{"type":"string","id":1},"cou\
nt":{"type":"int64","id":2},"installGpuDrivers":{"type":"bool","id":3,"options":{"deprecated":true}},"driverVersion":{"type":"string","id":4,"options":{"(google\
.api.field_behavior)":"OPTIONAL"}}}},"InstancePolicy":{"fields":{"machineType":{"type":"string","id":2},"minCpuPlatform":{"type":"string","id":3},"provisioningM\
odel":{"type":"ProvisioningModel","id":4},"accelerators":{"rule":"repeated","type":"Accelerator","id":5},"bootDisk":{"type":"Disk","id":8},"disks":{"rule":"repe\
ated","type":"AttachedDisk","id":6},"reservation":{"type":"string","id":7,"options":{"(google.api.field_behavior)":"OPTIONAL"}}}},"InstancePolicyOrTemplate":{"o\
neofs":{"policyTemplate":{"oneof":["policy","instanceTemplate"]}},"fields":{"policy":{"type":"InstancePolicy","id":1},"instanceTemplate":{"type":"string","id":2\
},"installGpuDrivers":{"type":"bool","id":3},"installOpsAgent":{"type":"bool","id":4,"options":{"(google.api.field_behavior)":"OPTIONAL"}},"blockProjectSshKeys"\
:{"type":"bool","id":5,"options":{"(google.api.field_behavior)":"OPTIONAL"}}}},"NetworkInterface":{"fields":{"network":{"type":"string","id":1},"subnetwork":{"t\
ype":"string","id":2},"noExternalIpAddress":{"type":"bool","id":3}}},"NetworkPolicy":{"fields":{"networkInterfaces":{"rule":"repeated","type":"NetworkInterface"\
,"id":1}}},"PlacementPolicy":{"fields":{"collocation":{"type":"string","id":1},"maxDistance":{"type":"int64","id":2}}},"ProvisioningModel":{"valuesOptions":{"PR\
EEMPTIBLE":{"deprecated":true}},"values":{"PROVISIONING_MODEL_UNSPECIFIED":0,"STANDARD":1,"SPOT":2,"PREEMPTIBLE":3,"RESERVATION_BOUND":4,"FLEX_START":5}}}},"Tas\
kGroup":{"options":{"(google.api.resource).type":"batch.googleapis.com/TaskGroup","(google.api.resource).pattern":"projects/{project}/locations/{location}/jobs/\
{job}/taskGroups/{task_group}"},"fields":{"name":{"type":"string","id":1,"options":{"(google.api.field_behavior)":"OUTPUT_ONLY"}},"taskSpec":{"type":"TaskSpec",\
"id":3,"options":{"(google.api.field_behavior)":"REQUIRED"}},"taskCount":{"type":"int64","id":4},"parallelism":{"type":"int64","id":5},"schedulingPolicy":{"type\
":"SchedulingPolicy","id":6},"taskEnvironments":{"rule":"repeated","type":"Environment","id":9},"taskCountPerNode":{"type":"int64","id":10},"requireHostsFile":{\
"type":"bool","id":11},"permissiveSsh":{"type":"bool","id":12},"runAsNonRoot":{"type":"bool","id":14,"options":{"(google.api.field_behavior)":"OPTIONAL"}}},"nes\
ted":{"SchedulingPolicy":{"values":{"SCHEDULING_POLICY_UNSPECIFIED":0,"AS_SOON_AS_POSSIBLE":1,"IN_ORDER":2}}}},"ServiceAccount":{"fields":{"email":{"type":"stri\
ng","id":1},"scopes":{"rule":"repeated","type":"string","id":2}}},"ComputeResource":{"fields":{"cpuMilli":{"type":"int64","id":1},"memoryMib":{"type":"int64","i\
d":2},"bootDiskMib":{"type":"int64","id":4}}},"StatusEvent":{"fields":{"type":{"type":"string","id":3},"description":{"type":"string","id":1},"eventTime":{"type\
":"google.protobuf.Timestamp","id":2},"taskExecution":{"type":"TaskExecution","id":4},"taskState":{"type":"TaskStatus.State","id":5}}},"TaskExecution":{"fields"\
:{"exitCode":{"type":"int32","id":1}}},"TaskStatus":{"fields":{"state":{"type":"State","id":1},"statusEvents":{"rule":"repeated","type":"StatusEvent","id":2}},"\
nested":{"State":{"values":{"STATE_UNSPECIFIED":0,"PENDING":1,"ASSIGNED":2,"RUNNING":3,"FAILED":4,"SUCCEEDED":5,"UNEXECUTED":6}}}},"Runnable":{"oneofs":{"execut\
able":{"oneof":["container","script","barrier"]}},"fields":{"container":{"type":"Container","id":1},"script":{"type":"Script","id":2},"barrier":{"type":"Barrier\
","id":6},"displayName":{"type":"string","id":10,"options":{"(google.api.field_behavior)":"OPTIONAL"}},"ignoreExitStatus":{"type":"bool","id":3},"background":{"\
type":"bool","id":4},"alwaysRun":{"type":"bool","id":5},"environment":{"type":"Environment","id":7},"timeout":{"type":"google.protobuf.Duration","id":8},"labels\
":{"keyType":"string","type":"string","id":9}},"nested":{"Container":{"fields":{"imageUri":{"type":"string","id":1},"commands":{"rule":"repeated","type":"string\
","id":2},"entrypoint":{"type":"string","id":3},"volumes":{"rule":"repeated","type":"string","id":7},"options":{"type":"string","id":8},"blockExternalNetwork":{\
"type":"bool","id":9},"username":{"type":"string","id":10},"password":{"type":"string","id":11},"enableImageStreaming":{"type":"bool","id":12,"options":{"(googl\
e.api.field_behavior)":"OPTIONAL"}}}},"Script":{"oneofs":{"command":{"oneof":["path","text"]}},"fields":{"path":{"type":"string","id":1},"text":{"type":"string"\
,"id":2}}},"Barrier":{"fields":{"name":{"type":"string","id":1}}}}},"TaskSpec":{"fields":{"runnables":{"rule":"repeated","type":"Runnable","id":8},"computeResou\
rce":{"type":"ComputeResource","id":3},"maxRunDuration":{"type":"google.protobuf.Duration","id":4},"maxRetryCount":{"type":"int32","id":5},"lifecyclePolicies":{\
"rule":"repeated","type":"LifecyclePolicy","id":9},"environments":{"keyType":"string","type":"string","id":6,"options":{"deprecated":true}},"volumes":{"rule":"r\
epeated","type":"Volume","id":7},"environment":{"type":"Environment","id":10}}},"LifecyclePolicy":{"fields":{"action":{"type":"Action","id":1},"actionCondition"\
:{"type":"ActionCondition","id":2}},"nested":{"ActionCondition":{"fields":{"exitCodes":{"rule":"repeated","type":"int32","id":1}}},"Action":{"values":{"ACTION_U\
NSPECIFIED":0,"RETRY_TASK":1,"FAIL_TASK":2}}}},"Task":{"options":{"(google.api.resource).type":"batch.googleapis.com/Task","(google.api.resource).pattern":"proj\
ects/{project}/locations/{location}/jobs/{job}/taskGroups/{task_group}/tasks/{task}"},"fields":{"name":{"type":"string","id":1},"status":{"type":"TaskStatus","i\
d":2}}},"Environment":{"fields":{"variables":{"keyType":"string","type":"string","id":1},"secretVariables":{"keyType":"string","type":"string","id":2},"encrypte\
dVariables":{"type":"KMSEnvMap","id":3}},"nested":{"KMSEnvMap":{"fields":{"keyName":{"type":"string","id":1},"cipherText":{"type":"string","id":2}}}}},"Volume":\
{"oneofs":{"source":{"oneof":["nfs","gcs","deviceName"]}},"fields":{"nfs":{"type":"NFS","id":1},"gcs":{"type":"GCS","id":3},"deviceName":{"type":"string","id":6\
},"mountPath":{"type":"string","id":4},"mountOptions":{"rule":"repeated","type":"string","id":5}}},"NFS":{"fields":{"server":{"type":"string","id":1},"remotePat\
h":{"type":"string","id":2}}},"GCS":{"fields":{"remotePath":{"type":"string","id":1}}}}},"v1alpha":{"options":{"csharp_namespace":"Google.Cloud.Batch.V1Alpha","\
go_package":"cloud.google.com/go/batch/apiv1alpha/batchpb;batchpb","java_multiple_files":true,"java_outer_classname":"NotificationProto","java_package":"com.goo\
gle.cloud.batch.v1alpha","objc_class_prefix":"GCB","php_namespace":"Google\\\\Cloud\\\\Batch\\\\V1alpha","ruby_package":"Google::Cloud::Batch::V1alpha"},"nested":{"Ba\
tchService":{"options":{"(google.api.default_host)":"batch.googleapis.com","(google.api.oauth_scopes)":"https://www.googleapis.com/auth/cloud-platform"},"method\
s":{"CreateJob":{"requestType":"CreateJobRequest","responseType":"Job","options":{"(google.api.http).post":"/v1alpha/{parent=projects/*/locations/*}/jobs","(goo\
gle.api.http).body":"job","(google.api.method_signature)":"parent,job,job_id"},"parsedOptions":[{"(google.api.http)":{"post":"/v1alpha/{parent=projects/*/locati\
ons/*}/jobs","body":"job"}},{"(google.api.method_signature)":"parent,job,job_id"}]},"GetJob":{"requestType":"GetJobRequest","responseType":"Job","options":{"(go\
ogle.api.http).get":"/v1alpha/{name=projects/*/locations/*/jobs/*}","(google.api.method_signature)":"name"},"parsedOptions":[{"(google.api.http)":{"get":"/v1alp\
ha/{name=projects/*/locations/*/jobs/*}"}},{"(google.api.method_signature)":"name"}]},"DeleteJob":{"requestType":"DeleteJobRequest","responseType":"google.longr\
unning.Operation","options":{"(google.api.http).delete":"/v1alpha/{name=projects/*/locations/*/jobs/*}","(google.api.method_signature)":"name","(google.longrunn\
ing.operation_info).response_type":"google.protobuf.Empty","(google.longrunning.operation_info).metadata_type":"google.cloud.batch.v1alpha.OperationMetadata"},"\
parsedOptions":[{"(google.api.http)":{"delete":"/v1alpha/{name=projects/*/locations/*/jobs/*}"}},{"(google.api.method_signature)":"name"},{"(google.longrunning.\
operation_info)":{"response_type":"google.protobuf.Empty","metadata_type":"google.cloud.batch.v1alpha.OperationMetadata"}}]},"CancelJob":{"requestType":"CancelJ\
obRequest","responseType":"google.longrunning.Operation","options":{"(google.api.http).post":"/v1alpha/{name=projects/*/locations/*/jobs/*}:cancel","(google.api\
.http).body":"*","(google.api.method_signature)":"name","(google.longrunning.operation_info).response_type":"google.cloud.batch.v1alpha.CancelJobResponse","(goo\
gle.longrunning.operation_info).metadata_type":"google.cloud.batch.v1alpha.OperationMetadata"},"parsedOptions":[{"(google.api.http)":{"post":"/v1alpha/{name=pro\
jects/*/locations/*/jobs/*}:cancel","body":"*"}},{"(google.api.method_signature)":"name"},{"(google.longrunning.operation_info)":{"response_type":"google.cloud.\
batch.v1alpha.CancelJobResponse","metadata_type":"google.cloud.batch.v1alpha.OperationMetadata"}}]},"UpdateJob":{"requestType":"UpdateJobRequest","responseType"\
:"Job","options":{"(google.api.http).patch":"/v1alpha/{job.name=projects/*/locations/*/jobs/*}","(google.api.http).body":"job","(google.api.method_signature)":"\
job,update_mask"},"parsedOptions":[{"(google.api.http)":{"patch":"/v1alpha/{job.name=projects/*/locations/*/jobs/*}","body":"job"}},{"(google.api.method_signatu\
re)":"job,update_mask"}]},"ListJobs":{"requestType":"ListJobsRequest","responseType":"ListJobsResponse","options":{"(google.api.http).get":"/v1alpha/{parent=pro\
jects/*/locations/*}/jobs","(google.api.method_signature)":"parent"},"parsedOptions":[{"(google.api.http)":{"get":"/v1alpha/{parent=projects/*/locations/*}/jobs\
"}},{"(google.api.method_signature)":"parent"}]},"GetTask":{"requestType":"GetTaskRequest","responseType":"Task","options":{"(google.api.http).get":"/v1alpha/{n\
ame=projects/*/locations/*/jobs/*/taskGroups/*/tasks/*}","(google.api.method_signature)":"name"},"parsedOptions":[{"(google.api.http)":{"get":"/v1alpha/{name=pr\
ojects/*/locations/*/jobs/*/taskGroups/*/tasks/*}"}},{"(google.api.method_signature)":"name"}]},"ListTasks":{"requestType":"ListTasksRequest","responseType":"Li\
stTasksResponse","options":{"(google.api.http).get":"/v1alpha/{parent=projects/*/locations/*/jobs/*/taskGroups/*}/tasks","(google.api.method_signature)":"parent\
"},"parsedOptions":[{"(google.api.http)":{"get":"/v1alpha/{parent=projects/*/locations/*/jobs/*/taskGroups/*}/tasks"}},{"(google.api.method_signature)":"parent"\
}]},"CreateResourceAllowance":{"requestType":"CreateResourceAllowanceRequest","responseType":"ResourceAllowance","options":{"(google.api.http).post":"/v1alpha/{\
parent=projects/*/locations/*}/resourceAllowances","(google.api.http).body":"resource_allowance","(google.api.method_signature)":"parent,resource_allowance,reso\
urce_allowance_id"},"parsedOptions":[{"(google.api.http)":{"post":"/v1alpha/{parent=projects/*/locations/*}/resourceAllowances","body":"resource_allowance"}},{"\
(google.api.method_signature)":"parent,resource_allowance,resource_allowance_id"}]},"GetResourceAllowance":{"requestType":"GetResourceAllowanceRequest","respons\
eType":"ResourceAllowance","options":{"(google.api.http).get":"/v1alpha/{name=projects/*/locations/*/resourceAllowances/*}","(google.api.method_signature)":"nam\
e"},"parsedOptions":[{"(google.api.http)":{"get":"/v1alpha/{name=projects/*/locations/*/resourceAllowances/*}"}},{"(google.api.method_signature)":"name"}]},"Del\
eteResourceAllowance":{"requestType":"DeleteResourceAllowanceRequest","responseType":"google.longrunning.Operation","options":{"(google.api.http).delete":"/v1al\
pha/{name=projects/*/locations/*/resourceAllowances/*}","(google.api.method_signature)":"name","(google.longrunning.operation_info).response_type":"google.proto\
buf.Empty","(google.longrunning.operation_info).metadata_type":"google.cloud.batch.v1alpha.OperationMetadata"},"parsedOptions":[{"(google.api.http)":{"delete":"\
/v1alpha/{name=projects/*/locations/*/resourceAllowances/*}"}},{"(google.api.method_signature)":"name"},{"(google.longrunning.operation_info)":{"response_type":\
"google.protobuf.Empty","metadata_type":"google.cloud.batch.v1alpha.OperationMetadata"}}]},"ListResourceAllowances":{"requestType":"ListResourceAllowancesReques\
t","responseType":"ListResourceAllowancesResponse","options":{"(google.api.http).get":"/v1alpha/{parent=projects/*/locations/*}/resourceAllowances","(google.api\
.method_signature)":"parent"},"parsedOptions":[{"(google.api.http)":{"get":"/v1alpha/{parent=projects/*/locations/*}/resourceAllowances"}},{"(google.api.method_\
signature)":"parent"}]},"UpdateResourceAllowance":{"requestType":"UpdateResourceAllowanceRequest","responseType":"ResourceAllowance","options":{"(google.api.htt\
p).patch":"/v1alpha/{resource_allowance.name=projects/*/locations/*/resourceAllowances/*}","(google.api.http).body":"resource_allowance","(google.api.method_sig\
nature)":"resource_allowance,update_mask"},"parsedOptions":[{"(google.api.http)":{"patch":"/v1alpha/{resource_allowance.name=projects/*/locations/*/resourceAllo\
wances/*}","body":"resource_allowance"}},{"(google.api.method_signature)":"resource_allowance,update_mask"}]}}},"CreateJobRequest":{"fields":{"parent":{"type":"\
string","id":1,"options":{"(google.api.field_behavior)":"REQUIRED","(google.api.resource_reference).child_type":"batch.googleapis.com/Job"}},"jobId":{"type":"st\
ring","id":2},"job":{"type":"Job","id":3,"options":{"(google.api.field_behavior)":"REQUIRED"}},"requestId":{"type":"string","id":4,"options":{"(google.api.field\
_behavior)":"OPTIONAL"}}}},"GetJobRequest":{"fields":{"name":{"type":"string","id":1,"options":{"(google.api.field_behavior)":"REQUIRED","(google.api.resource_r\
eference).type":"batch.googleapis.com/Job"}}}},"DeleteJobRequest":{"fields":{"name":{"type":"string","id":1},"reason":{"type":"string","id":2,"options":{"(googl\
e.api.field_behavior)":"OPTIONAL"}},"requestId":{"type":"string","id":4,"options":{"(google.api.field_behavior)":"OPTIONAL"}}}},"CancelJobRequest":{"fields":{"n\
ame":{"type":"string","id":1,"options":{"(google.api.field_behavior)":"REQUIRED","(google.api.resource_reference).type":"batch.googleapis.com/Job"}},"requestId"\
:{"type":"string","id":4,"options":{"(google.api.field_info).format":"UUID4","(google.api.field_behavior)":"OPTIONAL"}}}},"CancelJobResponse":{"fields":{}},"Upd\
ateJobRequest":{"fields":{"job":{"type":"Job","id":1,"options":{"(google.api.field_behavior)":"REQUIRED"}},"updateMask":{"type":"google.protobuf.FieldMask","id"\
:2,"options":{"(google.api.field_behavior)":"REQUIRED"}},"requestId":{"type":"string","id":3,"options":{"(google.api.field_info).format":"UUID4","(google.api.fi\
eld_behavior)":"OPTIONAL"}}}},"ListJobsRequest":{"fields":{"parent":{"type":"string","id":1},"filter":{"type":"string","id":4},"orderBy":{"type":"string","id":5\
,"options":{"(google.api.field_behavior)":"OPTIONAL"}},"pageSize":{"type":"int32","id":2},"pageToken":{"type":"string","id":3}}},"ListJobsResponse":{"fields":{"\
jobs":{"rule":"repeated","type":"Job","id":1},"nextPageToken":{"type":"string","id":2},"unreachable":{"rule":"repeated","type":"string","id":3}}},"ListTasksRequ\
est":{"fields":{"parent":{"type":"string","id":1,"options":{"(google.api.field_behavior)":"REQUIRED","(google.api.resource_reference).type":"batch.googleapis.co\
m/TaskGroup"}},"filter":{"type":"string","id":2},"orderBy":{"type":"string","id":5},"pageSize":{"type":"int32","id":3},"pageToken":{"type":"string","id":4}}},"L\
istTasksResponse":{"fields":{"tasks":{"rule":"repeated","type":"Task","id":1},"nextPageToken":{"type":"string","id":2},"unreachable":{"rule":"repeated","type":"\
string","id":3}}},"GetTaskRequest":{"fields":{"name":{"type":"string","id":1,"options":{"(google.api.field_behavior)":"REQUIRED","(google.api.resource_reference\
).type":"batch.googleapis.com/Task"}}}},"CreateResourceAllowanceRequest":{"fields":{"parent":{"type":"string","id":1,"options":{"(google.api.field_behavior)":"R\
EQUIRED","(google.api.resource_reference).child_type":"batch.googleapis.com/ResourceAllowance"}},"resourceAllowanceId":{"type":"string","id":2},"resourceAllowan\
ce":{"type":"ResourceAllowance","id":3,"options":{"(google.api.field_behavior)":"REQUIRED"}},"requestId":{"type":"string","id":4,"options":{"(google.api.field_i\
nfo).format":"UUID4","(google.api.field_behavior)":"OPTIONAL"}}}},"GetResourceAllowanceRequest":{"fields":{"name":{"type":"string","id":1,"options":{"(google.ap\
i.field_behavior)":"REQUIRED","(google.api.resource_reference).type":"batch.googleapis.com/ResourceAllowance"}}}},"DeleteResourceAllowanceRequest":{"fields":{"n\
ame":{"type":"string","id":1,"options":{"(google.api.field_behavior)":"REQUIRED","(google.api.resource_reference).type":"batch.googleapis.com/ResourceAllowance"\
}},"reason":{"type":"string","id":2,"options":{"(google.api.field_behavior)":"OPTIONAL"}},"requestId":{"type":"string","id":4,"options":{"(google.api.field_info\
).format":"UUID4","(google.api.field_behavior)":"OPTIONAL"}}}},"ListResourceAllowancesRequest":{"fields":{"parent":{"type":"string","id":1,"options":{"(google.a\
pi.field_behavior)":"REQUIRED","(google.api.resource_reference).child_type":"batch.googleapis.com/ResourceAllowance"}},"pageSize":{"type":"int32","id":2,"option\
s":{"(google.api.field_behavior)":"OPTIONAL"}},"pageToken":{"type":"string","id":3,"options":{"(google.api.field_behavior)":"OPTIONAL"}}}},"ListResourceAllowanc\
esResponse":{"fields":{"resourceAllowances":{"rule":"repeated","type":"ResourceAllowance","id":1},"nextPageToken":{"type":"string","id":2},"unreachable":{"rule"\
:"repeated","type":"string","id":3}}},"UpdateResourceAllowanceRequest":{"fields":{"resourceAllowance":{"type":"ResourceAllowance","id":1,"options":{"(google.api\
.field_behavior)":"REQUIRED"}},"updateMask":{"type":"google.protobuf.FieldMask","id":2,"options":{"(google.api.field_behavior)":"REQUIRED"}},"requestId":{"type"\
:"string","id":3,"options":{"(google.api.field_info).format":"UUID4","(google.api.field_behavior)":"OPTIONAL"}}}},"OperationMetadata":{"fields":{"createTime":{"\
type":"google.protobuf.Timestamp","id":1,"options":{"(google.api.field_behavior)":"OUTPUT_ONLY"}},"endTime":{"type":"google.protobuf.Timestamp","id":2,"options"\
:{"(google.api.field_behavior)":"OUTPUT_ONLY"}},"target":{"type":"string","id":3,"options":{"(google.api.field_behavior)":"OUTPUT_ONLY"}},"verb":{"type":"string\
","id":4,"options":{"(google.api.field_behavior)":"OUTPUT_ONLY"}},"statusMessage":{"type":"string","id":5,"options":{"(google.api.field_behavior)":"OUTPUT_ONLY"\
}},"requestedCancellation":{"type":"bool","id":6,"options":{"(google.api.field_behavior)":"OUTPUT_ONLY"}},"apiVersion":{"type":"string","id":7,"options":{"(goog\
le.api.field_behavior)":"OUTPUT_ONLY"}}}},"Job":{"options":{"(google.api.resource).type":"batch.googleapis.com/Job","(google.api.resource).pattern":"projects/{p\
roject}/locations/{location}/jobs/{job}"},"fields":{"name":{"type":"string","id":1,"options":{"(google.api.field_behavior)":"OUTPUT_ONLY"}},"uid":{"type":"strin\
g","id":2,"options":{"(google.api.field_behavior)":"OUTPUT_ONLY"}},"priority":{"type":"int64","id":3},"taskGroups":{"rule":"repeated","type":"TaskGroup","id":4,\
"options":{"(google.api.field_behavior)":"REQUIRED"}},"schedulingPolicy":{"type":"SchedulingPolicy","id":5},"dependencies":{"rule":"repeated","type":"JobDepende\
ncy","id":6},"allocationPolicy":{"type":"AllocationPolicy","id":7},"labels":{"keyType":"string","type":"string","id":8},"status":{"type":"JobStatus","id":9,"opt\
ions":{"(google.api.field_behavior)":"OUTPUT_ONLY"}},"notification":{"type":"JobNotification","id":10,"options":{"deprecated":true}},"createTime":{"type":"googl\
e.protobuf.Timestamp","id":11,"options":{"(google.api.field_behavior)":"OUTPUT_ONLY"}},"updateTime":{"type":"google.protobuf.Timestamp","id":12,"options":{"(goo\
gle.api.field_behavior)":"OUTPUT_ONLY"}},"logsPolicy":{"type":"LogsPolicy","id":13},"notifications":{"rule":"repeated","type":"JobNotification","id":14}},"neste\
d":{"SchedulingPolicy":{"values":{"SCHEDULING_POLICY_UNSPECIFIED":0,"AS_SOON_AS_POSSIBLE":1}}}},"LogsPolicy":{"fields":{"destination":{"type":"Destination","id"\
:1},"logsPath":{"type":"string","id":2},"cloudLoggingOption":{"type":"CloudLoggingOption","id":3,"options":{"(google.api.field_behavior)":"OPTIONAL"}}},"nested"\
:{"CloudLoggingOption":{"fields":{"useGenericTaskMonitoredResource":{"type":"bool","id":1,"options":{"(google.api.field_behavior)":"OPTIONAL"}}}},"Destination":\
{"values":{"DESTINATION_UNSPECIFIED":0,"CLOUD_LOGGING":1,"PATH":2}}}},"JobDependency":{"fields":{"items":{"keyType":"string","type":"Type","id":1}},"nested":{"T\
ype":{"values":{"TYPE_UNSPECIFIED":0,"SUCCEEDED":1,"FAILED":2,"FINISHED":3}}}},"JobStatus":{"fields":{"state":{"type":"State","id":1},"statusEvents":{"rule":"re\
peated","type":"StatusEvent","id":2},"taskGroups":{"keyType":"string","type":"TaskGroupStatus","id":4},"runDuration":{"type":"google.protobuf.Duration","id":5},\
"resourceUsage":{"type":"ResourceUsage","id":6}},"nested":{"InstanceStatus":{"fields":{"machineType":{"type":"string","id":1},"provisioningModel":{"type":"Alloc\
ationPolicy.ProvisioningModel","id":2},"taskPack":{"type":"int64","id":3},"bootDisk":{"type":"AllocationPolicy.Disk","id":4}}},"TaskGroupStatus":{"fields":{"cou\
nts":{"keyType":"string","type":"int64","id":1},"instances":{"rule":"repeated","type":"InstanceStatus","id":2}}},"State":{"values":{"STATE_UNSPECIFIED":0,"QUEUE\
D":1,"SCHEDULED":2,"RUNNING":3,"SUCCEEDED":4,"FAILED":5,"DELETION_IN_PROGRESS":6,"CANCELLATION_IN_PROGRESS":7,"CANCELLED":8}}}},"ResourceUsage":{"fields":{"core\
Hours":{"type":"double","id":1}}},"JobNotification":{"fields":{"pubsubTopic":{"type":"string","id":1},"message":{"type":"Message","id":2}},"nested":{"Message":{\
"fields":{"type":{"type":"Type","id":1},"newJobState":{"type":"JobStatus.State","id":2},"newTaskState":{"type":"TaskStatus.State","id":3}}},"Type":{"values":{"T\
YPE_UNSPECIFIED":0,"JOB_STATE_CHANGED":1,"TASK_STATE_CHANGED":2}}}},"AllocationPolicy":{"fields":{"location":{"type":"LocationPolicy","id":1},"instance":{"type"\
:"InstancePolicy","id":2,"options":{"deprecated":true}},"instances":{"rule":"repeated","type":"InstancePolicyOrTemplate","id":8},"instanceTemplates":{"rule":"re\
peated","type":"string","id":3,"options":{"deprecated":true}},"provisioningModels":{"rule":"repeated","type":"ProvisioningModel","id":4,"options":{"deprecated":\
true}},"serviceAccountEmail":{"type":"string","id":5,"options":{"deprecated":true}},"serviceAccount":{"type":"ServiceAccount","id":9},"labels":{"keyType":"strin\
g","type":"string","id":6},"network":{"type":"NetworkPolicy","id":7},"placement":{"type":"PlacementPolicy","id":10},"tags":{"rule":"repeated","type":"string","i\
d":11,"options":{"(google.api.field_behavior)":"OPTIONAL"}},"instanceFlexibilityPolicy":{"type":"InstanceFlexibilityPolicy","id":12,"options":{"(google.api.fiel\
d_behavior)":"OPTIONAL"}}},"nested":{"LocationPolicy":{"fields":{"allowedLocations":{"rule":"repeated","type":"string","id":1},"deniedLocations":{"rule":"repeat\
ed","type":"string","id":2}}},"Disk":{"oneofs":{"dataSource":{"oneof":["image","snapshot"]}},"fields":{"image":{"type":"string","id":4},"snapshot":{"type":"stri\
ng","id":5},"type":{"type":"string","id":1},"sizeGb":{"type":"int64","id":2},"diskInterface":{"type":"string","id":6}}},"AttachedDisk":{"oneofs":{"attached":{"o\
neof":["newDisk","existingDisk"]}},"fields":{"newDisk":{"type":"Disk","id":1},"existingDisk":{"type":"string","id":2},"deviceName":{"type":"string","id":3}}},"A\
ccelerator":{"fields":{"type":{"type":"string","id":1},"count":{"type":"int64","id":2},"installGpuDrivers":{"type":"bool","id":3,"options":{"deprecated":true}},\
"driverVersion":{"type":"string","id":4,"options":{"(google.api.field_behavior)":"OPTIONAL"}}}},"InstancePolicy":{"fields":{"allowedMachineTypes":{"rule":"repea\
ted","type":"string","id":1,"options":{"deprecated":true}},"machineType":{"type":"string","id":2},"minCpuPlatform":{"type":"string","id":3},"provisioningModel":\
{"type":"ProvisioningModel","id":4},"accelerators":{"rule":"repeated","type":"Accelerator","id":5},"bootDisk":{"type":"Disk","id":8},"disks":{"rule":"repeated",\
"type":"AttachedDisk","id":6},"reservation":{"type":"string","id":7,"options":{"(google.api.field_behavior)":"OPTIONAL"}}}},"InstancePolicyOrTemplate":{"oneofs"\
:{"policyTemplate":{"oneof":["policy","instanceTemplate"]}},"fields":{"policy":{"type":"InstancePolicy","id":1},"instanceTemplate":{"type":"string","id":2},"ins\
tallGpuDrivers":{"type":"bool","id":3},"installOpsAgent":{"type":"bool","id":4,"options":{"(google.api.field_behavior)":"OPTIONAL"}},"blockProjectSshKeys":{"typ\
e":"bool","id":5,"options":{"(google.api.field_behavior)":"OPTIONAL"}}}},"NetworkInterface":{"oneofs":{"_nicType":{"oneof":["nicType"]}},"fields":{"network":{"t\
ype":"string","id":1},"subnetwork":{"type":"string","id":2},"noExternalIpAddress":{"type":"bool","id":3},"nicType":{"type":"NicType","id":7,"options":{"(google.\
api.field_behavior)":"OPTIONAL","proto3_optional":true}}},"nested":{"NicType":{"values":{"NIC_TYPE_UNSPECIFIED":0,"GVNIC":1,"IRDMA":2,"MRDMA":3}}}},"NetworkPoli\
cy":{"fields":{"networkInterfaces":{"rule":"repeated","type":"NetworkInterface","id":1}}},"PlacementPolicy":{"fields":{"collocation":{"type":"string","id":1},"m\
axDistance":{"type":"int64","id":2}}},"InstanceFlexibilityPolicy":{"fields":{"instanceSelections":{"keyType":"string","type":"InstanceSelection","id":1,"options\
":{"(google.api.field_behavior)":"REQUIRED"}}}},"InstanceSelection":{"oneofs":{"_rank":{"oneof":["rank"]}},"fields":{"machineTypes":{"rule":"repeated","type":"s\
tring","id":1,"options":{"(google.api.field_behavior)":"REQUIRED"}},"rank":{"type":"int32","id":2,"options":{"(google.api.field_behavior)":"OPTIONAL","proto3_op\
tional":true}}}},"ProvisioningModel":{"valuesOptions":{"PREEMPTIBLE":{"deprecated":true}},"values":{"PROVISIONING_MODEL_UNSPECIFIED":0,"STANDARD":1,"SPOT":2,"PR\
EEMPTIBLE":3,"RESERVATION_BOUND":4,"FLEX_START":5}}}},"TaskGroup":{"options":{"(google.api.resource).type":"batch.googleapis.com/TaskGroup","(google.api.resourc\
e).pattern":"projects/{project}/locations/{location}/jobs/{job}/taskGroups/{task_group}"},"fields":{"name":{"type":"string","id":1,"options":{"(google.api.field\
_behavior)":"OUTPUT_ONLY"}},"taskSpec":{"type":"TaskSpec","id":3,"options":{"(google.api.field_behavior)":"REQUIRED"}},"taskCount":{"type":"int64","id":4},"para\
llelism":{"type":"int64","id":5},"schedulingPolicy":{"type":"SchedulingPolicy","id":6},"allocationPolicy":{"type":"AllocationPolicy","id":7},"labels":{"keyType"\
:"string","type":"string","id":8},"taskEnvironments":{"rule":"repeated","type":"Environment","id":9},"taskCountPerNode":{"type":"int64","id":10},"requireHostsFi\
le":{"type":"bool","id":11},"permissiveSsh":{"type":"bool","id":12},"runAsNonRoot":{"type":"bool","id":14,"options":{"(google.api.field_behavior)":"OPTIONAL"}},\
"serviceAccount":{"type":"ServiceAccount","id":15,"options":{"(google.api.field_behavior)":"OPTIONAL"}}},"nested":{"SchedulingPolicy":{"values":{"SCHEDULING_POL\
ICY_UNSPECIFIED":0,"AS_SOON_AS_POSSIBLE":1,"IN_ORDER":2}}}},"ServiceAccount":{"fields":{"email":{"type":"string","id":1},"scopes":{"rule":"repeated","type":"str\
ing","id":2}}},"ComputeResource":{"fields":{"cpuMilli":{"type":"int64","id":1},"memoryMib":{"type":"int64","id":2},"gpuCount":{"type":"int64","id":3},"bootDiskM\
ib":{"type":"int64","id":4}}},"StatusEvent":{"fields":{"type":{"type":"string","id":3},"description":{"type":"string","id":1},"eventTime":{"type":"google.protob\
uf.Timestamp","id":2},"taskExecution":{"type":"TaskExecution","id":4},"taskState":{"type":"TaskStatus.State","id":5}}},"TaskExecution":{"fields":{"exitCode":{"t\
ype":"int32","id":1},"stderrSnippet":{"type":"string","id":2,"options":{"(google.api.field_behavior)":"OPTIONAL"}}}},"TaskStatus":{"fields":{"state":{"type":"St\
ate","id":1},"statusEvents":{"rule":"repeated","type":"StatusEvent","id":2},"resourceUsage":{"type":"TaskResourceUsage","id":3}},"nested":{"State":{"values":{"S\
TATE_UNSPECIFIED":0,"PENDING":1,"ASSIGNED":2,"RUNNING":3,"FAILED":4,"SUCCEEDED":5,"UNEXECUTED":6}}}},"TaskResourceUsage":{"fields":{"coreHours":{"type":"double"\
,"id":1}}},"Runnable":{"oneofs":{"executable":{"oneof":["container","script","barrier"]}},"fields":{"container":{"type":"Container","id":1},"script":{"type":"Sc\
ript","id":2},"barrier":{"type":"Barrier","id":6},"displayName":{"type":"string","id":10,"options":{"(google.api.field_behavior)":"OPTIONAL"}},"ignoreExitStatus\
":{"type":"bool","id":3},"background":{"type":"bool","id":4},"alwaysRun":{"type":"bool","id":5},"environment":{"type":"Environment","id":7},"timeout":{"type":"g\
oogle.protobuf.Duration","id":8},"labels":{"keyType":"string","type":"string","id":9}},"nested":{"Container":{"fields":{"imageUri":{"type":"string","id":1},"com\
mands":{"rule":"repeated","type":"string","id":2},"entrypoint":{"type":"string","id":3},"volumes":{"rule":"repeated","type":"string","id":7},"options":{"type":"\
string","id":8},"blockExternalNetwork":{"type":"bool","id":9},"username":{"type":"string","id":10},"password":{"type":"string","id":11},"enableImageStreaming":{\
"type":"bool","id":12,"options":{"(google.api.field_behavior)":"OPTIONAL"}}}},"Script":{"oneofs":{"command":{"oneof":["path","text"]}},"fields":{"path":{"type":\
"string","id":1},"text":{"type":"string","id":2}}},"Barrier":{"fields":{"name":{"type":"string","id":1}}}}},"TaskSpec":{"fields":{"runnables":{"rule":"repeated"\
,"type":"Runnable","id":8},"computeResource":{"type":"ComputeResource","id":3},"maxRunDuration":{"type":"google.protobuf.Duration","id":4},"maxRetryCount":{"typ\
e":"int32","id":5},"lifecyclePolicies":{"rule":"repeated","type":"LifecyclePolicy","id":9},"environments":{"keyType":"string","type":"string","id":6,"options":{\
"deprecated":true}},"volumes":{"rule":"repeated","type":"Volume","id":7},"environment":{"type":"Environment","id":10}}},"LifecyclePolicy":{"fields":{"action":{"\
type":"Action","id":1},"actionCondition":{"type":"ActionCondition","id":2}},"nested":{"ActionCondition":{"fields":{"exitCodes":{"rule":"repeated","type":"int32"\
,"id":1}}},"Action":{"values":{"ACTION_UNSPECIFIED":0,"RETRY_TASK":1,"FAIL_TASK":2}}}},"Task":{"options":{"(google.api.resource).type":"batch.googleapis.com/Tas\
k","(google.api.resource).pattern":"projects/{project}/locations/{location}/jobs/{job}/taskGroups/{task_group}/tasks/{task}"},"fields":{"name":{"type":"string",\
"id":1},"status":{"type":"TaskStatus","id":2}}},"Environment":{"fields":{"variables":{"keyType":"string","type":"string","id":1},"secretVariables":{"keyType":"s\
tring","type":"string","id":2},"encryptedVariables":{"type":"KMSEnvMap","id":3}},"nested":{"KMSEnvMap":{"fields":{"keyName":{"type":"string","id":1},"cipherText\
":{"type":"string","id":2}}}}},"Volume":{"oneofs":{"source":{"oneof":["nfs","pd","gcs","deviceName"]}},"fields":{"nfs":{"type":"NFS","id":1},"pd":{"type":"PD","\
id":2,"options":{"deprecated":true}},"gcs":{"type":"GCS","id":3},"deviceName":{"type":"string","id":6},"mountPath":{"type":"string","id":4},"mountOptions":{"rul\
e":"repeated","type":"string","id":5}}},"NFS":{"fields":{"server":{"type":"string","id":1},"remotePath":{"type":"string","id":2}}},"PD":{"fields":{"disk":{"type\
":"string","id":1},"device":{"type":"string","id":2},"existing":{"type":"bool","id":3,"options":{"deprecated":true}}}},"GCS":{"fields":{"remotePath":{"type":"st\
ring","id":1}}},"CalendarPeriod":{"values":{"CALENDAR_PERIOD_UNSPECIFIED":0,"MONTH":1,"QUARTER":2,"YEAR":3,"WEEK":4,"DAY":5}},"ResourceAllowanceState":{"values"\
:{"RESOURCE_ALLOWANCE_STATE_UNSPECIFIED":0,"RESOURCE_ALLOWANCE_ACTIVE":1,"RESOURCE_ALLOWANCE_DEPLETED":2}},"ResourceAllowance":{"options":{"(google.api.resource\
).type":"batch.googleapis.com/ResourceAllowance","(google.api.resource).pattern":"projects/{project}/locations/{location}/resourceAllowances/{resource_allowance\
}","(google.api.resource).plural":"resourceAllowances","(google.api.resource).singular":"resourceAllowance"},"oneofs":{"resourceAllowance":{"oneof":["usageResou\
rceAllowance"]}},"fields":{"usageResourceAllowance":{"type":"UsageResourceAllowance","id":4},"name":{"type":"string","id":1,"options":{"(google.api.field_behavi\
or)":"IDENTIFIER"}},"uid":{"type":"string","id":2,"options":{"(google.api.field_info).format":"UUID4","(google.api.field_behavior)":"OUTPUT_ONLY"}},"createTime"\
:{"type":"google.protobuf.Timestamp","id":3,"options":{"(google.api.field_behavior)":"OUTPUT_ONLY"}},"labels":{"keyType":"string","type":"string","id":5,"option\
s":{"(google.api.field_behavior)":"OPTIONAL"}},"notifications":{"rule":"repeated","type":"Notification","id":6,"options":{"(google.api.field_behavior)":"OPTIONA\
L"}}}},"UsageResourceAllowance":{"fields":{"spec":{"type":"UsageResourceAllowanceSpec","id":1,"options":{"(google.api.field_behavior)":"REQUIRED"}},"status":{"t\
ype":"UsageResourceAllowanceStatus","id":2,"options":{"(google.api.field_behavior)":"OUTPUT_ONLY"}}}},"UsageResourceAllowanceSpec":{"fields":{"type":{"type":"st\
ring","id":1,"options":{"(google.api.field_behavior)":"REQUIRED"}},"limit":{"type":"Limit","id":2,"options":{"(google.api.field_behavior)":"REQUIRED"}}},"nested\
":{"Limit":{"oneofs":{"duration":{"oneof":["calendarPeriod"]},"_limit":{"oneof":["limit"]}},"fields":{"calendarPeriod":{"type":"CalendarPeriod","id":1,"options"\
:{"(google.api.field_behavior)":"OPTIONAL"}},"limit":{"type":"double","id":2,"options":{"(google.api.field_behavior)":"REQUIRED","proto3_optional":true}}}}}},"U\
sageResourceAllowanceStatus":{"fields":{"state":{"type":"ResourceAllowanceState","id":1,"options":{"(google.api.field_behavior)":"OUTPUT_ONLY"}},"limitStatus":{\
"type":"LimitStatus","id":2,"options":{"(google.api.field_behavior)":"OUTPUT_ONLY"}},"report":{"type":"ConsumptionReport","id":3,"options":{"(google.api.field_b\
ehavior)":"OUTPUT_ONLY"}}},"nested":{"LimitStatus":{"oneofs":{"_limit":{"oneof":["limit"]},"_consumed":{"oneof":["consumed"]}},"fields":{"consumptionInterval":{\
"type":"google.type.Interval","id":1,"options":{"(google.api.field_behavior)":"OUTPUT_ONLY"}},"limit":{"type":"double","id":2,"options":{"(google.api.field_beha\
vior)":"OUTPUT_ONLY","proto3_optional":true}},"consumed":{"type":"double","id":3,"options":{"(google.api.field_behavior)":"OUTPUT_ONLY","proto3_optional":true}}\
}},"PeriodConsumption":{"oneofs":{"_consumed":{"oneof":["consumed"]}},"fields":{"consumptionInterval":{"type":"google.type.Interval","id":1,"options":{"(google.\
api.field_behavior)":"OUTPUT_ONLY"}},"consumed":{"type":"double","id":2,"options":{"(google.api.field_behavior)":"OUTPUT_ONLY","proto3_optional":true}}}},"Consu\
mptionReport":{"fields":{"latestPeriodConsumptions":{"keyType":"string","type":"PeriodConsumption","id":1,"options":{"(google.api.field_behavior)":"OUTPUT_ONLY"\
}}}}}},"Notification":{"fields":{"pubsubTopic":{"type":"string","id":1,"options":{"(google.api.field_behavior)":"REQUIRED"}}}}}}}}}},"api":{"options":{"go_packa\
ge":"google.golang.org/genproto/googleapis/api/annotations;annotations","java_multiple_files":true,"java_outer_classname":"ResourceProto","java_package":"com.go\
ogle.api","objc_class_prefix":"GAPI"},"nested":{"http":{"type":"HttpRule","id":72295728,"extend":"google.protobuf.MethodOptions"},"Http":{"fields":{"rules":{"ru\
le":"repeated","type":"HttpRule","id":1},"fullyDecodeReservedExpansion":{"type":"bool","id":2}}},"HttpRule":{"oneofs":{"pattern":{"oneof":["get","put","post","d\
elete","patch","custom"]}},"fields":{"selector":{"type":"string","id":1},"get":{"type":"string","id":2},"put":{"type":"string","id":3},"post":{"type":"string","\
id":4},"delete":{"type":"string","id":5},"patch":{"type":"string","id":6},"custom":{"type":"CustomHttpPattern","id":8},"body":{"type":"string","id":7},"response\
Body":{"type":"string","id":12},"additionalBindings":{"rule":"repeated","type":"HttpRule","id":11}}},"CustomHttpPattern":{"fields":{"kind":{"type":"string","id"\
:1},"path":{"type":"string","id":2}}},"methodSignature":{"rule":"repeated","type":"string","id":1051,"extend":"google.protobuf.MethodOptions"},"defaultHost":{"t\
ype":"string","id":1049,"extend":"google.protobuf.ServiceOptions"},"oauthScopes":{"type":"string","id":1050,"extend":"google.protobuf.ServiceOptions"},"apiVersi\
on":{"type":"string","id":525000001,"extend":"google.protobuf.ServiceOptions"},"CommonLanguageSettings":{"fields":{"referenceDocsUri":{"type":"string","id":1,"o\
ptions":{"deprecated":true}},"destinations":{"rule":"repeated","type":"ClientLibraryDestination","id":2},"selectiveGapicGeneration":{"type":"SelectiveGapicGener\
ation","id":3}}},"ClientLibrarySettings":{"fields":{"version":{"type":"string","id":1},"launchStage":{"type":"LaunchStage","id":2},"restNumericEnums":{"type":"b\
ool","id":3},"javaSettings":{"type":"JavaSettings","id":21},"cppSettings":{"type":"CppSettings","id":22},"phpSettings":{"type":"PhpSettings","id":23},"pythonSet\
tings":{"type":"PythonSettings","id":24},"nodeSettings":{"type":"NodeSettings","id":25},"dotnetSettings":{"type":"DotnetSettings","id":26},"rubySettings":{"type\
":"RubySettings","id":27},"goSettings":{"type":"GoSettings","id":28}}},"Publishing":{"fields":{"methodSettings":{"rule":"repeated","type":"MethodSettings","id":\
2},"newIssueUri":{"type":"string","id":101},"documentationUri":{"type":"string","id":102},"apiShortName":{"type":"string","id":103},"githubLabel":{"type":"strin\
g","id":104},"codeownerGithubTeams":{"rule":"repeated","type":"string","id":105},"docTagPrefix":{"type":"string","id":106},"organization":{"type":"ClientLibrary\
Organization","id":107},"librarySettings":{"rule":"repeated","type":"ClientLibrarySettings","id":109},"protoReferenceDocumentationUri":{"type":"string","id":110\
},"restReferenceDocumentationUri":{"type":"string","id":111}}},"JavaSettings":{"fields":{"libraryPackage":{"type":"string","id":1},"serviceClassNames":{"keyType\
":"string","type":"string","id":2},"common":{"type":"CommonLanguageSettings","id":3}}},"CppSettings":{"fields":{"common":{"type":"CommonLanguageSettings","id":1\
}}},"PhpSettings":{"fields":{"common":{"type":"CommonLanguageSettings","id":1}}},"PythonSettings":{"fields":{"common":{"type":"CommonLanguageSettings","id":1},"\
experimentalFeatures":{"type":"ExperimentalFeatures","id":2}},"nested":{"ExperimentalFeatures":{"fields":{"restAsyncIoEnabled":{"type":"bool","id":1},"protobufP\
ythonicTypesEnabled":{"type":"bool","id":2},"unversionedPackageDisabled":{"type":"bool","id":3}}}}},"NodeSettings":{"fields":{"common":{"type":"CommonLanguageSe\
ttings","id":1}}},"DotnetSettings":{"fields":{"common":{"type":"CommonLanguageSettings","id":1},"renamedServices":{"keyType":"string","type":"string","id":2},"r\
enamedResources":{"keyType":"string","type":"string","id":3},"ignoredResources":{"rule":"repeated","type":"string","id":4},"forcedNamespaceAliases":{"rule":"rep\
eated","type":"string","id":5},"handwrittenSignatures":{"rule":"repeated","type":"string","id":6}}},"RubySettings":{"fields":{"common":{"type":"CommonLanguageSe\
ttings","id":1}}},"GoSettings":{"fields":{"common":{"type":"CommonLanguageSettings","id":1},"renamedServices":{"keyType":"string","type":"string","id":2}}},"Met\
hodSettings":{"fields":{"selector":{"type":"string","id":1},"longRunning":{"type":"LongRunning","id":2},"autoPopulatedFields":{"rule":"repeated","type":"string"\
,"id":3}},"nested":{"LongRunning":{"fields":{"initialPollDelay":{"type":"google.protobuf.Duration","id":1},"pollDelayMultiplier":{"type":"float","id":2},"maxPol\
lDelay":{"type":"google.protobuf.Duration","id":3},"totalPollTimeout":{"type":"google.protobuf.Duration","id":4}}}}},"ClientLibraryOrganization":{"values":{"CLI\
ENT_LIBRARY_ORGANIZATION_UNSPECIFIED":0,"CLOUD":1,"ADS":2,"PHOTOS":3,"STREET_VIEW":4,"SHOPPING":5,"GEO":6,"GENERATIVE_AI":7}},"ClientLibraryDestination":{"value\
s":{"CLIENT_LIBRARY_DESTINATION_UNSPECIFIED":0,"GITHUB":10,"PACKAGE_MANAGER":20}},"SelectiveGapicGeneration":{"fields":{"methods":{"rule":"repeated","type":"str\
ing","id":1},"generateOmittedAsInternal":{"type":"bool","id":2}}},"LaunchStage":{"values":{"LAUNCH_STAGE_UNSPECIFIED":0,"UNIMPLEMENTED":6,"PRELAUNCH":7,"EARLY_A\
CCESS":1,"ALPHA":2,"BETA":3,"GA":4,"DEPRECATED":5}},"fieldBehavior":{"rule":"repeated","type":"google.api.FieldBehavior","id":1052,"extend":"google.protobuf.Fie\
ldOptions","options":{"packed":false}},"FieldBehavior":{"values":{"FIELD_BEHAVIOR_UNSPECIFIED":0,"OPTIONAL":1,"REQUIRED":2,"OUTPUT_ONLY":3,"INPUT_ONLY":4,"IMMUT\
ABLE":5,"UNORDERED_LIST":6,"NON_EMPTY_DEFAULT":7,"IDENTIFIER":8}},"fieldInfo":{"type":"google.api.FieldInfo","id":291403980,"extend":"google.protobuf.FieldOptio\
ns"},"FieldInfo":{"fields":{"format":{"type":"Format","id":1},"referencedTypes":{"rule":"repeated","type":"TypeReference","id":2}},"nested":{"Format":{"values":\
{"FORMAT_UNSPECIFIED":0,"UUID4":1,"IPV4":2,"IPV6":3,"IPV4_OR_IPV6":4}}}},"TypeReference":{"fields":{"typeName":{"type":"string","id":1}}},"resourceReference":{"\
type":"google.api.ResourceReference","id":1055,"extend":"google.protobuf.FieldOptions"},"resourceDefinition":{"rule":"repeated","type":"google.api.ResourceDescr\
iptor","id":1053,"extend":"google.protobuf.FileOptions"},"resource":{"type":"google.api.ResourceDescriptor","id":1053,"extend":"google.protobuf.MessageOptions"}\
,"ResourceDescriptor":{"fields":{"type":{"type":"string","id":1},"pattern":{"rule":"repeated","type":"string","id":2},"nameField":{"type":"string","id":3},"hist\
ory":{"type":"History","id":4},"plural":{"type":"string","id":5},"singular":{"type":"string","id":6},"style":{"rule":"repeated","type":"Style","id":10}},"nested\
":{"History":{"values":{"HISTORY_UNSPECIFIED":0,"ORIGINALLY_SINGLE_PATTERN":1,"FUTURE_MULTI_PATTERN":2}},"Style":{"values":{"STYLE_UNSPECIFIED":0,"DECLARATIVE_F\
RIENDLY":1}}}},"ResourceReference":{"fields":{"type":{"type":"string","id":1},"childType":{"type":"string","id":2}}}}},"protobuf":{"options":{"go_package":"goog\
le.golang.org/protobuf/types/descriptorpb","java_package":"com.google.protobuf","java_outer_classname":"DescriptorProtos","csharp_namespace":"Google.Protobuf.Re\
flection","objc_class_prefix":"GPB","cc_enable_arenas":true,"optimize_for":"SPEED"},"nested":{"FileDescriptorSet":{"edition":"proto2","fields":{"file":{"rule":"\
repeated","type":"FileDescriptorProto","id":1}},"extensions":[[536000000,536000000]]},"Edition":{"edition":"proto2","values":{"EDITION_UNKNOWN":0,"EDITION_LEGAC\
Y":900,"EDITION_PROTO2":998,"EDITION_PROTO3":999,"EDITION_2023":1000,"EDITION_2024":1001,"EDITION_1_TEST_ONLY":1,"EDITION_2_TEST_ONLY":2,"EDITION_99997_TEST_ONL\
Y":99997,"EDITION_99998_TEST_ONLY":99998,"EDITION_99999_TEST_ONLY":99999,"EDITION_MAX":2147483647}},"FileDescriptorProto":{"edition":"proto2","fields":{"name":{\
"type":"string","id":1},"package":{"type":"string","id":2},"dependency":{"rule":"repeated","type":"string","id":3},"publicDependency":{"rule":"repeated","type":\
"int32","id":10},"weakDependency":{"rule":"repeated","type":"int32","id":11},"optionDependency":{"rule":"repeated","type":"string","id":15},"messageType":{"rule\
":"repeated","type":"DescriptorProto","id":4},"enumType":{"rule":"repeated","type":"EnumDescriptorProto","id":5},"service":{"rule":"repeated","type":"ServiceDes\
criptorProto","id":6},"extension":{"rule":"repeated","type":"FieldDescriptorProto","id":7},"options":{"type":"FileOptions","id":8},"sourceCodeInfo":{"type":"Sou\
rceCodeInfo","id":9},"syntax":{"type":"string","id":12},"edition":{"type":"Edition","id":14}}},"DescriptorProto":{"edition":"proto2","fields":{"name":{"type":"s\
tring","id":1},"field":{"rule":"repeated","type":"FieldDescriptorProto","id":2},"extension":{"rule":"repeated","type":"FieldDescriptorProto","id":6},"nestedType\
":{"rule":"repeated","type":"DescriptorProto","id":3},"enumType":{"rule":"repeated","type":"EnumDescriptorProto","id":4},"extensionRange":{"rule":"repeated","ty\
pe":"ExtensionRange","id":5},"oneofDecl":{"rule":"repeated","type":"OneofDescriptorProto","id":8},"options":{"type":"MessageOptions","id":7},"reservedRange":{"r\
ule":"repeated","type":"ReservedRange","id":9},"reservedName":{"rule":"repeated","type":"string","id":10},"visibility":{"type":"SymbolVisibility","id":11}},"nes\
ted":{"ExtensionRange":{"fields":{"start":{"type":"int32","id":1},"end":{"type":"int32","id":2},"options":{"type":"ExtensionRangeOptions","id":3}}},"ReservedRan\
ge":{"fields":{"start":{"type":"int32","id":1},"end":{"type":"int32","id":2}}}}},"ExtensionRangeOptions":{"edition":"proto2","fields":{"uninterpretedOption":{"r\
ule":"repeated","type":"UninterpretedOption","id":999},"declaration":{"rule":"repeated","type":"Declaration","id":2,"options":{"retention":"RETENTION_SOURCE"}},\
"features":{"type":"FeatureSet","id":50},"verification":{"type":"VerificationState","id":3,"options":{"default":"UNVERIFIED","retention":"RETENTION_SOURCE"}}},"\
extensions":[[1000,536870911]],"nested":{"Declaration":{"fields":{"number":{"type":"int32","id":1},"fullName":{"type":"string","id":2},"type":{"type":"string","\
id":3},"reserved":{"type":"bool","id":5},"repeated":{"type":"bool","id":6}},"reserved":[[4,4]]},"VerificationState":{"values":{"DECLARATION":0,"UNVERIFIED":1}}}\
},"FieldDescriptorProto":{"edition":"proto2","fields":{"name":{"type":"string","id":1},"number":{"type":"int32","id":3},"label":{"type":"Label","id":4},"type":{\
"type":"Type","id":5},"typeName":{"type":"string","id":6},"extendee":{"type":"string","id":2},"defaultValue":{"type":"string","id":7},"oneofIndex":{"type":"int3\
2","id":9},"jsonName":{"type":"string","id":10},"options":{"type":"FieldOptions","id":8},"proto3Optional":{"type":"bool","id":17}},"nested":{"Type":{"values":{"\
TYPE_DOUBLE":1,"TYPE_FLOAT":2,"TYPE_INT64":3,"TYPE_UINT64":4,"TYPE_INT32":5,"TYPE_FIXED64":6,"TYPE_FIXED32":7,"TYPE_BOOL":8,"TYPE_STRING":9,"TYPE_GROUP":10,"TYP\
E_MESSAGE":11,"TYPE_BYTES":12,"TYPE_UINT32":13,"TYPE_ENUM":14,"TYPE_SFIXED32":15,"TYPE_SFIXED64":16,"TYPE_SINT32":17,"TYPE_SINT64":18}},"Label":{"values":{"LABE\
L_OPTIONAL":1,"LABEL_REPEATED":3,"LABEL_REQUIRED":2}}}},"OneofDescriptorProto":{"edition":"proto2","fields":{"name":{"type":"string","id":1},"options":{"type":"\
OneofOptions","id":2}}},"EnumDescriptorProto":{"edition":"proto2","fields":{"name":{"type":"string","id":1},"value":{"rule":"repeated","type":"EnumValueDescript\
orProto","id":2},"options":{"type":"EnumOptions","id":3},"reservedRange":{"rule":"repeated","type":"EnumReservedRange","id":4},"reservedName":{"rule":"repeated"\
,"type":"string","id":5},"visibility":{"type":"SymbolVisibility","id":6}},"nested":{"EnumReservedRange":{"fields":{"start":{"type":"int32","id":1},"end":{"type"\
:"int32","id":2}}}}},"EnumValueDescriptorProto":{"edition":"proto2","fields":{"name":{"type":"string","id":1},"number":{"type":"int32","id":2},"options":{"type"\
:"EnumValueOptions","id":3}}},"ServiceDescriptorProto":{"edition":"proto2","fields":{"name":{"type":"string","id":1},"method":{"rule":"repeated","type":"MethodD\
escriptorProto","id":2},"options":{"type":"ServiceOptions","id":3}},"reserved":[[4,4],"stream"]},"MethodDescriptorProto":{"edition":"proto2","fields":{"name":{"\
type":"string","id":1},"inputType":{"type":"string","id":2},"outputType":{"type":"string","id":3},"options":{"type":"MethodOptions","id":4},"clientStreaming":{"\
type":"bool","id":5,"options":{"default":false}},"serverStreaming":{"type":"bool","id":6,"options":{"default":false}}}},"FileOptions":{"edition":"proto2","field\
s":{"javaPackage":{"type":"string","id":1},"javaOuterClassname":{"type":"string","id":8},"javaMultipleFiles":{"type":"bool","id":10,"options":{"default":false}}\
,"javaGenerateEqualsAndHash":{"type":"bool","id":20,"options":{"deprecated":true}},"javaStringCheckUtf8":{"type":"bool","id":27,"options":{"default":false}},"op\
timizeFor":{"type":"OptimizeMode","id":9,"options":{"default":"SPEED"}},"goPackage":{"type":"string","id":11},"ccGenericServices":{"type":"bool","id":16,"option\
s":{"default":false}},"javaGenericServices":{"type":"bool","id":17,"options":{"default":false}},"pyGenericServices":{"type":"bool","id":18,"options":{"default":\
false}},"deprecated":{"type":"bool","id":23,"options":{"default":false}},"ccEnableArenas":{"type":"bool","id":31,"options":{"default":true}},"objcClassPrefix":{\
"type":"string","id":36},"csharpNamespace":{"type":"string","id":37},"swiftPrefix":{"type":"string","id":39},"phpClassPrefix":{"type":"string","id":40},"phpName\
space":{"type":"string","id":41},"phpMetadataNamespace":{"type":"string","id":44},"rubyPackage":{"type":"string","id":45},"features":{"type":"FeatureSet","id":5\
0},"uninterpretedOption":{"rule":"repeated","type":"UninterpretedOption","id":999}},"extensions":[[1000,536870911]],"reserved":[[42,42],"php_generic_services",[\
38,38]],"nested":{"OptimizeMode":{"values":{"SPEED":1,"CODE_SIZE":2,"LITE_RUNTIME":3}}}},"MessageOptions":{"edition":"proto2","fields":{"messageSetWireFormat":{\
"type":"bool","id":1,"options":{"default":false}},"noStandardDescriptorAccessor":{"type":"bool","id":2,"options":{"default":false}},"deprecated":{"type":"bool",\
"id":3,"options":{"default":false}},"mapEntry":{"type":"bool","id":7},"deprecatedLegacyJsonFieldConflicts":{"type":"bool","id":11,"options":{"deprecated":true}}\
,"features":{"type":"FeatureSet","id":12},"uninterpretedOption":{"rule":"repeated","type":"UninterpretedOption","id":999}},"extensions":[[1000,536870911]],"rese\
rved":[[4,4],[5,5],[6,6],[8,8],[9,9]]},"FieldOptions":{"edition":"proto2","fields":{"ctype":{"type":"CType","id":1,"options":{"default":"STRING"}},"packed":{"ty\
pe":"bool","id":2},"jstype":{"type":"JSType","id":6,"options":{"default":"JS_NORMAL"}},"lazy":{"type":"bool","id":5,"options":{"default":false}},"unverifiedLazy\
":{"type":"bool","id":15,"options":{"default":false}},"deprecated":{"type":"bool","id":3,"options":{"default":false}},"weak":{"type":"bool","id":10,"options":{"\
default":false,"deprecated":true}},"debugRedact":{"type":"bool","id":16,"options":{"default":false}},"retention":{"type":"OptionRetention","id":17},"targets":{"\
rule":"repeated","type":"OptionTargetType","id":19},"editionDefaults":{"rule":"repeated","type":"EditionDefault","id":20},"features":{"type":"FeatureSet","id":2\
1},"featureSupport":{"type":"FeatureSupport","id":22},"uninterpretedOption":{"rule":"repeated","type":"UninterpretedOption","id":999}},"extensions":[[1000,53687\
0911]],"reserved":[[4,4],[18,18]],"nested":{"CType":{"values":{"STRING":0,"CORD":1,"STRING_PIECE":2}},"JSType":{"values":{"JS_NORMAL":0,"JS_STRING":1,"JS_NUMBER\
":2}},"OptionRetention":{"values":{"RETENTION_UNKNOWN":0,"RETENTION_RUNTIME":1,"RETENTION_SOURCE":2}},"OptionTargetType":{"values":{"TARGET_TYPE_UNKNOWN":0,"TAR\
GET_TYPE_FILE":1,"TARGET_TYPE_EXTENSION_RANGE":2,"TARGET_TYPE_MESSAGE":3,"TARGET_TYPE_FIELD":4,"TARGET_TYPE_ONEOF":5,"TARGET_TYPE_ENUM":6,"TARGET_TYPE_ENUM_ENTR\
Y":7,"TARGET_TYPE_SERVICE":8,"TARGET_TYPE_METHOD":9}},"EditionDefault":{"fields":{"edition":{"type":"Edition","id":3},"value":{"type":"string","id":2}}},"Featur\
eSupport":{"fields":{"editionIntroduced":{"type":"Edition","id":1},"editionDeprecated":{"type":"Edition","id":2},"deprecationWarning":{"type":"string","id":3},"\
editionRemoved":{"type":"Edition","id":4}}}}},"OneofOptions":{"edition":"proto2","fields":{"features":{"type":"FeatureSet","id":1},"uninterpretedOption":{"rule"\
:"repeated","type":"UninterpretedOption","id":999}},"extensions":[[1000,536870911]]},"EnumOptions":{"edition":"proto2","fields":{"allowAlias":{"type":"bool","id\
":2},"deprecated":{"type":"bool","id":3,"options":{"default":false}},"deprecatedLegacyJsonFieldConflicts":{"type":"bool","id":6,"options":{"deprecated":true}},"\
features":{"type":"FeatureSet","id":7},"uninterpretedOption":{"rule":"repeated","type":"UninterpretedOption","id":999}},"extensions":[[1000,536870911]],"reserve\
d":[[5,5]]},"EnumValueOptions":{"edition":"proto2","fields":{"deprecated":{"type":"bool","id":1,"options":{"default":false}},"features":{"type":"FeatureSet","id\
":2},"debugRedact":{"type":"bool","id":3,"options":{"default":false}},"featureSupport":{"type":"FieldOptions.FeatureSupport","id":4},"uninterpretedOption":{"rul\
e":"repeated","type":"UninterpretedOption","id":999}},"extensions":[[1000,536870911]]},"ServiceOptions":{"edition":"proto2","fields":{"features":{"type":"Featur\
eSet","id":34},"deprecated":{"type":"bool","id":33,"options":{"default":false}},"uninterpretedOption":{"rule":"repeated","type":"UninterpretedOption","id":999}}\
,"extensions":[[1000,536870911]]},"MethodOptions":{"edition":"proto2","fields":{"deprecated":{"type":"bool","id":33,"options":{"default":false}},"idempotencyLev\
el":{"type":"IdempotencyLevel","id":34,"options":{"default":"IDEMPOTENCY_UNKNOWN"}},"features":{"type":"FeatureSet","id":35},"uninterpretedOption":{"rule":"repe\
ated","type":"UninterpretedOption","id":999}},"extensions":[[1000,536870911]],"nested":{"IdempotencyLevel":{"values":{"IDEMPOTENCY_UNKNOWN":0,"NO_SIDE_EFFECTS":\
1,"IDEMPOTENT":2}}}},"UninterpretedOption":{"edition":"proto2","fields":{"name":{"rule":"repeated","type":"NamePart","id":2},"identifierValue":{"type":"string",\
"id":3},"positiveIntValue":{"type":"uint64","id":4},"negativeIntValue":{"type":"int64","id":5},"doubleValue":{"type":"double","id":6},"stringValue":{"type":"byt\
es","id":7},"aggregateValue":{"type":"string","id":8}},"nested":{"NamePart":{"fields":{"namePart":{"rule":"required","type":"string","id":1},"isExtension":{"rul\
e":"required","type":"bool","id":2}}}}},"FeatureSet":{"edition":"proto2","fields":{"fieldPresence":{"type":"FieldPresence","id":1,"options":{"retention":"RETENT\
ION_RUNTIME","targets":"TARGET_TYPE_FILE","feature_support.edition_introduced":"EDITION_2023","edition_defaults.edition":"EDITION_2023","edition_defaults.value"\
:"EXPLICIT"}},"enumType":{"type":"EnumType","id":2,"options":{"retention":"RETENTION_RUNTIME","targets":"TARGET_TYPE_FILE","feature_support.edition_introduced":\
"EDITION_2023","edition_defaults.edition":"EDITION_PROTO3","edition_defaults.value":"OPEN"}},"repeatedFieldEncoding":{"type":"RepeatedFieldEncoding","id":3,"opt\
ions":{"retention":"RETENTION_RUNTIME","targets":"TARGET_TYPE_FILE","feature_support.edition_introduced":"EDITION_2023","edition_defaults.edition":"EDITION_PROT\
O3","edition_defaults.value":"PACKED"}},"utf8Validation":{"type":"Utf8Validation","id":4,"options":{"retention":"RETENTION_RUNTIME","targets":"TARGET_TYPE_FILE"\
,"feature_support.edition_introduced":"EDITION_2023","edition_defaults.edition":"EDITION_PROTO3","edition_defaults.value":"VERIFY"}},"messageEncoding":{"type":"\
MessageEncoding","id":5,"options":{"retention":"RETENTION_RUNTIME","targets":"TARGET_TYPE_FILE","feature_support.edition_introduced":"EDITION_2023","edition_def\
aults.edition":"EDITION_LEGACY","edition_defaults.value":"LENGTH_PREFIXED"}},"jsonFormat":{"type":"JsonFormat","id":6,"options":{"retention":"RETENTION_RUNTIME"\
,"targets":"TARGET_TYPE_FILE","feature_support.edition_introduced":"EDITION_2023","edition_defaults.edition":"EDITION_PROTO3","edition_defaults.value":"ALLOW"}}\
,"enforceNamingStyle":{"type":"EnforceNamingStyle","id":7,"options":{"retention":"RETENTION_SOURCE","targets":"TARGET_TYPE_METHOD","feature_support.edition_intr\
oduced":"EDITION_2024","edition_defaults.edition":"EDITION_2024","edition_defaults.value":"STYLE2024"}},"defaultSymbolVisibility":{"type":"VisibilityFeature.Def\
aultSymbolVisibility","id":8,"options":{"retention":"RETENTION_SOURCE","targets":"TARGET_TYPE_FILE","feature_support.edition_introduced":"EDITION_2024","edition\
_defaults.edition":"EDITION_2024","edition_defaults.value":"EXPORT_TOP_LEVEL"}}},"extensions":[[1000,9994],[9995,9999],[10000,10000]],"reserved":[[999,999]],"ne\
sted":{"FieldPresence":{"values":{"FIELD_PRESENCE_UNKNOWN":0,"EXPLICIT":1,"IMPLICIT":2,"LEGACY_REQUIRED":3}},"EnumType":{"values":{"ENUM_TYPE_UNKNOWN":0,"OPEN":\
1,"CLOSED":2}},"RepeatedFieldEncoding":{"values":{"REPEATED_FIELD_ENCODING_UNKNOWN":0,"PACKED":1,"EXPANDED":2}},"Utf8Validation":{"values":{"UTF8_VALIDATION_UNK\
NOWN":0,"VERIFY":2,"NONE":3},"reserved":[[1,1]]},"MessageEncoding":{"values":{"MESSAGE_ENCODING_UNKNOWN":0,"LENGTH_PREFIXED":1,"DELIMITED":2}},"JsonFormat":{"va\
lues":{"JSON_FORMAT_UNKNOWN":0,"ALLOW":1,"LEGACY_BEST_EFFORT":2}},"EnforceNamingStyle":{"values":{"ENFORCE_NAMING_STYLE_UNKNOWN":0,"STYLE2024":1,"STYLE_LEGACY":\
2}},"VisibilityFeature":{"fields":{},"reserved":[[1,536870911]],"nested":{"DefaultSymbolVisibility":{"values":{"DEFAULT_SYMBOL_VISIBILITY_UNKNOWN":0,"EXPORT_ALL\
":1,"EXPORT_TOP_LEVEL":2,"LOCAL_ALL":3,"STRICT":4}}}}}},"FeatureSetDefaults":{"edition":"proto2","fields":{"defaults":{"rule":"repeated","type":"FeatureSetEditi\
onDefault","id":1},"minimumEdition":{"type":"Edition","id":4},"maximumEdition":{"type":"Edition","id":5}},"nested":{"FeatureSetEditionDefault":{"fields":{"editi\
on":{"type":"Edition","id":3},"overridableFeatures":{"type":"FeatureSet","id":4},"fixedFeatures":{"type":"FeatureSet","id":5}},"reserved":[[1,1],[2,2],"features\
"]}}},"SourceCodeInfo":{"edition":"proto2","fields":{"location":{"rule":"repeated","type":"Location","id":1}},"extensions":[[536000000,536000000]],"nested":{"Lo\
cation":{"fields":{"path":{"rule":"repeated","type":"int32","id":1,"options":{"packed":true}},"span":{"rule":"repeated","type":"int32","id":2,"options":{"packed\
":true}},"leadingComments":{"type":"string","id":3},"trailingComments":{"type":"string","id":4},"leadingDetachedComments":{"rule":"repeated","type":"string","id\
":6}}}}},"GeneratedCodeInfo":{"edition":"proto2","fields":{"annotation":{"rule":"repeated","type":"Annotation","id":1}},"nested":{"Annotation":{"fields":{"path"\
:{"rule":"repeated","type":"int32","id":1,"options":{"packed":true}},"sourceFile":{"type":"string","id":2},"begin":{"type":"int32","id":3},"end":{"type":"int32"\
,"id":4},"semantic":{"type":"Semantic","id":5}},"nested":{"Semantic":{"values":{"NONE":0,"SET":1,"ALIAS":2}}}}}},"SymbolVisibility":{"edition":"proto2","values"\
:{"VISIBILITY_UNSET":0,"VISIBILITY_LOCAL":1,"VISIBILITY_EXPORT":2}},"Duration":{"fields":{"seconds":{"type":"int64","id":1},"nanos":{"type":"int32","id":2}}},"T\
imestamp":{"fields":{"seconds":{"type":"int64","id":1},"nanos":{"type":"int32","id":2}}},"Any":{"fields":{"type_url":{"type":"string","id":1},"value":{"type":"b\
ytes","id":2}}},"Empty":{"fields":{}},"FieldMask":{"fields":{"paths":{"rule":"repeated","type":"string","id":1}}}}},"longrunning":{"options":{"cc_enable_arenas"\
:true,"csharp_namespace":"Google.LongRunning","go_package":"cloud.google.com/go/longrunning/autogen/longrunningpb;longrunningpb","java_multiple_files":true,"jav\
a_outer_classname":"OperationsProto","java_package":"com.google.longrunning","objc_class_prefix":"GLRUN","php_namespace":"Google\\\\LongRunning"},"nested":{"opera\
tionInfo":{"type":"google.longrunning.OperationInfo","id":1049,"extend":"google.protobuf.MethodOptions"},"Operations":{"options":{"(google.api.default_host)":"l\
ongrunning.googleapis.com"},"methods":{"ListOperations":{"requestType":"ListOperationsRequest","responseType":"ListOperationsResponse","options":{"(google.api.h\
ttp).get":"/v1/{name=operations}","(google.api.method_signature)":"name,filter"},"parsedOptions":[{"(google.api.http)":{"get":"/v1/{name=operations}"}},{"(googl\
e.api.method_signature)":"name,filter"}]},"GetOperation":{"requestType":"GetOperationRequest","responseType":"Operation","options":{"(google.api.http).get":"/v1\
/{name=operations/**}","(google.api.method_signature)":"name"},"parsedOptions":[{"(google.api.http)":{"get":"/v1/{name=operations/**}"}},{"(google.api.method_si\
gnature)":"name"}]},"DeleteOperation":{"requestType":"DeleteOperationRequest","responseType":"google.protobuf.Empty","options":{"(google.api.http).delete":"/v1/\
{name=operations/**}","(google.api.method_signature)":"name"},"parsedOptions":[{"(google.api.http)":{"delete":"/v1/{name=operations/**}"}},{"(google.api.method_\
signature)":"name"}]},"CancelOperation":{"requestType":"CancelOperationRequest","responseType":"google.protobuf.Empty","options":{"(google.api.http).post":"/v1/\
{name=operations/**}:cancel","(google.api.http).body":"*","(google.api.method_signature)":"name"},"parsedOptions":[{"(google.api.http)":{"post":"/v1/{name=opera\
tions/**}:cancel","body":"*"}},{"(google.api.method_signature)":"name"}]},"WaitOperation":{"requestType":"WaitOperationRequest","responseType":"Operation"}}},"O\
peration":{"oneofs":{"result":{"oneof":["error","response"]}},"fields":{"name":{"type":"string","id":1},"metadata":{"type":"google.protobuf.Any","id":2},"done":\
{"type":"bool","id":3},"error":{"type":"google.rpc.Status","id":4},"response":{"type":"google.protobuf.Any","id":5}}},"GetOperationRequest":{"fields":{"name":{"\
type":"string","id":1}}},"ListOperationsRequest":{"fields":{"name":{"type":"string","id":4},"filter":{"type":"string","id":1},"pageSize":{"type":"int32","id":2}\
,"pageToken":{"type":"string","id":3}}},"ListOperationsResponse":{"fields":{"operations":{"rule":"repeated","type":"Operation","id":1},"nextPageToken":{"type":"\
string","id":2}}},"CancelOperationRequest":{"fields":{"name":{"type":"string","id":1}}},"DeleteOperationRequest":{"fields":{"name":{"type":"string","id":1}}},"W\
aitOperationRequest":{"fields":{"name":{"type":"string","id":1},"timeout":{"type":"google.protobuf.Duration","id":2}}},"OperationInfo":{"fields":{"responseType"\
:{"type":"string","id":1},"metadataType":{"type":"string","id":2}}}}},"rpc":{"options":{"cc_enable_arenas":true,"go_package":"google.golang.org/genproto/googlea\
pis/rpc/status;status","java_multiple_files":true,"java_outer_classname":"StatusProto","java_package":"com.google.rpc","objc_class_prefix":"RPC"},"nested":{"Sta\
tus":{"fields":{"code":{"type":"int32","id":1},"message":{"type":"string","id":2},"details":{"rule":"repeated","type":"google.protobuf.Any","id":3}}}}},"type":{\
"options":{"cc_enable_arenas":true,"go_package":"google.golang.org/genproto/googleapis/type/interval;interval","java_multiple_files":true,"java_outer_classname"\
:"IntervalProto","java_package":"com.google.type","objc_class_prefix":"GTP"},"nested":{"Interval":{"fields":{"startTime":{"type":"google.protobuf.Timestamp","id\
":1},"endTime":{"type":"google.protobuf.Timestamp","id":2}}}}}}}}}')}),73105:(W=>{W.exports=JSON.parse('{"interfaces":{"google.cloud.batch.v1.BatchService":{"re\
try_codes":{"non_idempotent":[],"idempotent":["DEADLINE_EXCEEDED","UNAVAILABLE"],"unavailable":["UNAVAILABLE"]},"retry_params":{"default":{"initial_retry_delay_\
millis":100,"retry_delay_multiplier":1.3,"max_retry_delay_millis":60000,"initial_rpc_timeout_millis":60000,"rpc_timeout_multiplier":1,"max_rpc_timeout_millis":6\
0000,"total_timeout_millis":600000},"ce5b960a6ed052e690863808e4f0deff3dc7d49f":{"initial_retry_delay_millis":1000,"retry_delay_multiplier":1.3,"max_retry_delay_\
millis":10000,"initial_rpc_timeout_millis":60000,"rpc_timeout_multiplier":1,"max_rpc_timeout_millis":60000,"total_timeout_millis":600000}},"methods":{"CreateJob\
":{"timeout_millis":60000,"retry_codes_name":"non_idempotent","retry_params_name":"default"},"GetJob":{"timeout_millis":60000,"retry_codes_name":"unavailable","\
retry_params_name":"ce5b960a6ed052e690863808e4f0deff3dc7d49f"},"DeleteJob":{"timeout_millis":60000,"retry_codes_name":"non_idempotent","retry_params_name":"defa\
ult"},"CancelJob":{"timeout_millis":60000,"retry_codes_name":"non_idempotent","retry_params_name":"default"},"ListJobs":{"timeout_millis":60000,"retry_codes_nam\
e":"unavailable","retry_params_name":"ce5b960a6ed052e690863808e4f0deff3dc7d49f"},"GetTask":{"timeout_millis":60000,"retry_codes_name":"unavailable","retry_param\
s_name":"ce5b960a6ed052e690863808e4f0deff3dc7d49f"},"ListTasks":{"timeout_millis":60000,"retry_codes_name":"unavailable","retry_params_name":"ce5b960a6ed052e690\
863808e4f0deff3dc7d49f"}}}}}')}),10144:(W=>{W.exports={rE:"2.5.0"}}),9943:(W=>{W.exports={rE:"1.14.7"}}),70192:(W=>{W.exports=JSON.parse('{"nested":{"google":{"\
nested":{"iam":{"nested":{"v1":{"options":{"cc_enable_arenas":true,"csharp_namespace":"Google.Cloud.Iam.V1","go_package":"google.golang.org/genproto/googleapis/\
iam/v1;iam","java_multiple_files":true,"java_outer_classname":"PolicyProto","java_package":"com.google.iam.v1","php_namespace":"Google\\\\Cloud\\\\Iam\\\\V1"},"nested\
":{"IAMPolicy":{"options":{"(google.api.default_host)":"iam-meta-api.googleapis.com"},"methods":{"SetIamPolicy":{"requestType":"SetIamPolicyRequest","responseTy\
pe":"Policy","options":{"(google.api.http).post":"/v1/{resource=**}:setIamPolicy","(google.api.http).body":"*"},"parsedOptions":[{"(google.api.http)":{"post":"/\
v1/{resource=**}:setIamPolicy","body":"*"}}]},"GetIamPolicy":{"requestType":"GetIamPolicyRequest","responseType":"Policy","options":{"(google.api.http).post":"/\
v1/{resource=**}:getIamPolicy","(google.api.http).body":"*"},"parsedOptions":[{"(google.api.http)":{"post":"/v1/{resource=**}:getIamPolicy","body":"*"}}]},"Test\
IamPermissions":{"requestType":"TestIamPermissionsRequest","responseType":"TestIamPermissionsResponse","options":{"(google.api.http).post":"/v1/{resource=**}:te\
stIamPermissions","(google.api.http).body":"*"},"parsedOptions":[{"(google.api.http)":{"post":"/v1/{resource=**}:testIamPermissions","body":"*"}}]}}},"SetIamPol\
icyRequest":{"fields":{"resource":{"type":"string","id":1,"options":{"(google.api.field_behavior)":"REQUIRED","(google.api.resource_reference).type":"*"}},"poli\
cy":{"type":"Policy","id":2,"options":{"(google.api.field_behavior)":"REQUIRED"}}}},"GetIamPolicyRequest":{"fields":{"resource":{"type":"string","id":1,"options\
":{"(google.api.field_behavior)":"REQUIRED","(google.api.resource_reference).type":"*"}},"options":{"type":"GetPolicyOptions","id":2}}},"TestIamPermissionsReque\
st":{"fields":{"resource":{"type":"string","id":1,"options":{"(google.api.field_behavior)":"REQUIRED","(google.api.resource_reference).type":"*"}},"permissions"\
:{"rule":"repeated","type":"string","id":2,"options":{"(google.api.field_behavior)":"REQUIRED"}}}},"TestIamPermissionsResponse":{"fields":{"permissions":{"rule"\
:"repeated","type":"string","id":1}}},"GetPolicyOptions":{"fields":{"requestedPolicyVersion":{"type":"int32","id":1}}},"Policy":{"fields":{"version":{"type":"in\
t32","id":1},"bindings":{"rule":"repeated","type":"Binding","id":4},"etag":{"type":"bytes","id":3}}},"Binding":{"fields":{"role":{"type":"string","id":1},"membe\
rs":{"rule":"repeated","type":"string","id":2},"condition":{"type":"google.type.Expr","id":3}}},"PolicyDelta":{"fields":{"bindingDeltas":{"rule":"repeated","typ\
e":"BindingDelta","id":1},"auditConfigDeltas":{"rule":"repeated","type":"AuditConfigDelta","id":2}}},"BindingDelta":{"fields":{"action":{"type":"Action","id":1}\
,"role":{"type":"string","id":2},"member":{"type":"string","id":3},"condition":{"type":"google.type.Expr","id":4}},"nested":{"Action":{"values":{"ACTION_UNSPECI\
FIED":0,"ADD":1,"REMOVE":2}}}},"AuditConfigDelta":{"fields":{"action":{"type":"Action","id":1},"service":{"type":"string","id":2},"exemptedMember":{"type":"stri\
ng","id":3},"logType":{"type":"string","id":4}},"nested":{"Action":{"values":{"ACTION_UNSPECIFIED":0,"ADD":1,"REMOVE":2}}}},"logging":{"options":{"csharp_namesp\
ace":"Google.Cloud.Iam.V1.Logging","go_package":"google.golang.org/genproto/googleapis/iam/v1/logging;logging","java_multiple_files":true,"java_outer_classname"\
:"AuditDataProto","java_package":"com.google.iam.v1.logging"},"nested":{"AuditData":{"fields":{"policyDelta":{"type":"google.iam.v1.PolicyDelta","id":2}}}}}}}}}\
,"api":{"options":{"go_package":"google.golang.org/genproto/googleapis/api/annotations;annotations","java_multiple_files":true,"java_outer_classname":"ResourceP\
roto","java_package":"com.google.api","objc_class_prefix":"GAPI","cc_enable_arenas":true},"nested":{"http":{"type":"HttpRule","id":72295728,"extend":"google.pro\
tobuf.MethodOptions"},"Http":{"fields":{"rules":{"rule":"repeated","type":"HttpRule","id":1},"fullyDecodeReservedExpansion":{"type":"bool","id":2}}},"HttpRule":\
{"oneofs":{"pattern":{"oneof":["get","put","post","delete","patch","custom"]}},"fields":{"selector":{"type":"string","id":1},"get":{"type":"string","id":2},"put\
":{"type":"string","id":3},"post":{"type":"string","id":4},"delete":{"type":"string","id":5},"patch":{"type":"string","id":6},"custom":{"type":"CustomHttpPatter\
n","id":8},"body":{"type":"string","id":7},"responseBody":{"type":"string","id":12},"additionalBindings":{"rule":"repeated","type":"HttpRule","id":11}}},"Custom\
HttpPattern":{"fields":{"kind":{"type":"string","id":1},"path":{"type":"string","id":2}}},"methodSignature":{"rule":"repeated","type":"string","id":1051,"extend\
":"google.protobuf.MethodOptions"},"defaultHost":{"type":"string","id":1049,"extend":"google.protobuf.ServiceOptions"},"oauthScopes":{"type":"string","id":1050,\
"extend":"google.protobuf.ServiceOptions"},"fieldBehavior":{"rule":"repeated","type":"google.api.FieldBehavior","id":1052,"extend":"google.protobuf.FieldOptions\
"},"FieldBehavior":{"values":{"FIELD_BEHAVIOR_UNSPECIFIED":0,"OPTIONAL":1,"REQUIRED":2,"OUTPUT_ONLY":3,"INPUT_ONLY":4,"IMMUTABLE":5}},"resourceReference":{"type\
":"google.api.ResourceReference","id":1055,"extend":"google.protobuf.FieldOptions"},"resourceDefinition":{"rule":"repeated","type":"google.api.ResourceDescripto\
r","id":1053,"extend":"google.protobuf.FileOptions"},"resource":{"type":"google.api.ResourceDescriptor","id":1053,"extend":"google.protobuf.MessageOptions"},"Re\
sourceDescriptor":{"fields":{"type":{"type":"string","id":1},"pattern":{"rule":"repeated","type":"string","id":2},"nameField":{"type":"string","id":3},"history"\
:{"type":"History","id":4},"plural":{"type":"string","id":5},"singular":{"type":"string","id":6}},"nested":{"History":{"values":{"HISTORY_UNSPECIFIED":0,"ORIGIN\
ALLY_SINGLE_PATTERN":1,"FUTURE_MULTI_PATTERN":2}}}},"ResourceReference":{"fields":{"type":{"type":"string","id":1},"childType":{"type":"string","id":2}}}}},"pro\
tobuf":{"options":{"go_package":"github.com/golang/protobuf/protoc-gen-go/descriptor;descriptor","java_package":"com.google.protobuf","java_outer_classname":"De\
scriptorProtos","csharp_namespace":"Google.Protobuf.Reflection","objc_class_prefix":"GPB","cc_enable_arenas":true,"optimize_for":"SPEED"},"nested":{"FileDescrip\
torSet":{"fields":{"file":{"rule":"repeated","type":"FileDescriptorProto","id":1}}},"FileDescriptorProto":{"fields":{"name":{"type":"string","id":1},"package":{\
"type":"string","id":2},"dependency":{"rule":"repeated","type":"string","id":3},"publicDependency":{"rule":"repeated","type":"int32","id":10,"options":{"packed"\
:false}},"weakDependency":{"rule":"repeated","type":"int32","id":11,"options":{"packed":false}},"messageType":{"rule":"repeated","type":"DescriptorProto","id":4\
},"enumType":{"rule":"repeated","type":"EnumDescriptorProto","id":5},"service":{"rule":"repeated","type":"ServiceDescriptorProto","id":6},"extension":{"rule":"r\
epeated","type":"FieldDescriptorProto","id":7},"options":{"type":"FileOptions","id":8},"sourceCodeInfo":{"type":"SourceCodeInfo","id":9},"syntax":{"type":"strin\
g","id":12}}},"DescriptorProto":{"fields":{"name":{"type":"string","id":1},"field":{"rule":"repeated","type":"FieldDescriptorProto","id":2},"extension":{"rule":\
"repeated","type":"FieldDescriptorProto","id":6},"nestedType":{"rule":"repeated","type":"DescriptorProto","id":3},"enumType":{"rule":"repeated","type":"EnumDesc\
riptorProto","id":4},"extensionRange":{"rule":"repeated","type":"ExtensionRange","id":5},"oneofDecl":{"rule":"repeated","type":"OneofDescriptorProto","id":8},"o\
ptions":{"type":"MessageOptions","id":7},"reservedRange":{"rule":"repeated","type":"ReservedRange","id":9},"reservedName":{"rule":"repeated","type":"string","id\
":10}},"nested":{"ExtensionRange":{"fields":{"start":{"type":"int32","id":1},"end":{"type":"int32","id":2},"options":{"type":"ExtensionRangeOptions","id":3}}},"\
ReservedRange":{"fields":{"start":{"type":"int32","id":1},"end":{"type":"int32","id":2}}}}},"ExtensionRangeOptions":{"fields":{"uninterpretedOption":{"rule":"re\
peated","type":"UninterpretedOption","id":999}},"extensions":[[1000,536870911]]},"FieldDescriptorProto":{"fields":{"name":{"type":"string","id":1},"number":{"ty\
pe":"int32","id":3},"label":{"type":"Label","id":4},"type":{"type":"Type","id":5},"typeName":{"type":"string","id":6},"extendee":{"type":"string","id":2},"defau\
ltValue":{"type":"string","id":7},"oneofIndex":{"type":"int32","id":9},"jsonName":{"type":"string","id":10},"options":{"type":"FieldOptions","id":8},"proto3Opti\
onal":{"type":"bool","id":17}},"nested":{"Type":{"values":{"TYPE_DOUBLE":1,"TYPE_FLOAT":2,"TYPE_INT64":3,"TYPE_UINT64":4,"TYPE_INT32":5,"TYPE_FIXED64":6,"TYPE_F\
IXED32":7,"TYPE_BOOL":8,"TYPE_STRING":9,"TYPE_GROUP":10,"TYPE_MESSAGE":11,"TYPE_BYTES":12,"TYPE_UINT32":13,"TYPE_ENUM":14,"TYPE_SFIXED32":15,"TYPE_SFIXED64":16,\
"TYPE_SINT32":17,"TYPE_SINT64":18}},"Label":{"values":{"LABEL_OPTIONAL":1,"LABEL_REQUIRED":2,"LABEL_REPEATED":3}}}},"OneofDescriptorProto":{"fields":{"name":{"t\
ype":"string","id":1},"options":{"type":"OneofOptions","id":2}}},"EnumDescriptorProto":{"fields":{"name":{"type":"string","id":1},"value":{"rule":"repeated","ty\
pe":"EnumValueDescriptorProto","id":2},"options":{"type":"EnumOptions","id":3},"reservedRange":{"rule":"repeated","type":"EnumReservedRange","id":4},"reservedNa\
me":{"rule":"repeated","type":"string","id":5}},"nested":{"EnumReservedRange":{"fields":{"start":{"type":"int32","id":1},"end":{"type":"int32","id":2}}}}},"Enum\
ValueDescriptorProto":{"fields":{"name":{"type":"string","id":1},"number":{"type":"int32","id":2},"options":{"type":"EnumValueOptions","id":3}}},"ServiceDescrip\
torProto":{"fields":{"name":{"type":"string","id":1},"method":{"rule":"repeated","type":"MethodDescriptorProto","id":2},"options":{"type":"ServiceOptions","id":\
3}}},"MethodDescriptorProto":{"fields":{"name":{"type":"string","id":1},"inputType":{"type":"string","id":2},"outputType":{"type":"string","id":3},"options":{"t\
ype":"MethodOptions","id":4},"clientStreaming":{"type":"bool","id":5,"options":{"default":false}},"serverStreaming":{"type":"bool","id":6,"options":{"default":f\
alse}}}},"FileOptions":{"fields":{"javaPackage":{"type":"string","id":1},"javaOuterClassname":{"type":"string","id":8},"javaMultipleFiles":{"type":"bool","id":1\
0,"options":{"default":false}},"javaGenerateEqualsAndHash":{"type":"bool","id":20,"options":{"deprecated":true}},"javaStringCheckUtf8":{"type":"bool","id":27,"o\
ptions":{"default":false}},"optimizeFor":{"type":"OptimizeMode","id":9,"options":{"default":"SPEED"}},"goPackage":{"type":"string","id":11},"ccGenericServices":\
{"type":"bool","id":16,"options":{"default":false}},"javaGenericServices":{"type":"bool","id":17,"options":{"default":false}},"pyGenericServices":{"type":"bool"\
,"id":18,"options":{"default":false}},"phpGenericServices":{"type":"bool","id":42,"options":{"default":false}},"deprecated":{"type":"bool","id":23,"options":{"d\
efault":false}},"ccEnableArenas":{"type":"bool","id":31,"options":{"default":true}},"objcClassPrefix":{"type":"string","id":36},"csharpNamespace":{"type":"strin\
g","id":37},"swiftPrefix":{"type":"string","id":39},"phpClassPrefix":{"type":"string","id":40},"phpNamespace":{"type":"string","id":41},"phpMetadataNamespace":{\
"type":"string","id":44},"rubyPackage":{"type":"string","id":45},"uninterpretedOption":{"rule":"repeated","type":"UninterpretedOption","id":999}},"extensions":[\
[1000,536870911]],"reserved":[[38,38]],"nested":{"OptimizeMode":{"values":{"SPEED":1,"CODE_SIZE":2,"LITE_RUNTIME":3}}}},"MessageOptions":{"fields":{"messageSetW\
ireFormat":{"type":"bool","id":1,"options":{"default":false}},"noStandardDescriptorAccessor":{"type":"bool","id":2,"options":{"default":false}},"deprecated":{"t\
ype":"bool","id":3,"options":{"default":false}},"mapEntry":{"type":"bool","id":7},"uninterpretedOption":{"rule":"repeated","type":"UninterpretedOption","id":999\
}},"extensions":[[1000,536870911]],"reserved":[[8,8],[9,9]]},"FieldOptions":{"fields":{"ctype":{"type":"CType","id":1,"options":{"default":"STRING"}},"packed":{\
"type":"bool","id":2},"jstype":{"type":"JSType","id":6,"options":{"default":"JS_NORMAL"}},"lazy":{"type":"bool","id":5,"options":{"default":false}},"deprecated"\
:{"type":"bool","id":3,"options":{"default":false}},"weak":{"type":"bool","id":10,"options":{"default":false}},"uninterpretedOption":{"rule":"repeated","type":"\
UninterpretedOption","id":999}},"extensions":[[1000,536870911]],"reserved":[[4,4]],"nested":{"CType":{"values":{"STRING":0,"CORD":1,"STRING_PIECE":2}},"JSType":\
{"values":{"JS_NORMAL":0,"JS_STRING":1,"JS_NUMBER":2}}}},"OneofOptions":{"fields":{"uninterpretedOption":{"rule":"repeated","type":"UninterpretedOption","id":99\
9}},"extensions":[[1000,536870911]]},"EnumOptions":{"fields":{"allowAlias":{"type":"bool","id":2},"deprecated":{"type":"bool","id":3,"options":{"default":false}\
},"uninterpretedOption":{"rule":"repeated","type":"UninterpretedOption","id":999}},"extensions":[[1000,536870911]],"reserved":[[5,5]]},"EnumValueOptions":{"fiel\
ds":{"deprecated":{"type":"bool","id":1,"options":{"default":false}},"uninterpretedOption":{"rule":"repeated","type":"UninterpretedOption","id":999}},"extension\
s":[[1000,536870911]]},"ServiceOptions":{"fields":{"deprecated":{"type":"bool","id":33,"options":{"default":false}},"uninterpretedOption":{"rule":"repeated","ty\
pe":"UninterpretedOption","id":999}},"extensions":[[1000,536870911]]},"MethodOptions":{"fields":{"deprecated":{"type":"bool","id":33,"options":{"default":false}\
},"idempotencyLevel":{"type":"IdempotencyLevel","id":34,"options":{"default":"IDEMPOTENCY_UNKNOWN"}},"uninterpretedOption":{"rule":"repeated","type":"Uninterpre\
tedOption","id":999}},"extensions":[[1000,536870911]],"nested":{"IdempotencyLevel":{"values":{"IDEMPOTENCY_UNKNOWN":0,"NO_SIDE_EFFECTS":1,"IDEMPOTENT":2}}}},"Un\
interpretedOption":{"fields":{"name":{"rule":"repeated","type":"NamePart","id":2},"identifierValue":{"type":"string","id":3},"positiveIntValue":{"type":"uint64"\
,"id":4},"negativeIntValue":{"type":"int64","id":5},"doubleValue":{"type":"double","id":6},"stringValue":{"type":"bytes","id":7},"aggregateValue":{"type":"strin\
g","id":8}},"nested":{"NamePart":{"fields":{"namePart":{"rule":"required","type":"string","id":1},"isExtension":{"rule":"required","type":"bool","id":2}}}}},"So\
urceCodeInfo":{"fields":{"location":{"rule":"repeated","type":"Location","id":1}},"nested":{"Location":{"fields":{"path":{"rule":"repeated","type":"int32","id":\
1},"span":{"rule":"repeated","type":"int32","id":2},"leadingComments":{"type":"string","id":3},"trailingComments":{"type":"string","id":4},"leadingDetachedComme\
nts":{"rule":"repeated","type":"string","id":6}}}}},"GeneratedCodeInfo":{"fields":{"annotation":{"rule":"repeated","type":"Annotation","id":1}},"nested":{"Annot\
ation":{"fields":{"path":{"rule":"repeated","type":"int32","id":1},"sourceFile":{"type":"string","id":2},"begin":{"type":"int32","id":3},"end":{"type":"int32","\
id":4}}}}}}},"type":{"options":{"go_package":"google.golang.org/genproto/googleapis/type/expr;expr","java_multiple_files":true,"java_outer_classname":"ExprProto\
","java_package":"com.google.type","objc_class_prefix":"GTP"},"nested":{"Expr":{"fields":{"expression":{"type":"string","id":1},"title":{"type":"string","id":2}\
,"description":{"type":"string","id":3},"location":{"type":"string","id":4}}}}}}}}}')}),44909:(W=>{W.exports=JSON.parse('{"nested":{"google":{"nested":{"cloud":\
{"nested":{"location":{"options":{"cc_enable_arenas":true,"go_package":"google.golang.org/genproto/googleapis/cloud/location;location","java_multiple_files":tru\
e,"java_outer_classname":"LocationsProto","java_package":"com.google.cloud.location"},"nested":{"Locations":{"options":{"(google.api.default_host)":"cloud.googl\
eapis.com","(google.api.oauth_scopes)":"https://www.googleapis.com/auth/cloud-platform"},"methods":{"ListLocations":{"requestType":"ListLocationsRequest","respo\
nseType":"ListLocationsResponse","options":{"(google.api.http).get":"/v1/{name=locations}","(google.api.http).additional_bindings.get":"/v1/{name=projects/*}/lo\
cations"},"parsedOptions":[{"(google.api.http)":{"get":"/v1/{name=locations}","additional_bindings":{"get":"/v1/{name=projects/*}/locations"}}}]},"GetLocation":\
{"requestType":"GetLocationRequest","responseType":"Location","options":{"(google.api.http).get":"/v1/{name=locations/*}","(google.api.http).additional_bindings\
.get":"/v1/{name=projects/*/locations/*}"},"parsedOptions":[{"(google.api.http)":{"get":"/v1/{name=locations/*}","additional_bindings":{"get":"/v1/{name=project\
s/*/locations/*}"}}}]}}},"ListLocationsRequest":{"fields":{"name":{"type":"string","id":1},"filter":{"type":"string","id":2},"pageSize":{"type":"int32","id":3},\
"pageToken":{"type":"string","id":4}}},"ListLocationsResponse":{"fields":{"locations":{"rule":"repeated","type":"Location","id":1},"nextPageToken":{"type":"stri\
ng","id":2}}},"GetLocationRequest":{"fields":{"name":{"type":"string","id":1}}},"Location":{"fields":{"name":{"type":"string","id":1},"locationId":{"type":"stri\
ng","id":4},"displayName":{"type":"string","id":5},"labels":{"keyType":"string","type":"string","id":2},"metadata":{"type":"google.protobuf.Any","id":3}}}}}}},"\
api":{"options":{"go_package":"google.golang.org/genproto/googleapis/api/annotations;annotations","java_multiple_files":true,"java_outer_classname":"ClientProto\
","java_package":"com.google.api","objc_class_prefix":"GAPI","cc_enable_arenas":true},"nested":{"http":{"type":"HttpRule","id":72295728,"extend":"google.protobu\
f.MethodOptions"},"Http":{"fields":{"rules":{"rule":"repeated","type":"HttpRule","id":1},"fullyDecodeReservedExpansion":{"type":"bool","id":2}}},"HttpRule":{"on\
eofs":{"pattern":{"oneof":["get","put","post","delete","patch","custom"]}},"fields":{"selector":{"type":"string","id":1},"get":{"type":"string","id":2},"put":{"\
type":"string","id":3},"post":{"type":"string","id":4},"delete":{"type":"string","id":5},"patch":{"type":"string","id":6},"custom":{"type":"CustomHttpPattern","\
id":8},"body":{"type":"string","id":7},"responseBody":{"type":"string","id":12},"additionalBindings":{"rule":"repeated","type":"HttpRule","id":11}}},"CustomHttp\
Pattern":{"fields":{"kind":{"type":"string","id":1},"path":{"type":"string","id":2}}},"methodSignature":{"rule":"repeated","type":"string","id":1051,"extend":"g\
oogle.protobuf.MethodOptions"},"defaultHost":{"type":"string","id":1049,"extend":"google.protobuf.ServiceOptions"},"oauthScopes":{"type":"string","id":1050,"ext\
end":"google.protobuf.ServiceOptions"}}},"protobuf":{"options":{"go_package":"google.golang.org/protobuf/types/descriptorpb","java_package":"com.google.protobuf\
","java_outer_classname":"DescriptorProtos","csharp_namespace":"Google.Protobuf.Reflection","objc_class_prefix":"GPB","cc_enable_arenas":true,"optimize_for":"SP\
EED"},"nested":{"FileDescriptorSet":{"fields":{"file":{"rule":"repeated","type":"FileDescriptorProto","id":1}}},"FileDescriptorProto":{"fields":{"name":{"type":\
"string","id":1},"package":{"type":"string","id":2},"dependency":{"rule":"repeated","type":"string","id":3},"publicDependency":{"rule":"repeated","type":"int32"\
,"id":10,"options":{"packed":false}},"weakDependency":{"rule":"repeated","type":"int32","id":11,"options":{"packed":false}},"messageType":{"rule":"repeated","ty\
pe":"DescriptorProto","id":4},"enumType":{"rule":"repeated","type":"EnumDescriptorProto","id":5},"service":{"rule":"repeated","type":"ServiceDescriptorProto","i\
d":6},"extension":{"rule":"repeated","type":"FieldDescriptorProto","id":7},"options":{"type":"FileOptions","id":8},"sourceCodeInfo":{"type":"SourceCodeInfo","id\
":9},"syntax":{"type":"string","id":12}}},"DescriptorProto":{"fields":{"name":{"type":"string","id":1},"field":{"rule":"repeated","type":"FieldDescriptorProto",\
"id":2},"extension":{"rule":"repeated","type":"FieldDescriptorProto","id":6},"nestedType":{"rule":"repeated","type":"DescriptorProto","id":3},"enumType":{"rule"\
:"repeated","type":"EnumDescriptorProto","id":4},"extensionRange":{"rule":"repeated","type":"ExtensionRange","id":5},"oneofDecl":{"rule":"repeated","type":"Oneo\
fDescriptorProto","id":8},"options":{"type":"MessageOptions","id":7},"reservedRange":{"rule":"repeated","type":"ReservedRange","id":9},"reservedName":{"rule":"r\
epeated","type":"string","id":10}},"nested":{"ExtensionRange":{"fields":{"start":{"type":"int32","id":1},"end":{"type":"int32","id":2},"options":{"type":"Extens\
ionRangeOptions","id":3}}},"ReservedRange":{"fields":{"start":{"type":"int32","id":1},"end":{"type":"int32","id":2}}}}},"ExtensionRangeOptions":{"fields":{"unin\
terpretedOption":{"rule":"repeated","type":"UninterpretedOption","id":999}},"extensions":[[1000,536870911]]},"FieldDescriptorProto":{"fields":{"name":{"type":"s\
tring","id":1},"number":{"type":"int32","id":3},"label":{"type":"Label","id":4},"type":{"type":"Type","id":5},"typeName":{"type":"string","id":6},"extendee":{"t\
ype":"string","id":2},"defaultValue":{"type":"string","id":7},"oneofIndex":{"type":"int32","id":9},"jsonName":{"type":"string","id":10},"options":{"type":"Field\
Options","id":8},"proto3Optional":{"type":"bool","id":17}},"nested":{"Type":{"values":{"TYPE_DOUBLE":1,"TYPE_FLOAT":2,"TYPE_INT64":3,"TYPE_UINT64":4,"TYPE_INT32\
":5,"TYPE_FIXED64":6,"TYPE_FIXED32":7,"TYPE_BOOL":8,"TYPE_STRING":9,"TYPE_GROUP":10,"TYPE_MESSAGE":11,"TYPE_BYTES":12,"TYPE_UINT32":13,"TYPE_ENUM":14,"TYPE_SFIX\
ED32":15,"TYPE_SFIXED64":16,"TYPE_SINT32":17,"TYPE_SINT64":18}},"Label":{"values":{"LABEL_OPTIONAL":1,"LABEL_REQUIRED":2,"LABEL_REPEATED":3}}}},"OneofDescriptor\
Proto":{"fields":{"name":{"type":"string","id":1},"options":{"type":"OneofOptions","id":2}}},"EnumDescriptorProto":{"fields":{"name":{"type":"string","id":1},"v\
alue":{"rule":"repeated","type":"EnumValueDescriptorProto","id":2},"options":{"type":"EnumOptions","id":3},"reservedRange":{"rule":"repeated","type":"EnumReserv\
edRange","id":4},"reservedName":{"rule":"repeated","type":"string","id":5}},"nested":{"EnumReservedRange":{"fields":{"start":{"type":"int32","id":1},"end":{"typ\
e":"int32","id":2}}}}},"EnumValueDescriptorProto":{"fields":{"name":{"type":"string","id":1},"number":{"type":"int32","id":2},"options":{"type":"EnumValueOption\
s","id":3}}},"ServiceDescriptorProto":{"fields":{"name":{"type":"string","id":1},"method":{"rule":"repeated","type":"MethodDescriptorProto","id":2},"options":{"\
type":"ServiceOptions","id":3}}},"MethodDescriptorProto":{"fields":{"name":{"type":"string","id":1},"inputType":{"type":"string","id":2},"outputType":{"type":"s\
tring","id":3},"options":{"type":"MethodOptions","id":4},"clientStreaming":{"type":"bool","id":5,"options":{"default":false}},"serverStreaming":{"type":"bool","\
id":6,"options":{"default":false}}}},"FileOptions":{"fields":{"javaPackage":{"type":"string","id":1},"javaOuterClassname":{"type":"string","id":8},"javaMultiple\
Files":{"type":"bool","id":10,"options":{"default":false}},"javaGenerateEqualsAndHash":{"type":"bool","id":20,"options":{"deprecated":true}},"javaStringCheckUtf\
8":{"type":"bool","id":27,"options":{"default":false}},"optimizeFor":{"type":"OptimizeMode","id":9,"options":{"default":"SPEED"}},"goPackage":{"type":"string","\
id":11},"ccGenericServices":{"type":"bool","id":16,"options":{"default":false}},"javaGenericServices":{"type":"bool","id":17,"options":{"default":false}},"pyGen\
ericServices":{"type":"bool","id":18,"options":{"default":false}},"phpGenericServices":{"type":"bool","id":42,"options":{"default":false}},"deprecated":{"type":\
"bool","id":23,"options":{"default":false}},"ccEnableArenas":{"type":"bool","id":31,"options":{"default":true}},"objcClassPrefix":{"type":"string","id":36},"csh\
arpNamespace":{"type":"string","id":37},"swiftPrefix":{"type":"string","id":39},"phpClassPrefix":{"type":"string","id":40},"phpNamespace":{"type":"string","id":\
41},"phpMetadataNamespace":{"type":"string","id":44},"rubyPackage":{"type":"string","id":45},"uninterpretedOption":{"rule":"repeated","type":"UninterpretedOptio\
n","id":999}},"extensions":[[1000,536870911]],"reserved":[[38,38]],"nested":{"OptimizeMode":{"values":{"SPEED":1,"CODE_SIZE":2,"LITE_RUNTIME":3}}}},"MessageOpti\
ons":{"fields":{"messageSetWireFormat":{"type":"bool","id":1,"options":{"default":false}},"noStandardDescriptorAccessor":{"type":"bool","id":2,"options":{"defau\
lt":false}},"deprecated":{"type":"bool","id":3,"options":{"default":false}},"mapEntry":{"type":"bool","id":7},"uninterpretedOption":{"rule":"repeated","type":"U\
ninterpretedOption","id":999}},"extensions":[[1000,536870911]],"reserved":[[8,8],[9,9]]},"FieldOptions":{"fields":{"ctype":{"type":"CType","id":1,"options":{"de\
fault":"STRING"}},"packed":{"type":"bool","id":2},"jstype":{"type":"JSType","id":6,"options":{"default":"JS_NORMAL"}},"lazy":{"type":"bool","id":5,"options":{"d\
efault":false}},"deprecated":{"type":"bool","id":3,"options":{"default":false}},"weak":{"type":"bool","id":10,"options":{"default":false}},"uninterpretedOption"\
:{"rule":"repeated","type":"UninterpretedOption","id":999}},"extensions":[[1000,536870911]],"reserved":[[4,4]],"nested":{"CType":{"values":{"STRING":0,"CORD":1,\
"STRING_PIECE":2}},"JSType":{"values":{"JS_NORMAL":0,"JS_STRING":1,"JS_NUMBER":2}}}},"OneofOptions":{"fields":{"uninterpretedOption":{"rule":"repeated","type":"\
UninterpretedOption","id":999}},"extensions":[[1000,536870911]]},"EnumOptions":{"fields":{"allowAlias":{"type":"bool","id":2},"deprecated":{"type":"bool","id":3\
,"options":{"default":false}},"uninterpretedOption":{"rule":"repeated","type":"UninterpretedOption","id":999}},"extensions":[[1000,536870911]],"reserved":[[5,5]\
]},"EnumValueOptions":{"fields":{"deprecated":{"type":"bool","id":1,"options":{"default":false}},"uninterpretedOption":{"rule":"repeated","type":"UninterpretedO\
ption","id":999}},"extensions":[[1000,536870911]]},"ServiceOptions":{"fields":{"deprecated":{"type":"bool","id":33,"options":{"default":false}},"uninterpretedOp\
tion":{"rule":"repeated","type":"UninterpretedOption","id":999}},"extensions":[[1000,536870911]]},"MethodOptions":{"fields":{"deprecated":{"type":"bool","id":33\
,"options":{"default":false}},"idempotencyLevel":{"type":"IdempotencyLevel","id":34,"options":{"default":"IDEMPOTENCY_UNKNOWN"}},"uninterpretedOption":{"rule":"\
repeated","type":"UninterpretedOption","id":999}},"extensions":[[1000,536870911]],"nested":{"IdempotencyLevel":{"values":{"IDEMPOTENCY_UNKNOWN":0,"NO_SIDE_EFFEC\
TS":1,"IDEMPOTENT":2}}}},"UninterpretedOption":{"fields":{"name":{"rule":"repeated","type":"NamePart","id":2},"identifierValue":{"type":"string","id":3},"positi\
veIntValue":{"type":"uint64","id":4},"negativeIntValue":{"type":"int64","id":5},"doubleValue":{"type":"double","id":6},"stringValue":{"type":"bytes","id":7},"ag\
gregateValue":{"type":"string","id":8}},"nested":{"NamePart":{"fields":{"namePart":{"rule":"required","type":"string","id":1},"isExtension":{"rule":"required","\
type":"bool","id":2}}}}},"SourceCodeInfo":{"fields":{"location":{"rule":"repeated","type":"Location","id":1}},"nested":{"Location":{"fields":{"path":{"rule":"re\
peated","type":"int32","id":1},"span":{"rule":"repeated","type":"int32","id":2},"leadingComments":{"type":"string","id":3},"trailingComments":{"type":"string","\
id":4},"leadingDetachedComments":{"rule":"repeated","type":"string","id":6}}}}},"GeneratedCodeInfo":{"fields":{"annotation":{"rule":"repeated","type":"Annotatio\
n","id":1}},"nested":{"Annotation":{"fields":{"path":{"rule":"repeated","type":"int32","id":1},"sourceFile":{"type":"string","id":2},"begin":{"type":"int32","id\
":3},"end":{"type":"int32","id":4}}}}},"Any":{"fields":{"type_url":{"type":"string","id":1},"value":{"type":"bytes","id":2}}}}}}}}}')}),9961:(W=>{W.exports=JSON.
parse('{"nested":{"google":{"nested":{"longrunning":{"options":{"cc_enable_arenas":true,"csharp_namespace":"Google.LongRunning","go_package":"google.golang.org/\
genproto/googleapis/longrunning;longrunning","java_multiple_files":true,"java_outer_classname":"OperationsProto","java_package":"com.google.longrunning","php_na\
mespace":"Google\\\\LongRunning"},"nested":{"operationInfo":{"type":"google.longrunning.OperationInfo","id":1049,"extend":"google.protobuf.MethodOptions"},"Operat\
ions":{"options":{"(google.api.default_host)":"longrunning.googleapis.com"},"methods":{"ListOperations":{"requestType":"ListOperationsRequest","responseType":"L\
istOperationsResponse","options":{"(google.api.http).get":"/v1/{name=operations}","(google.api.method_signature)":"name,filter"},"parsedOptions":[{"(google.api.\
http)":{"get":"/v1/{name=operations}"}},{"(google.api.method_signature)":"name,filter"}]},"GetOperation":{"requestType":"GetOperationRequest","responseType":"Op\
eration","options":{"(google.api.http).get":"/v1/operations/{name}","(google.api.method_signature)":"name"},"parsedOptions":[{"(google.api.http)":{"get":"/v1/op\
erations/{name}"}},{"(google.api.method_signature)":"name"}]},"DeleteOperation":{"requestType":"DeleteOperationRequest","responseType":"google.protobuf.Empty","\
options":{"(google.api.http).delete":"/v1/{name=operations/**}","(google.api.method_signature)":"name"},"parsedOptions":[{"(google.api.http)":{"delete":"/v1/{na\
me=operations/**}"}},{"(google.api.method_signature)":"name"}]},"CancelOperation":{"requestType":"CancelOperationRequest","responseType":"google.protobuf.Empty"\
,"options":{"(google.api.http).post":"/v1/{name=operations/**}:cancel","(google.api.http).body":"*","(google.api.method_signature)":"name"},"parsedOptions":[{"(\
google.api.http)":{"post":"/v1/{name=operations/**}:cancel","body":"*"}},{"(google.api.method_signature)":"name"}]},"WaitOperation":{"requestType":"WaitOperatio\
nRequest","responseType":"Operation"}}},"Operation":{"oneofs":{"result":{"oneof":["error","response"]}},"fields":{"name":{"type":"string","id":1},"metadata":{"t\
ype":"google.protobuf.Any","id":2},"done":{"type":"bool","id":3},"error":{"type":"google.rpc.Status","id":4},"response":{"type":"google.protobuf.Any","id":5}}},\
"GetOperationRequest":{"fields":{"name":{"type":"string","id":1}}},"ListOperationsRequest":{"fields":{"name":{"type":"string","id":4},"filter":{"type":"string",\
"id":1},"pageSize":{"type":"int32","id":2},"pageToken":{"type":"string","id":3}}},"ListOperationsResponse":{"fields":{"operations":{"rule":"repeated","type":"Op\
eration","id":1},"nextPageToken":{"type":"string","id":2}}},"CancelOperationRequest":{"fields":{"name":{"type":"string","id":1}}},"DeleteOperationRequest":{"fie\
lds":{"name":{"type":"string","id":1}}},"WaitOperationRequest":{"fields":{"name":{"type":"string","id":1},"timeout":{"type":"google.protobuf.Duration","id":2}}}\
,"OperationInfo":{"fields":{"responseType":{"type":"string","id":1},"metadataType":{"type":"string","id":2}}}}},"api":{"options":{"go_package":"google.golang.or\
g/genproto/googleapis/api/annotations;annotations","java_multiple_files":true,"java_outer_classname":"ClientProto","java_package":"com.google.api","objc_class_p\
refix":"GAPI","cc_enable_arenas":true},"nested":{"http":{"type":"HttpRule","id":72295728,"extend":"google.protobuf.MethodOptions"},"Http":{"fields":{"rules":{"r\
ule":"repeated","type":"HttpRule","id":1},"fullyDecodeReservedExpansion":{"type":"bool","id":2}}},"HttpRule":{"oneofs":{"pattern":{"oneof":["get","put","post","\
delete","patch","custom"]}},"fields":{"selector":{"type":"string","id":1},"get":{"type":"string","id":2},"put":{"type":"string","id":3},"post":{"type":"string",\
"id":4},"delete":{"type":"string","id":5},"patch":{"type":"string","id":6},"custom":{"type":"CustomHttpPattern","id":8},"body":{"type":"string","id":7},"respons\
eBody":{"type":"string","id":12},"additionalBindings":{"rule":"repeated","type":"HttpRule","id":11}}},"CustomHttpPattern":{"fields":{"kind":{"type":"string","id\
":1},"path":{"type":"string","id":2}}},"methodSignature":{"rule":"repeated","type":"string","id":1051,"extend":"google.protobuf.MethodOptions"},"defaultHost":{"\
type":"string","id":1049,"extend":"google.protobuf.ServiceOptions"},"oauthScopes":{"type":"string","id":1050,"extend":"google.protobuf.ServiceOptions"}}},"proto\
buf":{"options":{"go_package":"github.com/golang/protobuf/protoc-gen-go/descriptor;descriptor","java_package":"com.google.protobuf","java_outer_classname":"Desc\
riptorProtos","csharp_namespace":"Google.Protobuf.Reflection","objc_class_prefix":"GPB","cc_enable_arenas":true,"optimize_for":"SPEED"},"nested":{"FileDescripto\
rSet":{"fields":{"file":{"rule":"repeated","type":"FileDescriptorProto","id":1}}},"FileDescriptorProto":{"fields":{"name":{"type":"string","id":1},"package":{"t\
ype":"string","id":2},"dependency":{"rule":"repeated","type":"string","id":3},"publicDependency":{"rule":"repeated","type":"int32","id":10,"options":{"packed":f\
alse}},"weakDependency":{"rule":"repeated","type":"int32","id":11,"options":{"packed":false}},"messageType":{"rule":"repeated","type":"DescriptorProto","id":4},\
"enumType":{"rule":"repeated","type":"EnumDescriptorProto","id":5},"service":{"rule":"repeated","type":"ServiceDescriptorProto","id":6},"extension":{"rule":"rep\
eated","type":"FieldDescriptorProto","id":7},"options":{"type":"FileOptions","id":8},"sourceCodeInfo":{"type":"SourceCodeInfo","id":9},"syntax":{"type":"string"\
,"id":12}}},"DescriptorProto":{"fields":{"name":{"type":"string","id":1},"field":{"rule":"repeated","type":"FieldDescriptorProto","id":2},"extension":{"rule":"r\
epeated","type":"FieldDescriptorProto","id":6},"nestedType":{"rule":"repeated","type":"DescriptorProto","id":3},"enumType":{"rule":"repeated","type":"EnumDescri\
ptorProto","id":4},"extensionRange":{"rule":"repeated","type":"ExtensionRange","id":5},"oneofDecl":{"rule":"repeated","type":"OneofDescriptorProto","id":8},"opt\
ions":{"type":"MessageOptions","id":7},"reservedRange":{"rule":"repeated","type":"ReservedRange","id":9},"reservedName":{"rule":"repeated","type":"string","id":\
10}},"nested":{"ExtensionRange":{"fields":{"start":{"type":"int32","id":1},"end":{"type":"int32","id":2},"options":{"type":"ExtensionRangeOptions","id":3}}},"Re\
servedRange":{"fields":{"start":{"type":"int32","id":1},"end":{"type":"int32","id":2}}}}},"ExtensionRangeOptions":{"fields":{"uninterpretedOption":{"rule":"repe\
ated","type":"UninterpretedOption","id":999}},"extensions":[[1000,536870911]]},"FieldDescriptorProto":{"fields":{"name":{"type":"string","id":1},"number":{"type\
":"int32","id":3},"label":{"type":"Label","id":4},"type":{"type":"Type","id":5},"typeName":{"type":"string","id":6},"extendee":{"type":"string","id":2},"default\
Value":{"type":"string","id":7},"oneofIndex":{"type":"int32","id":9},"jsonName":{"type":"string","id":10},"options":{"type":"FieldOptions","id":8},"proto3Option\
al":{"type":"bool","id":17}},"nested":{"Type":{"values":{"TYPE_DOUBLE":1,"TYPE_FLOAT":2,"TYPE_INT64":3,"TYPE_UINT64":4,"TYPE_INT32":5,"TYPE_FIXED64":6,"TYPE_FIX\
ED32":7,"TYPE_BOOL":8,"TYPE_STRING":9,"TYPE_GROUP":10,"TYPE_MESSAGE":11,"TYPE_BYTES":12,"TYPE_UINT32":13,"TYPE_ENUM":14,"TYPE_SFIXED32":15,"TYPE_SFIXED64":16,"T\
YPE_SINT32":17,"TYPE_SINT64":18}},"Label":{"values":{"LABEL_OPTIONAL":1,"LABEL_REQUIRED":2,"LABEL_REPEATED":3}}}},"OneofDescriptorProto":{"fields":{"name":{"typ\
e":"string","id":1},"options":{"type":"OneofOptions","id":2}}},"EnumDescriptorProto":{"fields":{"name":{"type":"string","id":1},"value":{"rule":"repeated","type\
":"EnumValueDescriptorProto","id":2},"options":{"type":"EnumOptions","id":3},"reservedRange":{"rule":"repeated","type":"EnumReservedRange","id":4},"reservedName\
":{"rule":"repeated","type":"string","id":5}},"nested":{"EnumReservedRange":{"fields":{"start":{"type":"int32","id":1},"end":{"type":"int32","id":2}}}}},"EnumVa\
lueDescriptorProto":{"fields":{"name":{"type":"string","id":1},"number":{"type":"int32","id":2},"options":{"type":"EnumValueOptions","id":3}}},"ServiceDescripto\
rProto":{"fields":{"name":{"type":"string","id":1},"method":{"rule":"repeated","type":"MethodDescriptorProto","id":2},"options":{"type":"ServiceOptions","id":3}\
}},"MethodDescriptorProto":{"fields":{"name":{"type":"string","id":1},"inputType":{"type":"string","id":2},"outputType":{"type":"string","id":3},"options":{"typ\
e":"MethodOptions","id":4},"clientStreaming":{"type":"bool","id":5,"options":{"default":false}},"serverStreaming":{"type":"bool","id":6,"options":{"default":fal\
se}}}},"FileOptions":{"fields":{"javaPackage":{"type":"string","id":1},"javaOuterClassname":{"type":"string","id":8},"javaMultipleFiles":{"type":"bool","id":10,\
"options":{"default":false}},"javaGenerateEqualsAndHash":{"type":"bool","id":20,"options":{"deprecated":true}},"javaStringCheckUtf8":{"type":"bool","id":27,"opt\
ions":{"default":false}},"optimizeFor":{"type":"OptimizeMode","id":9,"options":{"default":"SPEED"}},"goPackage":{"type":"string","id":11},"ccGenericServices":{"\
type":"bool","id":16,"options":{"default":false}},"javaGenericServices":{"type":"bool","id":17,"options":{"default":false}},"pyGenericServices":{"type":"bool","\
id":18,"options":{"default":false}},"phpGenericServices":{"type":"bool","id":42,"options":{"default":false}},"deprecated":{"type":"bool","id":23,"options":{"def\
ault":false}},"ccEnableArenas":{"type":"bool","id":31,"options":{"default":true}},"objcClassPrefix":{"type":"string","id":36},"csharpNamespace":{"type":"string"\
,"id":37},"swiftPrefix":{"type":"string","id":39},"phpClassPrefix":{"type":"string","id":40},"phpNamespace":{"type":"string","id":41},"phpMetadataNamespace":{"t\
ype":"string","id":44},"rubyPackage":{"type":"string","id":45},"uninterpretedOption":{"rule":"repeated","type":"UninterpretedOption","id":999}},"extensions":[[1\
000,536870911]],"reserved":[[38,38]],"nested":{"OptimizeMode":{"values":{"SPEED":1,"CODE_SIZE":2,"LITE_RUNTIME":3}}}},"MessageOptions":{"fields":{"messageSetWir\
eFormat":{"type":"bool","id":1,"options":{"default":false}},"noStandardDescriptorAccessor":{"type":"bool","id":2,"options":{"default":false}},"deprecated":{"typ\
e":"bool","id":3,"options":{"default":false}},"mapEntry":{"type":"bool","id":7},"uninterpretedOption":{"rule":"repeated","type":"UninterpretedOption","id":999}}\
,"extensions":[[1000,536870911]],"reserved":[[8,8],[9,9]]},"FieldOptions":{"fields":{"ctype":{"type":"CType","id":1,"options":{"default":"STRING"}},"packed":{"t\
ype":"bool","id":2},"jstype":{"type":"JSType","id":6,"options":{"default":"JS_NORMAL"}},"lazy":{"type":"bool","id":5,"options":{"default":false}},"deprecated":{\
"type":"bool","id":3,"options":{"default":false}},"weak":{"type":"bool","id":10,"options":{"default":false}},"uninterpretedOption":{"rule":"repeated","type":"Un\
interpretedOption","id":999}},"extensions":[[1000,536870911]],"reserved":[[4,4]],"nested":{"CType":{"values":{"STRING":0,"CORD":1,"STRING_PIECE":2}},"JSType":{"\
values":{"JS_NORMAL":0,"JS_STRING":1,"JS_NUMBER":2}}}},"OneofOptions":{"fields":{"uninterpretedOption":{"rule":"repeated","type":"UninterpretedOption","id":999}\
},"extensions":[[1000,536870911]]},"EnumOptions":{"fields":{"allowAlias":{"type":"bool","id":2},"deprecated":{"type":"bool","id":3,"options":{"default":false}},\
"uninterpretedOption":{"rule":"repeated","type":"UninterpretedOption","id":999}},"extensions":[[1000,536870911]],"reserved":[[5,5]]},"EnumValueOptions":{"fields\
":{"deprecated":{"type":"bool","id":1,"options":{"default":false}},"uninterpretedOption":{"rule":"repeated","type":"UninterpretedOption","id":999}},"extensions"\
:[[1000,536870911]]},"ServiceOptions":{"fields":{"deprecated":{"type":"bool","id":33,"options":{"default":false}},"uninterpretedOption":{"rule":"repeated","type\
":"UninterpretedOption","id":999}},"extensions":[[1000,536870911]]},"MethodOptions":{"fields":{"deprecated":{"type":"bool","id":33,"options":{"default":false}},\
"idempotencyLevel":{"type":"IdempotencyLevel","id":34,"options":{"default":"IDEMPOTENCY_UNKNOWN"}},"uninterpretedOption":{"rule":"repeated","type":"Uninterprete\
dOption","id":999}},"extensions":[[1000,536870911]],"nested":{"IdempotencyLevel":{"values":{"IDEMPOTENCY_UNKNOWN":0,"NO_SIDE_EFFECTS":1,"IDEMPOTENT":2}}}},"Unin\
terpretedOption":{"fields":{"name":{"rule":"repeated","type":"NamePart","id":2},"identifierValue":{"type":"string","id":3},"positiveIntValue":{"type":"uint64","\
id":4},"negativeIntValue":{"type":"int64","id":5},"doubleValue":{"type":"double","id":6},"stringValue":{"type":"bytes","id":7},"aggregateValue":{"type":"string"\
,"id":8}},"nested":{"NamePart":{"fields":{"namePart":{"rule":"required","type":"string","id":1},"isExtension":{"rule":"required","type":"bool","id":2}}}}},"Sour\
ceCodeInfo":{"fields":{"location":{"rule":"repeated","type":"Location","id":1}},"nested":{"Location":{"fields":{"path":{"rule":"repeated","type":"int32","id":1}\
,"span":{"rule":"repeated","type":"int32","id":2},"leadingComments":{"type":"string","id":3},"trailingComments":{"type":"string","id":4},"leadingDetachedComment\
s":{"rule":"repeated","type":"string","id":6}}}}},"GeneratedCodeInfo":{"fields":{"annotation":{"rule":"repeated","type":"Annotation","id":1}},"nested":{"Annotat\
ion":{"fields":{"path":{"rule":"repeated","type":"int32","id":1},"sourceFile":{"type":"string","id":2},"begin":{"type":"int32","id":3},"end":{"type":"int32","id\
":4}}}}},"Any":{"fields":{"type_url":{"type":"string","id":1},"value":{"type":"bytes","id":2}}},"Duration":{"fields":{"seconds":{"type":"int64","id":1},"nanos":\
{"type":"int32","id":2}}},"Empty":{"fields":{}}}},"rpc":{"options":{"cc_enable_arenas":true,"go_package":"google.golang.org/genproto/googleapis/rpc/status;statu\
s","java_multiple_files":true,"java_outer_classname":"StatusProto","java_package":"com.google.rpc","objc_class_prefix":"RPC"},"nested":{"Status":{"fields":{"cod\
e":{"type":"int32","id":1},"message":{"type":"string","id":2},"details":{"rule":"repeated","type":"google.protobuf.Any","id":3}}}}}}}}}')}),64765:(W=>{W.exports=
JSON.parse('{"nested":{"google":{"nested":{"protobuf":{"nested":{"Any":{"fields":{"type_url":{"type":"string","id":1},"value":{"type":"bytes","id":2}}},"Duratio\
n":{"fields":{"seconds":{"type":"int64","id":1},"nanos":{"type":"int32","id":2}}}}},"rpc":{"options":{"cc_enable_arenas":true,"go_package":"google.golang.org/ge\
nproto/googleapis/rpc/errdetails;errdetails","java_multiple_files":true,"java_outer_classname":"ErrorDetailsProto","java_package":"com.google.rpc","objc_class_p\
refix":"RPC"},"nested":{"Status":{"fields":{"code":{"type":"int32","id":1},"message":{"type":"string","id":2},"details":{"rule":"repeated","type":"google.protob\
uf.Any","id":3}}},"RetryInfo":{"fields":{"retryDelay":{"type":"google.protobuf.Duration","id":1}}},"DebugInfo":{"fields":{"stackEntries":{"rule":"repeated","typ\
e":"string","id":1},"detail":{"type":"string","id":2}}},"QuotaFailure":{"fields":{"violations":{"rule":"repeated","type":"Violation","id":1}},"nested":{"Violati\
on":{"fields":{"subject":{"type":"string","id":1},"description":{"type":"string","id":2}}}}},"ErrorInfo":{"fields":{"reason":{"type":"string","id":1},"domain":{\
"type":"string","id":2},"metadata":{"keyType":"string","type":"string","id":3}}},"PreconditionFailure":{"fields":{"violations":{"rule":"repeated","type":"Violat\
ion","id":1}},"nested":{"Violation":{"fields":{"type":{"type":"string","id":1},"subject":{"type":"string","id":2},"description":{"type":"string","id":3}}}}},"Ba\
dRequest":{"fields":{"fieldViolations":{"rule":"repeated","type":"FieldViolation","id":1}},"nested":{"FieldViolation":{"fields":{"field":{"type":"string","id":1\
},"description":{"type":"string","id":2}}}}},"RequestInfo":{"fields":{"requestId":{"type":"string","id":1},"servingData":{"type":"string","id":2}}},"ResourceInf\
o":{"fields":{"resourceType":{"type":"string","id":1},"resourceName":{"type":"string","id":2},"owner":{"type":"string","id":3},"description":{"type":"string","i\
d":4}}},"Help":{"fields":{"links":{"rule":"repeated","type":"Link","id":1}},"nested":{"Link":{"fields":{"description":{"type":"string","id":1},"url":{"type":"st\
ring","id":2}}}}},"LocalizedMessage":{"fields":{"locale":{"type":"string","id":1},"message":{"type":"string","id":2}}}}}}}}}')}),55083:(W=>{W.exports=JSON.parse(
'{"interfaces":{"google.iam.v1.IAMPolicy":{"retry_codes":{"non_idempotent":[],"idempotent":["DEADLINE_EXCEEDED","UNAVAILABLE"]},"retry_params":{"default":{"init\
ial_retry_delay_millis":100,"retry_delay_multiplier":1.3,"max_retry_delay_millis":60000,"initial_rpc_timeout_millis":20000,"rpc_timeout_multiplier":1,"max_rpc_t\
imeout_millis":20000,"total_timeout_millis":600000}},"methods":{"GetIamPolicy":{"retry_codes_name":"non_idempotent","retry_params_name":"default"},"SetIamPolicy\
":{"retry_codes_name":"non_idempotent","retry_params_name":"default"},"TestIamPermissions":{"retry_codes_name":"non_idempotent","retry_params_name":"default"}}}\
}}')}),29343:(W=>{W.exports=JSON.parse('{"interfaces":{"google.cloud.location.Locations":{"retry_codes":{"non_idempotent":[],"idempotent":["DEADLINE_EXCEEDED","\
UNAVAILABLE"]},"retry_params":{"default":{"initial_retry_delay_millis":100,"retry_delay_multiplier":1.3,"max_retry_delay_millis":60000,"initial_rpc_timeout_mill\
is":60000,"rpc_timeout_multiplier":1,"max_rpc_timeout_millis":60000,"total_timeout_millis":600000}},"methods":{"ListLocations":{"retry_codes_name":"non_idempote\
nt","retry_params_name":"default"},"GetLocation":{"retry_codes_name":"non_idempotent","retry_params_name":"default"}}}}}')}),25365:(W=>{W.exports=JSON.parse('{"\
interfaces":{"google.longrunning.Operations":{"retry_codes":{"idempotent":["DEADLINE_EXCEEDED","UNAVAILABLE"],"non_idempotent":[]},"retry_params":{"default":{"i\
nitial_retry_delay_millis":100,"retry_delay_multiplier":1.3,"max_retry_delay_millis":60000,"initial_rpc_timeout_millis":90000,"rpc_timeout_multiplier":1,"max_rp\
c_timeout_millis":90000,"total_timeout_millis":600000}},"methods":{"GetOperation":{"timeout_millis":60000,"retry_codes_name":"idempotent","retry_params_name":"d\
efault"},"ListOperations":{"timeout_millis":60000,"retry_codes_name":"idempotent","retry_params_name":"default"},"CancelOperation":{"timeout_millis":60000,"retr\
y_codes_name":"idempotent","retry_params_name":"default"},"DeleteOperation":{"timeout_millis":60000,"retry_codes_name":"idempotent","retry_params_name":"default\
"}}}}}')}),7085:(W=>{W.exports=JSON.parse('["google/api/annotations.proto","google/api/apikeys/v2/apikeys.proto","google/api/apikeys/v2/resources.proto","google\
/api/auth.proto","google/api/backend.proto","google/api/billing.proto","google/api/client.proto","google/api/cloudquotas/v1/cloudquotas.proto","google/api/cloud\
quotas/v1/resources.proto","google/api/config_change.proto","google/api/consumer.proto","google/api/context.proto","google/api/control.proto","google/api/distri\
bution.proto","google/api/documentation.proto","google/api/endpoint.proto","google/api/error_reason.proto","google/api/expr/conformance/v1alpha1/conformance_ser\
vice.proto","google/api/expr/v1alpha1/checked.proto","google/api/expr/v1alpha1/eval.proto","google/api/expr/v1alpha1/explain.proto","google/api/expr/v1alpha1/sy\
ntax.proto","google/api/expr/v1alpha1/value.proto","google/api/expr/v1beta1/decl.proto","google/api/expr/v1beta1/eval.proto","google/api/expr/v1beta1/expr.proto\
","google/api/expr/v1beta1/source.proto","google/api/expr/v1beta1/value.proto","google/api/field_behavior.proto","google/api/field_info.proto","google/api/http.\
proto","google/api/httpbody.proto","google/api/label.proto","google/api/launch_stage.proto","google/api/log.proto","google/api/logging.proto","google/api/metric\
.proto","google/api/monitored_resource.proto","google/api/monitoring.proto","google/api/policy.proto","google/api/quota.proto","google/api/resource.proto","goog\
le/api/routing.proto","google/api/service.proto","google/api/servicecontrol/v1/check_error.proto","google/api/servicecontrol/v1/distribution.proto","google/api/\
servicecontrol/v1/http_request.proto","google/api/servicecontrol/v1/log_entry.proto","google/api/servicecontrol/v1/metric_value.proto","google/api/servicecontro\
l/v1/operation.proto","google/api/servicecontrol/v1/quota_controller.proto","google/api/servicecontrol/v1/service_controller.proto","google/api/servicecontrol/v\
2/service_controller.proto","google/api/servicemanagement/v1/resources.proto","google/api/servicemanagement/v1/servicemanager.proto","google/api/serviceusage/v1\
/resources.proto","google/api/serviceusage/v1/serviceusage.proto","google/api/serviceusage/v1beta1/resources.proto","google/api/serviceusage/v1beta1/serviceusag\
e.proto","google/api/source_info.proto","google/api/system_parameter.proto","google/api/usage.proto","google/api/visibility.proto","google/cloud/location/locati\
ons.proto","google/iam/v1/iam_policy.proto","google/iam/v1/logging/audit_data.proto","google/iam/v1/options.proto","google/iam/v1/policy.proto","google/logging/\
type/http_request.proto","google/logging/type/log_severity.proto","google/longrunning/operations.proto","google/monitoring/v3/alert.proto","google/monitoring/v3\
/alert_service.proto","google/monitoring/v3/common.proto","google/monitoring/v3/dropped_labels.proto","google/monitoring/v3/group.proto","google/monitoring/v3/g\
roup_service.proto","google/monitoring/v3/metric.proto","google/monitoring/v3/metric_service.proto","google/monitoring/v3/mutation_record.proto","google/monitor\
ing/v3/notification.proto","google/monitoring/v3/notification_service.proto","google/monitoring/v3/query_service.proto","google/monitoring/v3/service.proto","go\
ogle/monitoring/v3/service_service.proto","google/monitoring/v3/snooze.proto","google/monitoring/v3/snooze_service.proto","google/monitoring/v3/span_context.pro\
to","google/monitoring/v3/uptime.proto","google/monitoring/v3/uptime_service.proto","google/protobuf/any.proto","google/protobuf/api.proto","google/protobuf/bri\
dge/message_set.proto","google/protobuf/compiler/plugin.proto","google/protobuf/compiler/ruby/ruby_generated_code.proto","google/protobuf/compiler/ruby/ruby_gen\
erated_code_proto2.proto","google/protobuf/compiler/ruby/ruby_generated_code_proto2_import.proto","google/protobuf/compiler/ruby/ruby_generated_pkg_explicit.pro\
to","google/protobuf/compiler/ruby/ruby_generated_pkg_explicit_legacy.proto","google/protobuf/compiler/ruby/ruby_generated_pkg_implicit.proto","google/protobuf/\
cpp_features.proto","google/protobuf/descriptor.proto","google/protobuf/duration.proto","google/protobuf/empty.proto","google/protobuf/field_mask.proto","google\
/protobuf/source_context.proto","google/protobuf/struct.proto","google/protobuf/timestamp.proto","google/protobuf/type.proto","google/protobuf/util/json_format.\
proto","google/protobuf/util/json_format_proto3.proto","google/protobuf/wrappers.proto","google/rpc/code.proto","google/rpc/context/attribute_context.proto","go\
ogle/rpc/context/audit_context.proto","google/rpc/error_details.proto","google/rpc/http.proto","google/rpc/status.proto","google/type/calendar_period.proto","go\
ogle/type/color.proto","google/type/date.proto","google/type/datetime.proto","google/type/dayofweek.proto","google/type/decimal.proto","google/type/expr.proto",\
"google/type/fraction.proto","google/type/interval.proto","google/type/latlng.proto","google/type/localized_text.proto","google/type/money.proto","google/type/m\
onth.proto","google/type/phone_number.proto","google/type/postal_address.proto","google/type/quaternion.proto","google/type/timeofday.proto"]')}),57564:(W=>{W.exports=
{version:"6.17.0"}}),15434:(W=>{W.exports=JSON.parse('{"nested":{"google":{"nested":{"protobuf":{"nested":{"Api":{"fields":{"name":{"type":"string","id":1},"met\
hods":{"rule":"repeated","type":"Method","id":2},"options":{"rule":"repeated","type":"Option","id":3},"version":{"type":"string","id":4},"sourceContext":{"type"\
:"SourceContext","id":5},"mixins":{"rule":"repeated","type":"Mixin","id":6},"syntax":{"type":"Syntax","id":7}}},"Method":{"fields":{"name":{"type":"string","id"\
:1},"requestTypeUrl":{"type":"string","id":2},"requestStreaming":{"type":"bool","id":3},"responseTypeUrl":{"type":"string","id":4},"responseStreaming":{"type":"\
bool","id":5},"options":{"rule":"repeated","type":"Option","id":6},"syntax":{"type":"Syntax","id":7}}},"Mixin":{"fields":{"name":{"type":"string","id":1},"root"\
:{"type":"string","id":2}}},"SourceContext":{"fields":{"fileName":{"type":"string","id":1}}},"Option":{"fields":{"name":{"type":"string","id":1},"value":{"type"\
:"Any","id":2}}},"Syntax":{"values":{"SYNTAX_PROTO2":0,"SYNTAX_PROTO3":1}}}}}}}}')}),93951:(W=>{W.exports=JSON.parse('{"nested":{"google":{"nested":{"protobuf":\
{"options":{"go_package":"google.golang.org/protobuf/types/descriptorpb","java_package":"com.google.protobuf","java_outer_classname":"DescriptorProtos","csharp_\
namespace":"Google.Protobuf.Reflection","objc_class_prefix":"GPB","cc_enable_arenas":true,"optimize_for":"SPEED"},"nested":{"FileDescriptorSet":{"edition":"prot\
o2","fields":{"file":{"rule":"repeated","type":"FileDescriptorProto","id":1}},"extensions":[[536000000,536000000]]},"Edition":{"edition":"proto2","values":{"EDI\
TION_UNKNOWN":0,"EDITION_LEGACY":900,"EDITION_PROTO2":998,"EDITION_PROTO3":999,"EDITION_2023":1000,"EDITION_2024":1001,"EDITION_1_TEST_ONLY":1,"EDITION_2_TEST_O\
NLY":2,"EDITION_99997_TEST_ONLY":99997,"EDITION_99998_TEST_ONLY":99998,"EDITION_99999_TEST_ONLY":99999,"EDITION_MAX":2147483647}},"FileDescriptorProto":{"editio\
n":"proto2","fields":{"name":{"type":"string","id":1},"package":{"type":"string","id":2},"dependency":{"rule":"repeated","type":"string","id":3},"publicDependen\
cy":{"rule":"repeated","type":"int32","id":10},"weakDependency":{"rule":"repeated","type":"int32","id":11},"optionDependency":{"rule":"repeated","type":"string"\
,"id":15},"messageType":{"rule":"repeated","type":"DescriptorProto","id":4},"enumType":{"rule":"repeated","type":"EnumDescriptorProto","id":5},"service":{"rule"\
:"repeated","type":"ServiceDescriptorProto","id":6},"extension":{"rule":"repeated","type":"FieldDescriptorProto","id":7},"options":{"type":"FileOptions","id":8}\
,"sourceCodeInfo":{"type":"SourceCodeInfo","id":9},"syntax":{"type":"string","id":12},"edition":{"type":"Edition","id":14}}},"DescriptorProto":{"edition":"proto\
2","fields":{"name":{"type":"string","id":1},"field":{"rule":"repeated","type":"FieldDescriptorProto","id":2},"extension":{"rule":"repeated","type":"FieldDescri\
ptorProto","id":6},"nestedType":{"rule":"repeated","type":"DescriptorProto","id":3},"enumType":{"rule":"repeated","type":"EnumDescriptorProto","id":4},"extensio\
nRange":{"rule":"repeated","type":"ExtensionRange","id":5},"oneofDecl":{"rule":"repeated","type":"OneofDescriptorProto","id":8},"options":{"type":"MessageOption\
s","id":7},"reservedRange":{"rule":"repeated","type":"ReservedRange","id":9},"reservedName":{"rule":"repeated","type":"string","id":10},"visibility":{"type":"Sy\
mbolVisibility","id":11}},"nested":{"ExtensionRange":{"fields":{"start":{"type":"int32","id":1},"end":{"type":"int32","id":2},"options":{"type":"ExtensionRangeO\
ptions","id":3}}},"ReservedRange":{"fields":{"start":{"type":"int32","id":1},"end":{"type":"int32","id":2}}}}},"ExtensionRangeOptions":{"edition":"proto2","fiel\
ds":{"uninterpretedOption":{"rule":"repeated","type":"UninterpretedOption","id":999},"declaration":{"rule":"repeated","type":"Declaration","id":2,"options":{"re\
tention":"RETENTION_SOURCE"}},"features":{"type":"FeatureSet","id":50},"verification":{"type":"VerificationState","id":3,"options":{"default":"UNVERIFIED","rete\
ntion":"RETENTION_SOURCE"}}},"extensions":[[1000,536870911]],"nested":{"Declaration":{"fields":{"number":{"type":"int32","id":1},"fullName":{"type":"string","id\
":2},"type":{"type":"string","id":3},"reserved":{"type":"bool","id":5},"repeated":{"type":"bool","id":6}},"reserved":[[4,4]]},"VerificationState":{"values":{"DE\
CLARATION":0,"UNVERIFIED":1}}}},"FieldDescriptorProto":{"edition":"proto2","fields":{"name":{"type":"string","id":1},"number":{"type":"int32","id":3},"label":{"\
type":"Label","id":4},"type":{"type":"Type","id":5},"typeName":{"type":"string","id":6},"extendee":{"type":"string","id":2},"defaultValue":{"type":"string","id"\
:7},"oneofIndex":{"type":"int32","id":9},"jsonName":{"type":"string","id":10},"options":{"type":"FieldOptions","id":8},"proto3Optional":{"type":"bool","id":17}}\
,"nested":{"Type":{"values":{"TYPE_DOUBLE":1,"TYPE_FLOAT":2,"TYPE_INT64":3,"TYPE_UINT64":4,"TYPE_INT32":5,"TYPE_FIXED64":6,"TYPE_FIXED32":7,"TYPE_BOOL":8,"TYPE_\
STRING":9,"TYPE_GROUP":10,"TYPE_MESSAGE":11,"TYPE_BYTES":12,"TYPE_UINT32":13,"TYPE_ENUM":14,"TYPE_SFIXED32":15,"TYPE_SFIXED64":16,"TYPE_SINT32":17,"TYPE_SINT64"\
:18}},"Label":{"values":{"LABEL_OPTIONAL":1,"LABEL_REPEATED":3,"LABEL_REQUIRED":2}}}},"OneofDescriptorProto":{"edition":"proto2","fields":{"name":{"type":"strin\
g","id":1},"options":{"type":"OneofOptions","id":2}}},"EnumDescriptorProto":{"edition":"proto2","fields":{"name":{"type":"string","id":1},"value":{"rule":"repea\
ted","type":"EnumValueDescriptorProto","id":2},"options":{"type":"EnumOptions","id":3},"reservedRange":{"rule":"repeated","type":"EnumReservedRange","id":4},"re\
servedName":{"rule":"repeated","type":"string","id":5},"visibility":{"type":"SymbolVisibility","id":6}},"nested":{"EnumReservedRange":{"fields":{"start":{"type"\
:"int32","id":1},"end":{"type":"int32","id":2}}}}},"EnumValueDescriptorProto":{"edition":"proto2","fields":{"name":{"type":"string","id":1},"number":{"type":"in\
t32","id":2},"options":{"type":"EnumValueOptions","id":3}}},"ServiceDescriptorProto":{"edition":"proto2","fields":{"name":{"type":"string","id":1},"method":{"ru\
le":"repeated","type":"MethodDescriptorProto","id":2},"options":{"type":"ServiceOptions","id":3}}},"MethodDescriptorProto":{"edition":"proto2","fields":{"name":\
{"type":"string","id":1},"inputType":{"type":"string","id":2},"outputType":{"type":"string","id":3},"options":{"type":"MethodOptions","id":4},"clientStreaming":\
{"type":"bool","id":5},"serverStreaming":{"type":"bool","id":6}}},"FileOptions":{"edition":"proto2","fields":{"javaPackage":{"type":"string","id":1},"javaOuterC\
lassname":{"type":"string","id":8},"javaMultipleFiles":{"type":"bool","id":10},"javaGenerateEqualsAndHash":{"type":"bool","id":20,"options":{"deprecated":true}}\
,"javaStringCheckUtf8":{"type":"bool","id":27},"optimizeFor":{"type":"OptimizeMode","id":9,"options":{"default":"SPEED"}},"goPackage":{"type":"string","id":11},\
"ccGenericServices":{"type":"bool","id":16},"javaGenericServices":{"type":"bool","id":17},"pyGenericServices":{"type":"bool","id":18},"deprecated":{"type":"bool\
","id":23},"ccEnableArenas":{"type":"bool","id":31,"options":{"default":true}},"objcClassPrefix":{"type":"string","id":36},"csharpNamespace":{"type":"string","i\
d":37},"swiftPrefix":{"type":"string","id":39},"phpClassPrefix":{"type":"string","id":40},"phpNamespace":{"type":"string","id":41},"phpMetadataNamespace":{"type\
":"string","id":44},"rubyPackage":{"type":"string","id":45},"features":{"type":"FeatureSet","id":50},"uninterpretedOption":{"rule":"repeated","type":"Uninterpre\
tedOption","id":999}},"extensions":[[1000,536870911]],"reserved":[[42,42],[38,38],"php_generic_services"],"nested":{"OptimizeMode":{"values":{"SPEED":1,"CODE_SI\
ZE":2,"LITE_RUNTIME":3}}}},"MessageOptions":{"edition":"proto2","fields":{"messageSetWireFormat":{"type":"bool","id":1},"noStandardDescriptorAccessor":{"type":"\
bool","id":2},"deprecated":{"type":"bool","id":3},"mapEntry":{"type":"bool","id":7},"deprecatedLegacyJsonFieldConflicts":{"type":"bool","id":11,"options":{"depr\
ecated":true}},"features":{"type":"FeatureSet","id":12},"uninterpretedOption":{"rule":"repeated","type":"UninterpretedOption","id":999}},"extensions":[[1000,536\
870911]],"reserved":[[4,4],[5,5],[6,6],[8,8],[9,9]]},"FieldOptions":{"edition":"proto2","fields":{"ctype":{"type":"CType","id":1,"options":{"default":"STRING"}}\
,"packed":{"type":"bool","id":2},"jstype":{"type":"JSType","id":6,"options":{"default":"JS_NORMAL"}},"lazy":{"type":"bool","id":5},"unverifiedLazy":{"type":"boo\
l","id":15},"deprecated":{"type":"bool","id":3},"weak":{"type":"bool","id":10,"options":{"deprecated":true}},"debugRedact":{"type":"bool","id":16},"retention":{\
"type":"OptionRetention","id":17},"targets":{"rule":"repeated","type":"OptionTargetType","id":19},"editionDefaults":{"rule":"repeated","type":"EditionDefault","\
id":20},"features":{"type":"FeatureSet","id":21},"featureSupport":{"type":"FeatureSupport","id":22},"uninterpretedOption":{"rule":"repeated","type":"Uninterpret\
edOption","id":999}},"extensions":[[1000,536870911]],"reserved":[[4,4],[18,18]],"nested":{"CType":{"values":{"STRING":0,"CORD":1,"STRING_PIECE":2}},"JSType":{"v\
alues":{"JS_NORMAL":0,"JS_STRING":1,"JS_NUMBER":2}},"OptionRetention":{"values":{"RETENTION_UNKNOWN":0,"RETENTION_RUNTIME":1,"RETENTION_SOURCE":2}},"OptionTarge\
tType":{"values":{"TARGET_TYPE_UNKNOWN":0,"TARGET_TYPE_FILE":1,"TARGET_TYPE_EXTENSION_RANGE":2,"TARGET_TYPE_MESSAGE":3,"TARGET_TYPE_FIELD":4,"TARGET_TYPE_ONEOF"\
:5,"TARGET_TYPE_ENUM":6,"TARGET_TYPE_ENUM_ENTRY":7,"TARGET_TYPE_SERVICE":8,"TARGET_TYPE_METHOD":9}},"EditionDefault":{"fields":{"edition":{"type":"Edition","id"\
:3},"value":{"type":"string","id":2}}},"FeatureSupport":{"fields":{"editionIntroduced":{"type":"Edition","id":1},"editionDeprecated":{"type":"Edition","id":2},"\
deprecationWarning":{"type":"string","id":3},"editionRemoved":{"type":"Edition","id":4}}}}},"OneofOptions":{"edition":"proto2","fields":{"features":{"type":"Fea\
tureSet","id":1},"uninterpretedOption":{"rule":"repeated","type":"UninterpretedOption","id":999}},"extensions":[[1000,536870911]]},"EnumOptions":{"edition":"pro\
to2","fields":{"allowAlias":{"type":"bool","id":2},"deprecated":{"type":"bool","id":3},"deprecatedLegacyJsonFieldConflicts":{"type":"bool","id":6,"options":{"de\
precated":true}},"features":{"type":"FeatureSet","id":7},"uninterpretedOption":{"rule":"repeated","type":"UninterpretedOption","id":999}},"extensions":[[1000,53\
6870911]],"reserved":[[5,5]]},"EnumValueOptions":{"edition":"proto2","fields":{"deprecated":{"type":"bool","id":1},"features":{"type":"FeatureSet","id":2},"debu\
gRedact":{"type":"bool","id":3},"featureSupport":{"type":"FieldOptions.FeatureSupport","id":4},"uninterpretedOption":{"rule":"repeated","type":"UninterpretedOpt\
ion","id":999}},"extensions":[[1000,536870911]]},"ServiceOptions":{"edition":"proto2","fields":{"features":{"type":"FeatureSet","id":34},"deprecated":{"type":"b\
ool","id":33},"uninterpretedOption":{"rule":"repeated","type":"UninterpretedOption","id":999}},"extensions":[[1000,536870911]]},"MethodOptions":{"edition":"prot\
o2","fields":{"deprecated":{"type":"bool","id":33},"idempotencyLevel":{"type":"IdempotencyLevel","id":34,"options":{"default":"IDEMPOTENCY_UNKNOWN"}},"features"\
:{"type":"FeatureSet","id":35},"uninterpretedOption":{"rule":"repeated","type":"UninterpretedOption","id":999}},"extensions":[[1000,536870911]],"nested":{"Idemp\
otencyLevel":{"values":{"IDEMPOTENCY_UNKNOWN":0,"NO_SIDE_EFFECTS":1,"IDEMPOTENT":2}}}},"UninterpretedOption":{"edition":"proto2","fields":{"name":{"rule":"repea\
ted","type":"NamePart","id":2},"identifierValue":{"type":"string","id":3},"positiveIntValue":{"type":"uint64","id":4},"negativeIntValue":{"type":"int64","id":5}\
,"doubleValue":{"type":"double","id":6},"stringValue":{"type":"bytes","id":7},"aggregateValue":{"type":"string","id":8}},"nested":{"NamePart":{"fields":{"namePa\
rt":{"rule":"required","type":"string","id":1},"isExtension":{"rule":"required","type":"bool","id":2}}}}},"FeatureSet":{"edition":"proto2","fields":{"fieldPrese\
nce":{"type":"FieldPresence","id":1,"options":{"retention":"RETENTION_RUNTIME","targets":"TARGET_TYPE_FILE","feature_support.edition_introduced":"EDITION_2023",\
"edition_defaults.edition":"EDITION_2023","edition_defaults.value":"EXPLICIT"}},"enumType":{"type":"EnumType","id":2,"options":{"retention":"RETENTION_RUNTIME",\
"targets":"TARGET_TYPE_FILE","feature_support.edition_introduced":"EDITION_2023","edition_defaults.edition":"EDITION_PROTO3","edition_defaults.value":"OPEN"}},"\
repeatedFieldEncoding":{"type":"RepeatedFieldEncoding","id":3,"options":{"retention":"RETENTION_RUNTIME","targets":"TARGET_TYPE_FILE","feature_support.edition_i\
ntroduced":"EDITION_2023","edition_defaults.edition":"EDITION_PROTO3","edition_defaults.value":"PACKED"}},"utf8Validation":{"type":"Utf8Validation","id":4,"opti\
ons":{"retention":"RETENTION_RUNTIME","targets":"TARGET_TYPE_FILE","feature_support.edition_introduced":"EDITION_2023","edition_defaults.edition":"EDITION_PROTO\
3","edition_defaults.value":"VERIFY"}},"messageEncoding":{"type":"MessageEncoding","id":5,"options":{"retention":"RETENTION_RUNTIME","targets":"TARGET_TYPE_FILE\
","feature_support.edition_introduced":"EDITION_2023","edition_defaults.edition":"EDITION_LEGACY","edition_defaults.value":"LENGTH_PREFIXED"}},"jsonFormat":{"ty\
pe":"JsonFormat","id":6,"options":{"retention":"RETENTION_RUNTIME","targets":"TARGET_TYPE_FILE","feature_support.edition_introduced":"EDITION_2023","edition_def\
aults.edition":"EDITION_PROTO3","edition_defaults.value":"ALLOW"}},"enforceNamingStyle":{"type":"EnforceNamingStyle","id":7,"options":{"retention":"RETENTION_SO\
URCE","targets":"TARGET_TYPE_METHOD","feature_support.edition_introduced":"EDITION_2024","edition_defaults.edition":"EDITION_2024","edition_defaults.value":"STY\
LE2024"}},"defaultSymbolVisibility":{"type":"VisibilityFeature.DefaultSymbolVisibility","id":8,"options":{"retention":"RETENTION_SOURCE","targets":"TARGET_TYPE_\
FILE","feature_support.edition_introduced":"EDITION_2024","edition_defaults.edition":"EDITION_2024","edition_defaults.value":"EXPORT_TOP_LEVEL"}}},"extensions":\
[[1000,9994],[9995,9999],[10000,10000]],"reserved":[[999,999]],"nested":{"FieldPresence":{"values":{"FIELD_PRESENCE_UNKNOWN":0,"EXPLICIT":1,"IMPLICIT":2,"LEGACY\
_REQUIRED":3}},"EnumType":{"values":{"ENUM_TYPE_UNKNOWN":0,"OPEN":1,"CLOSED":2}},"RepeatedFieldEncoding":{"values":{"REPEATED_FIELD_ENCODING_UNKNOWN":0,"PACKED"\
:1,"EXPANDED":2}},"Utf8Validation":{"values":{"UTF8_VALIDATION_UNKNOWN":0,"VERIFY":2,"NONE":3}},"MessageEncoding":{"values":{"MESSAGE_ENCODING_UNKNOWN":0,"LENGT\
H_PREFIXED":1,"DELIMITED":2}},"JsonFormat":{"values":{"JSON_FORMAT_UNKNOWN":0,"ALLOW":1,"LEGACY_BEST_EFFORT":2}},"EnforceNamingStyle":{"values":{"ENFORCE_NAMING\
_STYLE_UNKNOWN":0,"STYLE2024":1,"STYLE_LEGACY":2}},"VisibilityFeature":{"fields":{},"reserved":[[1,536870911]],"nested":{"DefaultSymbolVisibility":{"values":{"D\
EFAULT_SYMBOL_VISIBILITY_UNKNOWN":0,"EXPORT_ALL":1,"EXPORT_TOP_LEVEL":2,"LOCAL_ALL":3,"STRICT":4}}}}}},"FeatureSetDefaults":{"edition":"proto2","fields":{"defau\
lts":{"rule":"repeated","type":"FeatureSetEditionDefault","id":1},"minimumEdition":{"type":"Edition","id":4},"maximumEdition":{"type":"Edition","id":5}},"nested\
":{"FeatureSetEditionDefault":{"fields":{"edition":{"type":"Edition","id":3},"overridableFeatures":{"type":"FeatureSet","id":4},"fixedFeatures":{"type":"Feature\
Set","id":5}},"reserved":[[1,1],[2,2],"features"]}}},"SourceCodeInfo":{"edition":"proto2","fields":{"location":{"rule":"repeated","type":"Location","id":1}},"ex\
tensions":[[536000000,536000000]],"nested":{"Location":{"fields":{"path":{"rule":"repeated","type":"int32","id":1,"options":{"packed":true}},"span":{"rule":"rep\
eated","type":"int32","id":2,"options":{"packed":true}},"leadingComments":{"type":"string","id":3},"trailingComments":{"type":"string","id":4},"leadingDetachedC\
omments":{"rule":"repeated","type":"string","id":6}}}}},"GeneratedCodeInfo":{"edition":"proto2","fields":{"annotation":{"rule":"repeated","type":"Annotation","i\
d":1}},"nested":{"Annotation":{"fields":{"path":{"rule":"repeated","type":"int32","id":1,"options":{"packed":true}},"sourceFile":{"type":"string","id":2},"begin\
":{"type":"int32","id":3},"end":{"type":"int32","id":4},"semantic":{"type":"Semantic","id":5}},"nested":{"Semantic":{"values":{"NONE":0,"SET":1,"ALIAS":2}}}}}},\
"SymbolVisibility":{"edition":"proto2","values":{"VISIBILITY_UNSET":0,"VISIBILITY_LOCAL":1,"VISIBILITY_EXPORT":2}}}}}}}}')}),92939:(W=>{W.exports=JSON.parse('{"\
nested":{"google":{"nested":{"protobuf":{"nested":{"SourceContext":{"fields":{"fileName":{"type":"string","id":1}}}}}}}}}')}),36710:(W=>{W.exports=JSON.parse('{\
"nested":{"google":{"nested":{"protobuf":{"nested":{"Type":{"fields":{"name":{"type":"string","id":1},"fields":{"rule":"repeated","type":"Field","id":2},"oneofs\
":{"rule":"repeated","type":"string","id":3},"options":{"rule":"repeated","type":"Option","id":4},"sourceContext":{"type":"SourceContext","id":5},"syntax":{"typ\
e":"Syntax","id":6}}},"Field":{"fields":{"kind":{"type":"Kind","id":1},"cardinality":{"type":"Cardinality","id":2},"number":{"type":"int32","id":3},"name":{"typ\
e":"string","id":4},"typeUrl":{"type":"string","id":6},"oneofIndex":{"type":"int32","id":7},"packed":{"type":"bool","id":8},"options":{"rule":"repeated","type":\
"Option","id":9},"jsonName":{"type":"string","id":10},"defaultValue":{"type":"string","id":11}},"nested":{"Kind":{"values":{"TYPE_UNKNOWN":0,"TYPE_DOUBLE":1,"TY\
PE_FLOAT":2,"TYPE_INT64":3,"TYPE_UINT64":4,"TYPE_INT32":5,"TYPE_FIXED64":6,"TYPE_FIXED32":7,"TYPE_BOOL":8,"TYPE_STRING":9,"TYPE_GROUP":10,"TYPE_MESSAGE":11,"TYP\
E_BYTES":12,"TYPE_UINT32":13,"TYPE_ENUM":14,"TYPE_SFIXED32":15,"TYPE_SFIXED64":16,"TYPE_SINT32":17,"TYPE_SINT64":18}},"Cardinality":{"values":{"CARDINALITY_UNKN\
OWN":0,"CARDINALITY_OPTIONAL":1,"CARDINALITY_REQUIRED":2,"CARDINALITY_REPEATED":3}}}},"Enum":{"fields":{"name":{"type":"string","id":1},"enumvalue":{"rule":"rep\
eated","type":"EnumValue","id":2},"options":{"rule":"repeated","type":"Option","id":3},"sourceContext":{"type":"SourceContext","id":4},"syntax":{"type":"Syntax"\
,"id":5}}},"EnumValue":{"fields":{"name":{"type":"string","id":1},"number":{"type":"int32","id":2},"options":{"rule":"repeated","type":"Option","id":3}}},"Optio\
n":{"fields":{"name":{"type":"string","id":1},"value":{"type":"Any","id":2}}},"Syntax":{"values":{"SYNTAX_PROTO2":0,"SYNTAX_PROTO3":1}},"Any":{"fields":{"type_u\
rl":{"type":"string","id":1},"value":{"type":"bytes","id":2}}},"SourceContext":{"fields":{"fileName":{"type":"string","id":1}}}}}}}}}')})};export{ze as id,Je as ids,We as modules};
