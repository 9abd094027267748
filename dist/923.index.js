var cs=Object.defineProperty;var f=(Y,w)=>cs(Y,"name",{value:w,configurable:!0});const ps=923,ms=[923],ys={99469:((Y,w,m)=>{var I;I={value:!0},I=w.KY=I=void 0;const x=m(23860),g=m(97618);I={enumerable:!0,get:f(function(){return g.ResourceStream},
"get")};class E{static{f(this,"Paginator")}extend(R,P){typeof P=="string"&&(P=[P]),P.forEach(D=>{const M=R.prototype[D];R.prototype[D+"_"]=M,R.prototype[D]=function(...k){
const Q=v.parseArguments_(k);return v.run_(Q,M.bind(this))}})}streamify(R){return function(...P){const D=v.parseArguments_(P),M=this[R+"_"]||this[R];return v.runAsStream_(
D,M.bind(this))}}parseArguments_(R){let P,D=!0,M=-1,k=-1,Q;const K=R[0],U=R[R.length-1];typeof K=="function"?Q=K:P=K,typeof U=="function"&&(Q=U),typeof P=="obje\
ct"&&(P=x(!0,{},P),P.maxResults&&typeof P.maxResults=="number"?k=P.maxResults:typeof P.pageSize=="number"&&(k=P.pageSize),P.maxApiCalls&&typeof P.maxApiCalls=="\
number"&&(M=P.maxApiCalls,delete P.maxApiCalls),(k!==-1||P.autoPaginate===!1)&&(D=!1));const A={query:P||{},autoPaginate:D,maxApiCalls:M,maxResults:k,callback:Q};
return A.streamOptions=x(!0,{},A.query),delete A.streamOptions.autoPaginate,delete A.streamOptions.maxResults,delete A.streamOptions.pageSize,A}run_(R,P){const D=R.
query,M=R.callback;if(!R.autoPaginate)return P(D,M);const k=new Array;let Q=[];const K=new Promise((U,A)=>{const F=v.runAsStream_(R,P);F.on("error",A).on("data",
z=>k.push(z)).on("end",()=>{Q=F._otherArgs||[],U(k)})});if(!M)return K.then(U=>[U,D,...Q]);K.then(U=>M(null,U,D,...Q),U=>M(U))}runAsStream_(R,P){return new g.ResourceStream(
R,P)}}I=E;const v=new E;w.KY=v}),97618:((Y,w,m)=>{Object.defineProperty(w,"__esModule",{value:!0}),w.ResourceStream=void 0;const I=m(2203);class x extends I.Transform{static{
f(this,"ResourceStream")}_ended;_maxApiCalls;_nextQuery;_otherArgs;_reading;_requestFn;_requestsMade;_resultsToSend;constructor(E,v){const C=Object.assign({objectMode:!0},
E.streamOptions);super(C),this._ended=!1,this._maxApiCalls=E.maxApiCalls===-1?1/0:E.maxApiCalls,this._nextQuery=E.query,this._reading=!1,this._requestFn=v,this.
_requestsMade=0,this._resultsToSend=E.maxResults===-1?1/0:E.maxResults,this._otherArgs=[]}end(...E){return this._ended=!0,super.end(...E)}_read(){if(!this._reading){
this._reading=!0;try{this._requestFn(this._nextQuery,(E,v,C,...R)=>{if(E){this.destroy(E);return}this._otherArgs=R,this._nextQuery=C,this._resultsToSend!==1/0&&
(v=v.splice(0,this._resultsToSend),this._resultsToSend-=v.length);let P=!0;for(const k of v){if(this._ended)break;P=this.push(k)}const D=!this._nextQuery||this.
_resultsToSend<1,M=++this._requestsMade>=this._maxApiCalls;(D||M)&&this.end(),P&&!this._ended&&setImmediate(()=>this._read()),this._reading=!1})}catch(E){this.destroy(
E)}}}}w.ResourceStream=x}),87635:((Y,w,m)=>{var I;I={value:!0},w.$d=void 0,w.e$=g;const x=m(2203);function g(v,C){if(Array.isArray(v)&&(v=v.map(R=>g(R,C))),v!==
null&&typeof v=="object"&&!(v instanceof Buffer)&&!(v instanceof x.Stream)&&typeof v.hasOwnProperty=="function")for(const R in v)v.hasOwnProperty(R)&&(v[R]=g(v[R],
C));if(typeof v=="string"&&v.indexOf("{{projectId}}")>-1){if(!C||C==="{{projectId}}")throw new E;v=v.replace(/{{projectId}}/g,C)}return v}f(g,"replaceProjectIdT\
oken");class E extends Error{static{f(this,"MissingProjectIdError")}message=`Sorry, we cannot connect to Cloud Services without a project
    ID. You may specify one with an environment variable named
    "GOOGLE_CLOUD_PROJECT".`.replace(/ +/g," ")}w.$d=E}),60206:((Y,w)=>{Object.defineProperty(w,"__esModule",{value:!0}),w.promisify=m,w.promisifyAll=I,w.callbackify=
x,w.callbackifyAll=g;function m(E,v){if(E.promisified_)return E;v=v||{};const C=Array.prototype.slice,R=f(function(){let P;for(P=arguments.length-1;P>=0;P--){const k=arguments[P];
if(!(typeof k>"u")){if(typeof k!="function")break;return E.apply(this,arguments)}}const D=C.call(arguments,0,P+1);let M=Promise;return this&&this.Promise&&(M=this.
Promise),new M((k,Q)=>{D.push((...K)=>{const U=C.call(K),A=U.shift();if(A)return Q(A);v.singular&&U.length===1?k(U[0]):k(U)}),E.apply(this,D)})},"wrapper");return R.
promisified_=!0,R}f(m,"promisify");function I(E,v){const C=v&&v.exclude||[];Object.getOwnPropertyNames(E.prototype).filter(D=>!C.includes(D)&&typeof E.prototype[D]==
"function"&&!/(^_|(Stream|_)|promise$)|^constructor$/.test(D)).forEach(D=>{const M=E.prototype[D];M.promisified_||(E.prototype[D]=w.promisify(M,v))})}f(I,"promi\
sifyAll");function x(E){if(E.callbackified_)return E;const v=f(function(){if(typeof arguments[arguments.length-1]!="function")return E.apply(this,arguments);const C=Array.
prototype.pop.call(arguments);E.apply(this,arguments).then(R=>{R=Array.isArray(R)?R:[R],C(null,...R)},R=>C(R))},"wrapper");return v.callbackified_=!0,v}f(x,"cal\
lbackify");function g(E,v){const C=v&&v.exclude||[];Object.getOwnPropertyNames(E.prototype).filter(D=>!C.includes(D)&&typeof E.prototype[D]=="function"&&!/^_|(Stream|_)|^constructor$/.
test(D)).forEach(D=>{const M=E.prototype[D];M.callbackified_||(E.prototype[D]=w.callbackify(M))})}f(g,"callbackifyAll")}),45195:((Y,w,m)=>{var I=m(5546);function x(g,E){
function v(C,R){var P=E||{},D;"randomize"in P||(P.randomize=!0),D=I.operation(P);function M(K){R(K||new Error("Aborted"))}f(M,"bail");function k(K,U){if(K.bail){
M(K);return}D.retry(K)?P.onRetry&&P.onRetry(K,U):R(D.mainError())}f(k,"onError");function Q(K){var U;try{U=g(M,K)}catch(A){k(A,K);return}Promise.resolve(U).then(
C).catch(f(function(F){k(F,K)},"catchIt"))}f(Q,"runAttempt"),D.attempt(Q)}return f(v,"run"),new Promise(v)}f(x,"retry"),Y.exports=x}),81970:(function(Y,w,m){var I=this&&
this.__createBinding||(Object.create?(function(U,A,F,z){z===void 0&&(z=F);var ie=Object.getOwnPropertyDescriptor(A,F);(!ie||("get"in ie?!A.__esModule:ie.writable||
ie.configurable))&&(ie={enumerable:!0,get:f(function(){return A[F]},"get")}),Object.defineProperty(U,z,ie)}):(function(U,A,F,z){z===void 0&&(z=F),U[z]=A[F]})),x=this&&
this.__setModuleDefault||(Object.create?(function(U,A){Object.defineProperty(U,"default",{enumerable:!0,value:A})}):function(U,A){U.default=A}),g=this&&this.__importStar||
function(U){if(U&&U.__esModule)return U;var A={};if(U!=null)for(var F in U)F!=="default"&&Object.prototype.hasOwnProperty.call(U,F)&&I(A,U,F);return x(A,U),A},E=this&&
this.__importDefault||function(U){return U&&U.__esModule?U:{default:U}};Object.defineProperty(w,"__esModule",{value:!0}),w.HttpProxyAgent=void 0;const v=g(m(69278)),
C=g(m(64756)),R=E(m(2830)),P=m(24434),D=m(98894),M=m(87016),k=(0,R.default)("http-proxy-agent");class Q extends D.Agent{static{f(this,"HttpProxyAgent")}constructor(A,F){
super(F),this.proxy=typeof A=="string"?new M.URL(A):A,this.proxyHeaders=F?.headers??{},k("Creating new HttpProxyAgent instance: %o",this.proxy.href);const z=(this.
proxy.hostname||this.proxy.host).replace(/^\[|\]$/g,""),ie=this.proxy.port?parseInt(this.proxy.port,10):this.proxy.protocol==="https:"?443:80;this.connectOpts={
...F?K(F,"headers"):null,host:z,port:ie}}addRequest(A,F){A._header=null,this.setRequestProps(A,F),super.addRequest(A,F)}setRequestProps(A,F){const{proxy:z}=this,
ie=F.secureEndpoint?"https:":"http:",Te=A.getHeader("host")||"localhost",ne=`${ie}//${Te}`,T=new M.URL(A.path,ne);F.port!==80&&(T.port=String(F.port)),A.path=String(
T);const y=typeof this.proxyHeaders=="function"?this.proxyHeaders():{...this.proxyHeaders};if(z.username||z.password){const N=`${decodeURIComponent(z.username)}\
:${decodeURIComponent(z.password)}`;y["Proxy-Authorization"]=`Basic ${Buffer.from(N).toString("base64")}`}y["Proxy-Connection"]||(y["Proxy-Connection"]=this.keepAlive?
"Keep-Alive":"close");for(const N of Object.keys(y)){const O=y[N];O&&A.setHeader(N,O)}}async connect(A,F){A._header=null,A.path.includes("://")||this.setRequestProps(
A,F);let z,ie;k("Regenerating stored HTTP header string for request"),A._implicitHeader(),A.outputData&&A.outputData.length>0&&(k("Patching connection write() o\
utput buffer with updated header"),z=A.outputData[0].data,ie=z.indexOf(`\r
\r
`)+4,A.outputData[0].data=A._header+z.substring(ie),k("Output buffer: %o",A.outputData[0].data));let Te;return this.proxy.protocol==="https:"?(k("Creating `tls.\
Socket`: %o",this.connectOpts),Te=C.connect(this.connectOpts)):(k("Creating `net.Socket`: %o",this.connectOpts),Te=v.connect(this.connectOpts)),await(0,P.once)(
Te,"connect"),Te}}Q.protocols=["http","https"],w.HttpProxyAgent=Q;function K(U,...A){const F={};let z;for(z in U)A.includes(z)||(F[z]=U[z]);return F}f(K,"omit")}),
5546:((Y,w,m)=>{Y.exports=m(67084)}),67084:((Y,w,m)=>{var I=m(39538);w.operation=function(x){var g=w.timeouts(x);return new I(g,{forever:x&&(x.forever||x.retries===
1/0),unref:x&&x.unref,maxRetryTime:x&&x.maxRetryTime})},w.timeouts=function(x){if(x instanceof Array)return[].concat(x);var g={retries:10,factor:2,minTimeout:1*
1e3,maxTimeout:1/0,randomize:!1};for(var E in x)g[E]=x[E];if(g.minTimeout>g.maxTimeout)throw new Error("minTimeout is greater than maxTimeout");for(var v=[],C=0;C<
g.retries;C++)v.push(this.createTimeout(C,g));return x&&x.forever&&!v.length&&v.push(this.createTimeout(C,g)),v.sort(function(R,P){return R-P}),v},w.createTimeout=
function(x,g){var E=g.randomize?Math.random()+1:1,v=Math.round(E*Math.max(g.minTimeout,1)*Math.pow(g.factor,x));return v=Math.min(v,g.maxTimeout),v},w.wrap=function(x,g,E){
if(g instanceof Array&&(E=g,g=null),!E){E=[];for(var v in x)typeof x[v]=="function"&&E.push(v)}for(var C=0;C<E.length;C++){var R=E[C],P=x[R];x[R]=f(function(M){
var k=w.operation(g),Q=Array.prototype.slice.call(arguments,1),K=Q.pop();Q.push(function(U){k.retry(U)||(U&&(arguments[0]=k.mainError()),K.apply(this,arguments))}),
k.attempt(function(){M.apply(x,Q)})},"retryWrapper").bind(x,P),x[R].options=g}}}),39538:(Y=>{function w(m,I){typeof I=="boolean"&&(I={forever:I}),this._originalTimeouts=
JSON.parse(JSON.stringify(m)),this._timeouts=m,this._options=I||{},this._maxRetryTime=I&&I.maxRetryTime||1/0,this._fn=null,this._errors=[],this._attempts=1,this.
_operationTimeout=null,this._operationTimeoutCb=null,this._timeout=null,this._operationStart=null,this._timer=null,this._options.forever&&(this._cachedTimeouts=
this._timeouts.slice(0))}f(w,"RetryOperation"),Y.exports=w,w.prototype.reset=function(){this._attempts=1,this._timeouts=this._originalTimeouts.slice(0)},w.prototype.
stop=function(){this._timeout&&clearTimeout(this._timeout),this._timer&&clearTimeout(this._timer),this._timeouts=[],this._cachedTimeouts=null},w.prototype.retry=
function(m){if(this._timeout&&clearTimeout(this._timeout),!m)return!1;var I=new Date().getTime();if(m&&I-this._operationStart>=this._maxRetryTime)return this._errors.
push(m),this._errors.unshift(new Error("RetryOperation timeout occurred")),!1;this._errors.push(m);var x=this._timeouts.shift();if(x===void 0)if(this._cachedTimeouts)
this._errors.splice(0,this._errors.length-1),x=this._cachedTimeouts.slice(-1);else return!1;var g=this;return this._timer=setTimeout(function(){g._attempts++,g.
_operationTimeoutCb&&(g._timeout=setTimeout(function(){g._operationTimeoutCb(g._attempts)},g._operationTimeout),g._options.unref&&g._timeout.unref()),g._fn(g._attempts)},
x),this._options.unref&&this._timer.unref(),!0},w.prototype.attempt=function(m,I){this._fn=m,I&&(I.timeout&&(this._operationTimeout=I.timeout),I.cb&&(this._operationTimeoutCb=
I.cb));var x=this;this._operationTimeoutCb&&(this._timeout=setTimeout(function(){x._operationTimeoutCb()},x._operationTimeout)),this._operationStart=new Date().
getTime(),this._fn(this._attempts)},w.prototype.try=function(m){console.log("Using RetryOperation.try() is deprecated"),this.attempt(m)},w.prototype.start=function(m){
console.log("Using RetryOperation.start() is deprecated"),this.attempt(m)},w.prototype.start=w.prototype.try,w.prototype.errors=function(){return this._errors},
w.prototype.attempts=function(){return this._attempts},w.prototype.mainError=function(){if(this._errors.length===0)return null;for(var m={},I=null,x=0,g=0;g<this.
_errors.length;g++){var E=this._errors[g],v=E.message,C=(m[v]||0)+1;m[v]=C,C>=x&&(I=E,x=C)}return I}}),71546:((Y,w,m)=>{var I=m(33897);function x(g){g=g||this;var E={
callthrough:!0,calls:1};return I(g,"_read",E,g.emit.bind(g,"reading")),I(g,"_write",E,g.emit.bind(g,"writing")),g}f(x,"StreamEvents"),Y.exports=x}),33897:(Y=>{Y.
exports=f(function(m,I,x,g){if(!m||!I||!m[I])throw new Error("You must provide an object and a key for an existing method");g||(g=x,x={}),g=g||function(){},x.callthrough=
x.callthrough||!1,x.calls=x.calls||0;var E=x.calls===0,v=m[I].bind(m);m[I]=function(){var C=[].slice.call(arguments),R;return x.callthrough&&(R=v.apply(m,C)),R=
g.apply(m,C)||R,!E&&--x.calls===0&&(m[I]=v),R}},"stubs")}),97745:((Y,w)=>{Object.defineProperty(w,"__esModule",{value:!0}),w.TeenyStatistics=w.TeenyStatisticsWarning=
void 0;class m extends Error{static{f(this,"TeenyStatisticsWarning")}static CONCURRENT_REQUESTS="ConcurrentRequestsExceededWarning";threshold=0;type="";value=0;constructor(g){
super(g),this.name=this.constructor.name,Error.captureStackTrace(this,this.constructor)}}w.TeenyStatisticsWarning=m;class I{static{f(this,"TeenyStatistics")}static DEFAULT_WARN_CONCURRENT_REQUESTS=5e3;_options;_concurrentRequests=0;_didConcurrentRequestWarn=!1;constructor(g){
this._options=I._prepareOptions(g)}getOptions(){return Object.assign({},this._options)}setOptions(g){const E=this._options;return this._options=I._prepareOptions(
g),E}get counters(){return{concurrentRequests:this._concurrentRequests}}requestStarting(){if(this._concurrentRequests++,this._options.concurrentRequests>0&&this.
_concurrentRequests>=this._options.concurrentRequests&&!this._didConcurrentRequestWarn){this._didConcurrentRequestWarn=!0;const g=new m("Possible excessive conc\
urrent requests detected. "+this._concurrentRequests+" requests in-flight, which exceeds the configured threshold of "+this._options.concurrentRequests+". Use t\
he TEENY_REQUEST_WARN_CONCURRENT_REQUESTS environment variable or the concurrentRequests option of teeny-request to increase or disable (0) this warning.");g.type=
m.CONCURRENT_REQUESTS,g.value=this._concurrentRequests,g.threshold=this._options.concurrentRequests,process.emitWarning(g)}}requestFinished(){this._concurrentRequests--}static _prepareOptions({
concurrentRequests:g}={}){let E=this.DEFAULT_WARN_CONCURRENT_REQUESTS;const v=Number(process.env.TEENY_REQUEST_WARN_CONCURRENT_REQUESTS);return g!==void 0?E=g:Number.
isNaN(v)||(E=v),{concurrentRequests:E}}}w.TeenyStatistics=I}),34003:((Y,w,m)=>{Object.defineProperty(w,"__esModule",{value:!0}),w.pool=void 0,w.getAgent=E;const I=m(
58611),x=m(65692);w.pool=new Map;function g(v){const C=process.env.NO_PROXY||process.env.no_proxy;if(!C)return!0;const R=new URL(v);for(const P of C.split(",")){
const D=P.trim();if(D===R.origin||D===R.hostname)return!1;if(D.startsWith("*.")||D.startsWith(".")){const M=D.replace(/^\*\./,".");if(R.hostname.endsWith(M))return!1}}
return!0}f(g,"shouldUseProxyForURI");function E(v,C){const R=v.startsWith("http://"),P=C.proxy||process.env.HTTP_PROXY||process.env.http_proxy||process.env.HTTPS_PROXY||
process.env.https_proxy,D=Object.assign({},C.pool),k=!!C.proxy||g(v);if(P&&k){const{HttpProxyAgent:K}=m(81970),{HttpsProxyAgent:U}=m(3669),A=R?K:U;return new A(
P,D)}let Q=R?"http":"https";if(C.forever&&(Q+=":forever",!w.pool.has(Q))){const K=R?I.Agent:x.Agent;w.pool.set(Q,new K({...D,keepAlive:!0}))}return w.pool.get(Q)}
f(E,"getAgent")}),80321:(function(Y,w,m){var I=this&&this.__createBinding||(Object.create?(function(T,y,N,O){O===void 0&&(O=N);var H=Object.getOwnPropertyDescriptor(
y,N);(!H||("get"in H?!y.__esModule:H.writable||H.configurable))&&(H={enumerable:!0,get:f(function(){return y[N]},"get")}),Object.defineProperty(T,O,H)}):(function(T,y,N,O){
O===void 0&&(O=N),T[O]=y[N]})),x=this&&this.__setModuleDefault||(Object.create?(function(T,y){Object.defineProperty(T,"default",{enumerable:!0,value:y})}):function(T,y){
T.default=y}),g=this&&this.__importStar||(function(){var T=f(function(y){return T=Object.getOwnPropertyNames||function(N){var O=[];for(var H in N)Object.prototype.
hasOwnProperty.call(N,H)&&(O[O.length]=H);return O},T(y)},"ownKeys");return function(y){if(y&&y.__esModule)return y;var N={};if(y!=null)for(var O=T(y),H=0;H<O.length;H++)
O[H]!=="default"&&I(N,y,O[H]);return x(N,y),N}})();Object.defineProperty(w,"__esModule",{value:!0}),w.RequestError=void 0,w.teenyRequest=ne;const E=g(m(65692)),
v=g(m(58611)),C=m(2203),R=g(m(43106)),P=m(34003),D=m(97745),M=m(76982),k=m(71546),Q=20,K=new Set([301,302,303,307,308]);function U(T,y={},N=0){const O=String(T),
H=new URL(O),X=H.protocol==="https:",oe=X?E:v,te={};if(y.headers)if(typeof globalThis.Headers<"u"&&y.headers instanceof globalThis.Headers)for(const[J,$]of y.headers.
entries())te[J]=$;else if(Array.isArray(y.headers))for(const[J,$]of y.headers)te[J]=$;else if(typeof y.headers.entries=="function")for(const[J,$]of y.headers.entries())
te[J]=$;else for(const[J,$]of Object.entries(y.headers))$!==void 0&&(te[J]=String($));y.compress!==!1&&(Object.keys(te).some($=>$.toLowerCase()==="accept-encodi\
ng")||(te["Accept-Encoding"]="gzip,deflate"));const le={protocol:H.protocol,proto:X?"https":"http",method:y.method||"GET",hostname:H.hostname.replace(/^\[|\]$/g,
""),port:H.port||(X?443:80),path:(H.pathname||"/")+H.search,headers:te,agent:y.agent};return new Promise((J,$)=>{let st=!1,ce,de,$e;const Se=f(()=>{$e!==void 0&&
(clearTimeout($e),$e=void 0)},"clearReqTimeout"),ke=f(()=>{if(st)return;st=!0,Se();const Z=Object.assign(new Error(`network timeout at: ${O}`),{name:"AbortError",
type:"request-timeout",code:"ETIMEDOUT"});ce?.destroy(Z),de?.destroy(Z),Ee.destroy(),$(Z)},"onTimeout"),qe=f(()=>{y.timeout&&(Se(),$e=setTimeout(ke,y.timeout))},
"resetReqTimeout"),Ee=oe.request(le,Z=>{const fe=Z.statusCode||200,nt=Z.headers.location;if(y.redirect!=="manual"&&K.has(fe)&&nt){if(Se(),Z.resume(),y.redirect===
"error"){$(Object.assign(new Error(`uri requested responds with a redirect: ${O}`),{type:"no-redirect"}));return}const ae=typeof y.follow=="number"?y.follow:Q;if(N>=
ae){$(Object.assign(new Error(`maximum redirect reached at: ${O}`),{type:"max-redirect"}));return}const se=new URL(String(nt),H),Ve=(y.method||"GET").toUpperCase(),
Ke=fe===303||(fe===301||fe===302)&&Ve==="POST",ht={...te};for(const ot of Object.keys(ht)){const Pe=ot.toLowerCase();(Pe==="host"||Ke&&(Pe==="content-length"||Pe===
"content-type"||Pe==="transfer-encoding")||se.origin!==H.origin&&(Pe==="authorization"||Pe==="proxy-authorization"||Pe==="cookie"))&&delete ht[ot]}const Ot={...y,
method:Ke?"GET":y.method,body:Ke?void 0:y.body,headers:ht};U(se.toString(),Ot,N+1).then(J).catch($);return}qe(),Z.on("data",qe),Z.on("end",Se),Z.on("close",Se);
const Ie=new C.PassThrough;ce=Z,de=Ie;const xe=(Z.headers["content-encoding"]||"").toLowerCase();if(y.compress!==!1&&fe!==204&&fe!==304&&(le.method||"GET").toUpperCase()!==
"HEAD"&&(xe==="gzip"||xe==="x-gzip"||xe==="deflate"||xe==="br")){const ae=xe==="br"?R.createBrotliDecompress():R.createUnzip();Z.on("error",se=>ae.destroy(se)),
ae.on("error",se=>Ie.destroy(se)),Z.pipe(ae).pipe(Ie)}else Z.on("error",ae=>Ie.destroy(ae)),Z.pipe(Ie);const it=new globalThis.Headers;for(const[ae,se]of Object.
entries(Z.headers))Array.isArray(se)?se.forEach(Ve=>it.append(ae,Ve)):se!==void 0&&it.set(ae,se);const ft=f(async()=>{const ae=[];for await(const se of Ie)ae.push(
Buffer.isBuffer(se)?se:Buffer.from(se));return Buffer.concat(ae).toString("utf8")},"readText"),Dt={url:O,status:fe,statusText:Z.statusMessage||"",headers:it,body:Ie,
text:ft,json:f(async()=>{const ae=await ft();try{return JSON.parse(ae)}catch(se){throw new Error(`invalid json response body at ${O} reason: ${se.message}`)}},"\
json")};J(Dt)});y.timeout&&(Ee.setTimeout(y.timeout,ke),qe()),Ee.on("error",Z=>{Se(),ce?.destroy(Z),de?.destroy(Z),$(Z)}),y.body?typeof y.body=="object"&&typeof y.
body.pipe=="function"?(y.body.on("error",Z=>{Se(),de?.destroy(Z),Ee.destroy(),$(Z)}),y.body.pipe(Ee)):((typeof y.body=="string"||Buffer.isBuffer(y.body)||y.body instanceof
Uint8Array)&&Ee.write(y.body),Ee.end()):Ee.end()})}f(U,"bunFetch");const A=f((...T)=>"Bun"in globalThis?U(T[0],T[1]):m.e(816).then(m.bind(m,70816)).then(({default:y})=>y(
...T)),"fetch");class F extends Error{static{f(this,"RequestError")}code}w.RequestError=F;function z(T){const y={method:T.method||"GET",...T.timeout&&{timeout:T.
timeout},...typeof T.gzip=="boolean"&&{compress:T.gzip}};if(typeof T.json=="object"?(T.headers=T.headers||{},T.headers instanceof globalThis.Headers?T.headers.set(
"Content-Type","application/json"):T.headers["Content-Type"]="application/json",y.body=JSON.stringify(T.json)):Buffer.isBuffer(T.body)?y.body=T.body:typeof T.body!=
"string"?y.body=JSON.stringify(T.body):y.body=T.body,T.headers instanceof globalThis.Headers){y.headers={};for(const O of T.headers.entries())y.headers[O[0]]=O[1]}else
y.headers=T.headers;let N=T.uri||T.url;if(!N)throw new Error("Missing uri or url in reqOpts.");if(T.useQuerystring===!0||typeof T.qs=="object"){const H=m(83480).
stringify(T.qs);N=N+"?"+H}return y.agent=(0,P.getAgent)(N,T),{uri:N,options:y}}f(z,"requestToFetchOptions");function ie(T,y){const N={};N.agent=T.agent||!1,N.headers=
T.headers||{},N.href=y.url;const O={};return y.headers.forEach((X,oe)=>O[oe]=X),Object.assign(y.body,{statusCode:y.status,statusMessage:y.statusText,request:N,body:y.
body,headers:O,toJSON:f(()=>({headers:O}),"toJSON")})}f(ie,"fetchToRequestResponse");function Te(T,y){const N=`--${T}--`,O=new C.PassThrough;for(const H of y){const X=`\
--${T}\r
Content-Type: ${H["Content-Type"]}\r
\r
`;O.write(X),typeof H.body=="string"?(O.write(H.body),O.write(`\r
`)):(H.body.pipe(O,{end:!1}),H.body.on("end",()=>{O.write(`\r
`),O.write(N),O.end()}))}return O}f(Te,"createMultipartStream");function ne(T,y){const{uri:N,options:O}=z(T),H=T.multipart;if(T.multipart&&H.length===2){if(!y)throw new Error(
"Multipart without callback is not implemented.");const X=(0,M.randomUUID)();O.headers["Content-Type"]=`multipart/related; boundary=${X}`,O.body=Te(X,H),ne.stats.
requestStarting(),A(N,O).then(oe=>{ne.stats.requestFinished();const te=oe.headers.get("content-type"),le=ie(O,oe),J=le.body;if(/^application\/json(?:\s*;|$)/i.test(
te||"")){oe.json().then($=>{le.body=$,y(null,le,$)},$=>{y($,le,J)});return}oe.text().then($=>{le.body=$,y(null,le,$)},$=>{y($,le,J)})},oe=>{ne.stats.requestFinished(),
y(oe,null,null)});return}if(y===void 0){const X=k(new C.PassThrough);let oe;return X.once("reading",()=>{oe?(0,C.pipeline)(oe,X,()=>{}):X.once("response",()=>{(0,C.
pipeline)(oe,X,()=>{})})}),O.compress=!1,ne.stats.requestStarting(),A(N,O).then(te=>{ne.stats.requestFinished(),oe=te.body,oe.on("error",J=>{X.emit("error",J)});
const le=ie(O,te);X.emit("response",le)},te=>{ne.stats.requestFinished(),X.emit("error",te)}),X}ne.stats.requestStarting(),A(N,O).then(X=>{ne.stats.requestFinished();
const oe=X.headers.get("content-type"),te=ie(O,X),le=te.body;if(/^application\/json(?:\s*;|$)/i.test(oe||"")){if(te.statusCode===204){y(null,te,le);return}X.json().
then(J=>{te.body=J,y(null,te,J)},J=>{y(J,te,le)});return}X.text().then(J=>{const $=ie(O,X);$.body=J,y(null,$,J)},J=>{y(J,te,le)})},X=>{ne.stats.requestFinished(),
y(X,null,null)})}f(ne,"teenyRequest"),ne.defaults=T=>(y,N)=>{const O={...T,...y};if(N===void 0)return ne(O);ne(O,N)},ne.stats=new D.TeenyStatistics,ne.resetStats=
()=>{ne.stats=new D.TeenyStatistics(ne.stats.getOptions())}}),36522:((Y,w,m)=>{function I(){return m(72721)}f(I,"getPackageJSON"),w.V=I}),64490:((Y,w,m)=>{const I=m(
66495);Y.exports={pkg:I}}),23923:((Y,w,m)=>{m.d(w,{CRC32C:f(()=>we,"CRC32C")});var I={};m.r(I),m.d(I,{Gaxios:f(()=>jt,"Gaxios"),GaxiosError:f(()=>Oe,"GaxiosErro\
r"),GaxiosInterceptorManager:f(()=>Nt,"GaxiosInterceptorManager"),instance:f(()=>tr,"instance"),request:f(()=>Lr,"request")});var x=m(492),g=m(87635),E=function(){
return E=Object.assign||function(a){for(var e,t=1,r=arguments.length;t<r;t++){e=arguments[t];for(var s in e)Object.prototype.hasOwnProperty.call(e,s)&&(a[s]=e[s])}
return a},E.apply(this,arguments)},v="~",C="~~";function R(a,e){for(var t={},r={},s=a.split(C),n=!1,o=0;s.length>o;o++){for(var i=s[o].split(v),c=0;c<i.length;c+=
2){var u=i[c],l=i[c+1],d="&"+u+";";t[d]=l,n&&(t["&"+u]=l),r[l]=d}n=!0}return e?{entities:E(E({},t),e.entities),characters:E(E({},r),e.characters)}:{entities:t,characters:r}}
f(R,"generateNamedReferences");var P={xml:/&(?:#\d+|#[xX][\da-fA-F]+|[0-9a-zA-Z]+);?/g,html4:/&notin;|&(?:nbsp|iexcl|cent|pound|curren|yen|brvbar|sect|uml|copy|ordf|laquo|not|shy|reg|macr|deg|plusmn|sup2|sup3|acute|micro|para|middot|cedil|sup1|ordm|raquo|frac14|frac12|frac34|iquest|Agrave|Aacute|Acirc|Atilde|Auml|Aring|AElig|Ccedil|Egrave|Eacute|Ecirc|Euml|Igrave|Iacute|Icirc|Iuml|ETH|Ntilde|Ograve|Oacute|Ocirc|Otilde|Ouml|times|Oslash|Ugrave|Uacute|Ucirc|Uuml|Yacute|THORN|szlig|agrave|aacute|acirc|atilde|auml|aring|aelig|ccedil|egrave|eacute|ecirc|euml|igrave|iacute|icirc|iuml|eth|ntilde|ograve|oacute|ocirc|otilde|ouml|divide|oslash|ugrave|uacute|ucirc|uuml|yacute|thorn|yuml|quot|amp|lt|gt|#\d+|#[xX][\da-fA-F]+|[0-9a-zA-Z]+);?/g,
html5:/&centerdot;|&copysr;|&divideontimes;|&gtcc;|&gtcir;|&gtdot;|&gtlPar;|&gtquest;|&gtrapprox;|&gtrarr;|&gtrdot;|&gtreqless;|&gtreqqless;|&gtrless;|&gtrsim;|&ltcc;|&ltcir;|&ltdot;|&lthree;|&ltimes;|&ltlarr;|&ltquest;|&ltrPar;|&ltri;|&ltrie;|&ltrif;|&notin;|&notinE;|&notindot;|&notinva;|&notinvb;|&notinvc;|&notni;|&notniva;|&notnivb;|&notnivc;|&parallel;|&timesb;|&timesbar;|&timesd;|&(?:AElig|AMP|Aacute|Acirc|Agrave|Aring|Atilde|Auml|COPY|Ccedil|ETH|Eacute|Ecirc|Egrave|Euml|GT|Iacute|Icirc|Igrave|Iuml|LT|Ntilde|Oacute|Ocirc|Ograve|Oslash|Otilde|Ouml|QUOT|REG|THORN|Uacute|Ucirc|Ugrave|Uuml|Yacute|aacute|acirc|acute|aelig|agrave|amp|aring|atilde|auml|brvbar|ccedil|cedil|cent|copy|curren|deg|divide|eacute|ecirc|egrave|eth|euml|frac12|frac14|frac34|gt|iacute|icirc|iexcl|igrave|iquest|iuml|laquo|lt|macr|micro|middot|nbsp|not|ntilde|oacute|ocirc|ograve|ordf|ordm|oslash|otilde|ouml|para|plusmn|pound|quot|raquo|reg|sect|shy|sup1|sup2|sup3|szlig|thorn|times|uacute|ucirc|ugrave|uml|uuml|yacute|yen|yuml|#\d+|#[xX][\da-fA-F]+|[0-9a-zA-Z]+);?/g},
D={};D.xml=R(`lt~<~gt~>~quot~"~apos~'~amp~&`),D.html4=R(`apos~'~OElig~\u0152~oelig~\u0153~Scaron~\u0160~scaron~\u0161~Yuml~\u0178~circ~\u02C6~tilde~\u02DC~ensp~\u2002~emsp~\u2003~thinsp~\u2009~zwnj~\u200C~zwj~\u200D~lrm~\
\u200E~rlm~\u200F~ndash~\u2013~mdash~\u2014~lsquo~\u2018~rsquo~\u2019~sbquo~\u201A~ldquo~\u201C~rdquo~\u201D~bdquo~\u201E~dagger~\u2020~Dagger~\u2021~permil~\u2030~lsaquo~\u2039~rsaquo~\u203A~euro~\u20AC~fnof~\u0192~Alpha~\u0391~Beta~\u0392~Gamma~\u0393~Delta~\
\u0394~Epsilon~\u0395~Zeta~\u0396~Eta~\u0397~Theta~\u0398~Iota~\u0399~Kappa~\u039A~Lambda~\u039B~Mu~\u039C~Nu~\u039D~Xi~\u039E~Omicron~\u039F~Pi~\u03A0~Rho~\u03A1~Sigma~\u03A3~Tau~\u03A4~Upsilon~\u03A5~Phi~\u03A6~Chi~\u03A7~Psi~\u03A8~Omega~\u03A9~alpha~\u03B1~beta~\u03B2~ga\
mma~\u03B3~delta~\u03B4~epsilon~\u03B5~zeta~\u03B6~eta~\u03B7~theta~\u03B8~iota~\u03B9~kappa~\u03BA~lambda~\u03BB~mu~\u03BC~nu~\u03BD~xi~\u03BE~omicron~\u03BF~pi~\u03C0~rho~\u03C1~sigmaf~\u03C2~sigma~\u03C3~tau~\u03C4~upsilon~\u03C5~phi~\u03C6~chi~\u03C7~psi~\u03C8~omeg\
a~\u03C9~thetasym~\u03D1~upsih~\u03D2~piv~\u03D6~bull~\u2022~hellip~\u2026~prime~\u2032~Prime~\u2033~oline~\u203E~frasl~\u2044~weierp~\u2118~image~\u2111~real~\u211C~trade~\u2122~alefsym~\u2135~larr~\u2190~uarr~\u2191~rarr~\u2192~darr~\u2193~harr~\u2194~crarr~\
\u21B5~lArr~\u21D0~uArr~\u21D1~rArr~\u21D2~dArr~\u21D3~hArr~\u21D4~forall~\u2200~part~\u2202~exist~\u2203~empty~\u2205~nabla~\u2207~isin~\u2208~notin~\u2209~ni~\u220B~prod~\u220F~sum~\u2211~minus~\u2212~lowast~\u2217~radic~\u221A~prop~\u221D~infin~\u221E~ang~\u2220~and~\
\u2227~or~\u2228~cap~\u2229~cup~\u222A~int~\u222B~there4~\u2234~sim~\u223C~cong~\u2245~asymp~\u2248~ne~\u2260~equiv~\u2261~le~\u2264~ge~\u2265~sub~\u2282~sup~\u2283~nsub~\u2284~sube~\u2286~supe~\u2287~oplus~\u2295~otimes~\u2297~perp~\u22A5~sdot~\u22C5~lceil~\u2308~rceil~\u2309~lf\
loor~\u230A~rfloor~\u230B~lang~\u2329~rang~\u232A~loz~\u25CA~spades~\u2660~clubs~\u2663~hearts~\u2665~diams~\u2666~~nbsp~\xA0~iexcl~\xA1~cent~\xA2~pound~\xA3~curren~\xA4~yen~\xA5~brvbar~\xA6~sect~\xA7~uml~\xA8~copy~\xA9~ordf~\xAA~laquo~\xAB~\
not~\xAC~shy~\xAD~reg~\xAE~macr~\xAF~deg~\xB0~plusmn~\xB1~sup2~\xB2~sup3~\xB3~acute~\xB4~micro~\xB5~para~\xB6~middot~\xB7~cedil~\xB8~sup1~\xB9~ordm~\xBA~raquo~\xBB~frac14~\xBC~frac12~\xBD~frac34~\xBE~iquest~\xBF~Agrave~\xC0\
~Aacute~\xC1~Acirc~\xC2~Atilde~\xC3~Auml~\xC4~Aring~\xC5~AElig~\xC6~Ccedil~\xC7~Egrave~\xC8~Eacute~\xC9~Ecirc~\xCA~Euml~\xCB~Igrave~\xCC~Iacute~\xCD~Icirc~\xCE~Iuml~\xCF~ETH~\xD0~Ntilde~\xD1~Ograve~\xD2~Oacute~\xD3~Oc\
irc~\xD4~Otilde~\xD5~Ouml~\xD6~times~\xD7~Oslash~\xD8~Ugrave~\xD9~Uacute~\xDA~Ucirc~\xDB~Uuml~\xDC~Yacute~\xDD~THORN~\xDE~szlig~\xDF~agrave~\xE0~aacute~\xE1~acirc~\xE2~atilde~\xE3~auml~\xE4~aring~\xE5~aelig~\xE6~ccedi\
l~\xE7~egrave~\xE8~eacute~\xE9~ecirc~\xEA~euml~\xEB~igrave~\xEC~iacute~\xED~icirc~\xEE~iuml~\xEF~eth~\xF0~ntilde~\xF1~ograve~\xF2~oacute~\xF3~ocirc~\xF4~otilde~\xF5~ouml~\xF6~divide~\xF7~oslash~\xF8~ugrave~\xF9~uacute\
~\xFA~ucirc~\xFB~uuml~\xFC~yacute~\xFD~thorn~\xFE~yuml~\xFF~quot~"~amp~&~lt~<~gt~>`),D.html5=R('Abreve~\u0102~Acy~\u0410~Afr~\u{1D504}~Amacr~\u0100~And~\u2A53~Aogon~\u0104~Aopf~\u{1D538}~ApplyFunctio\
n~\u2061~Ascr~\u{1D49C}~Assign~\u2254~Backslash~\u2216~Barv~\u2AE7~Barwed~\u2306~Bcy~\u0411~Because~\u2235~Bernoullis~\u212C~Bfr~\u{1D505}~Bopf~\u{1D539}~Breve~\u02D8~Bscr~\u212C~Bumpeq~\u224E~CHcy~\u0427~Cacute~\u0106~Cap~\u22D2~CapitalDifferentialD~\
\u2145~Cayleys~\u212D~Ccaron~\u010C~Ccirc~\u0108~Cconint~\u2230~Cdot~\u010A~Cedilla~\xB8~CenterDot~\xB7~Cfr~\u212D~CircleDot~\u2299~CircleMinus~\u2296~CirclePlus~\u2295~CircleTimes~\u2297~ClockwiseContourIntegral~\u2232~CloseC\
urlyDoubleQuote~\u201D~CloseCurlyQuote~\u2019~Colon~\u2237~Colone~\u2A74~Congruent~\u2261~Conint~\u222F~ContourIntegral~\u222E~Copf~\u2102~Coproduct~\u2210~CounterClockwiseContourIntegral~\u2233~Cross~\u2A2F~Cscr~\u{1D49E}\
~Cup~\u22D3~CupCap~\u224D~DD~\u2145~DDotrahd~\u2911~DJcy~\u0402~DScy~\u0405~DZcy~\u040F~Darr~\u21A1~Dashv~\u2AE4~Dcaron~\u010E~Dcy~\u0414~Del~\u2207~Dfr~\u{1D507}~DiacriticalAcute~\xB4~DiacriticalDot~\u02D9~DiacriticalDoubleAcute~\u02DD~Dia\
criticalGrave~`~DiacriticalTilde~\u02DC~Diamond~\u22C4~DifferentialD~\u2146~Dopf~\u{1D53B}~Dot~\xA8~DotDot~\u20DC~DotEqual~\u2250~DoubleContourIntegral~\u222F~DoubleDot~\xA8~DoubleDownArrow~\u21D3~DoubleLeftA\
rrow~\u21D0~DoubleLeftRightArrow~\u21D4~DoubleLeftTee~\u2AE4~DoubleLongLeftArrow~\u27F8~DoubleLongLeftRightArrow~\u27FA~DoubleLongRightArrow~\u27F9~DoubleRightArrow~\u21D2~DoubleRightTee~\u22A8~Double\
UpArrow~\u21D1~DoubleUpDownArrow~\u21D5~DoubleVerticalBar~\u2225~DownArrow~\u2193~DownArrowBar~\u2913~DownArrowUpArrow~\u21F5~DownBreve~\u0311~DownLeftRightVector~\u2950~DownLeftTeeVector~\u295E~DownLeftVe\
ctor~\u21BD~DownLeftVectorBar~\u2956~DownRightTeeVector~\u295F~DownRightVector~\u21C1~DownRightVectorBar~\u2957~DownTee~\u22A4~DownTeeArrow~\u21A7~Downarrow~\u21D3~Dscr~\u{1D49F}~Dstrok~\u0110~ENG~\u014A~Ecaron~\u011A~Ecy~\
\u042D~Edot~\u0116~Efr~\u{1D508}~Element~\u2208~Emacr~\u0112~EmptySmallSquare~\u25FB~EmptyVerySmallSquare~\u25AB~Eogon~\u0118~Eopf~\u{1D53C}~Equal~\u2A75~EqualTilde~\u2242~Equilibrium~\u21CC~Escr~\u2130~Esim~\u2A73~Exists~\u2203~Exponentia\
lE~\u2147~Fcy~\u0424~Ffr~\u{1D509}~FilledSmallSquare~\u25FC~FilledVerySmallSquare~\u25AA~Fopf~\u{1D53D}~ForAll~\u2200~Fouriertrf~\u2131~Fscr~\u2131~GJcy~\u0403~Gammad~\u03DC~Gbreve~\u011E~Gcedil~\u0122~Gcirc~\u011C~Gcy~\u0413~Gdot~\u0120~Gfr~\u{1D50A}\
~Gg~\u22D9~Gopf~\u{1D53E}~GreaterEqual~\u2265~GreaterEqualLess~\u22DB~GreaterFullEqual~\u2267~GreaterGreater~\u2AA2~GreaterLess~\u2277~GreaterSlantEqual~\u2A7E~GreaterTilde~\u2273~Gscr~\u{1D4A2}~Gt~\u226B~HARDcy~\u042A~Hacek\
~\u02C7~Hat~^~Hcirc~\u0124~Hfr~\u210C~HilbertSpace~\u210B~Hopf~\u210D~HorizontalLine~\u2500~Hscr~\u210B~Hstrok~\u0126~HumpDownHump~\u224E~HumpEqual~\u224F~IEcy~\u0415~IJlig~\u0132~IOcy~\u0401~Icy~\u0418~Idot~\u0130~Ifr~\u2111~Im~\u2111~Imacr~\u012A~I\
maginaryI~\u2148~Implies~\u21D2~Int~\u222C~Integral~\u222B~Intersection~\u22C2~InvisibleComma~\u2063~InvisibleTimes~\u2062~Iogon~\u012E~Iopf~\u{1D540}~Iscr~\u2110~Itilde~\u0128~Iukcy~\u0406~Jcirc~\u0134~Jcy~\u0419~Jfr~\u{1D50D}~Jopf~\u{1D541}~Jsc\
r~\u{1D4A5}~Jsercy~\u0408~Jukcy~\u0404~KHcy~\u0425~KJcy~\u040C~Kcedil~\u0136~Kcy~\u041A~Kfr~\u{1D50E}~Kopf~\u{1D542}~Kscr~\u{1D4A6}~LJcy~\u0409~Lacute~\u0139~Lang~\u27EA~Laplacetrf~\u2112~Larr~\u219E~Lcaron~\u013D~Lcedil~\u013B~Lcy~\u041B~LeftAngleBracket~\u27E8~\
LeftArrow~\u2190~LeftArrowBar~\u21E4~LeftArrowRightArrow~\u21C6~LeftCeiling~\u2308~LeftDoubleBracket~\u27E6~LeftDownTeeVector~\u2961~LeftDownVector~\u21C3~LeftDownVectorBar~\u2959~LeftFloor~\u230A~LeftRigh\
tArrow~\u2194~LeftRightVector~\u294E~LeftTee~\u22A3~LeftTeeArrow~\u21A4~LeftTeeVector~\u295A~LeftTriangle~\u22B2~LeftTriangleBar~\u29CF~LeftTriangleEqual~\u22B4~LeftUpDownVector~\u2951~LeftUpTeeVector~\u2960~Le\
ftUpVector~\u21BF~LeftUpVectorBar~\u2958~LeftVector~\u21BC~LeftVectorBar~\u2952~Leftarrow~\u21D0~Leftrightarrow~\u21D4~LessEqualGreater~\u22DA~LessFullEqual~\u2266~LessGreater~\u2276~LessLess~\u2AA1~LessSlantEq\
ual~\u2A7D~LessTilde~\u2272~Lfr~\u{1D50F}~Ll~\u22D8~Lleftarrow~\u21DA~Lmidot~\u013F~LongLeftArrow~\u27F5~LongLeftRightArrow~\u27F7~LongRightArrow~\u27F6~Longleftarrow~\u27F8~Longleftrightarrow~\u27FA~Longrightarrow~\u27F9~\
Lopf~\u{1D543}~LowerLeftArrow~\u2199~LowerRightArrow~\u2198~Lscr~\u2112~Lsh~\u21B0~Lstrok~\u0141~Lt~\u226A~Map~\u2905~Mcy~\u041C~MediumSpace~\u205F~Mellintrf~\u2133~Mfr~\u{1D510}~MinusPlus~\u2213~Mopf~\u{1D544}~Mscr~\u2133~NJcy~\u040A~Nacute~\u0143~Nc\
aron~\u0147~Ncedil~\u0145~Ncy~\u041D~NegativeMediumSpace~\u200B~NegativeThickSpace~\u200B~NegativeThinSpace~\u200B~NegativeVeryThinSpace~\u200B~NestedGreaterGreater~\u226B~NestedLessLess~\u226A~NewLine~\n~N\
fr~\u{1D511}~NoBreak~\u2060~NonBreakingSpace~\xA0~Nopf~\u2115~Not~\u2AEC~NotCongruent~\u2262~NotCupCap~\u226D~NotDoubleVerticalBar~\u2226~NotElement~\u2209~NotEqual~\u2260~NotEqualTilde~\u2242\u0338~NotExists~\u2204~NotGreate\
r~\u226F~NotGreaterEqual~\u2271~NotGreaterFullEqual~\u2267\u0338~NotGreaterGreater~\u226B\u0338~NotGreaterLess~\u2279~NotGreaterSlantEqual~\u2A7E\u0338~NotGreaterTilde~\u2275~NotHumpDownHump~\u224E\u0338~NotHumpEqual~\u224F\u0338~\
NotLeftTriangle~\u22EA~NotLeftTriangleBar~\u29CF\u0338~NotLeftTriangleEqual~\u22EC~NotLess~\u226E~NotLessEqual~\u2270~NotLessGreater~\u2278~NotLessLess~\u226A\u0338~NotLessSlantEqual~\u2A7D\u0338~NotLessTilde~\u2274~NotN\
estedGreaterGreater~\u2AA2\u0338~NotNestedLessLess~\u2AA1\u0338~NotPrecedes~\u2280~NotPrecedesEqual~\u2AAF\u0338~NotPrecedesSlantEqual~\u22E0~NotReverseElement~\u220C~NotRightTriangle~\u22EB~NotRightTriangleBar\
~\u29D0\u0338~NotRightTriangleEqual~\u22ED~NotSquareSubset~\u228F\u0338~NotSquareSubsetEqual~\u22E2~NotSquareSuperset~\u2290\u0338~NotSquareSupersetEqual~\u22E3~NotSubset~\u2282\u20D2~NotSubsetEqual~\u2288~NotSucceeds~\u2281~\
NotSucceedsEqual~\u2AB0\u0338~NotSucceedsSlantEqual~\u22E1~NotSucceedsTilde~\u227F\u0338~NotSuperset~\u2283\u20D2~NotSupersetEqual~\u2289~NotTilde~\u2241~NotTildeEqual~\u2244~NotTildeFullEqual~\u2247~NotTildeTilde~\u2249\
~NotVerticalBar~\u2224~Nscr~\u{1D4A9}~Ocy~\u041E~Odblac~\u0150~Ofr~\u{1D512}~Omacr~\u014C~Oopf~\u{1D546}~OpenCurlyDoubleQuote~\u201C~OpenCurlyQuote~\u2018~Or~\u2A54~Oscr~\u{1D4AA}~Otimes~\u2A37~OverBar~\u203E~OverBrace~\u23DE~OverBracket~\
\u23B4~OverParenthesis~\u23DC~PartialD~\u2202~Pcy~\u041F~Pfr~\u{1D513}~PlusMinus~\xB1~Poincareplane~\u210C~Popf~\u2119~Pr~\u2ABB~Precedes~\u227A~PrecedesEqual~\u2AAF~PrecedesSlantEqual~\u227C~PrecedesTilde~\u227E~Product~\u220F~Pr\
oportion~\u2237~Proportional~\u221D~Pscr~\u{1D4AB}~Qfr~\u{1D514}~Qopf~\u211A~Qscr~\u{1D4AC}~RBarr~\u2910~Racute~\u0154~Rang~\u27EB~Rarr~\u21A0~Rarrtl~\u2916~Rcaron~\u0158~Rcedil~\u0156~Rcy~\u0420~Re~\u211C~ReverseElement~\u220B~ReverseEquilibrium\
~\u21CB~ReverseUpEquilibrium~\u296F~Rfr~\u211C~RightAngleBracket~\u27E9~RightArrow~\u2192~RightArrowBar~\u21E5~RightArrowLeftArrow~\u21C4~RightCeiling~\u2309~RightDoubleBracket~\u27E7~RightDownTeeVector~\u295D~\
RightDownVector~\u21C2~RightDownVectorBar~\u2955~RightFloor~\u230B~RightTee~\u22A2~RightTeeArrow~\u21A6~RightTeeVector~\u295B~RightTriangle~\u22B3~RightTriangleBar~\u29D0~RightTriangleEqual~\u22B5~RightUpD\
ownVector~\u294F~RightUpTeeVector~\u295C~RightUpVector~\u21BE~RightUpVectorBar~\u2954~RightVector~\u21C0~RightVectorBar~\u2953~Rightarrow~\u21D2~Ropf~\u211D~RoundImplies~\u2970~Rrightarrow~\u21DB~Rscr~\u211B~Rsh~\u21B1~R\
uleDelayed~\u29F4~SHCHcy~\u0429~SHcy~\u0428~SOFTcy~\u042C~Sacute~\u015A~Sc~\u2ABC~Scedil~\u015E~Scirc~\u015C~Scy~\u0421~Sfr~\u{1D516}~ShortDownArrow~\u2193~ShortLeftArrow~\u2190~ShortRightArrow~\u2192~ShortUpArrow~\u2191~SmallCircle\
~\u2218~Sopf~\u{1D54A}~Sqrt~\u221A~Square~\u25A1~SquareIntersection~\u2293~SquareSubset~\u228F~SquareSubsetEqual~\u2291~SquareSuperset~\u2290~SquareSupersetEqual~\u2292~SquareUnion~\u2294~Sscr~\u{1D4AE}~Star~\u22C6~Sub~\u22D0~Sub\
set~\u22D0~SubsetEqual~\u2286~Succeeds~\u227B~SucceedsEqual~\u2AB0~SucceedsSlantEqual~\u227D~SucceedsTilde~\u227F~SuchThat~\u220B~Sum~\u2211~Sup~\u22D1~Superset~\u2283~SupersetEqual~\u2287~Supset~\u22D1~TRADE~\u2122~TSHcy~\u040B~T\
Scy~\u0426~Tab~	~Tcaron~\u0164~Tcedil~\u0162~Tcy~\u0422~Tfr~\u{1D517}~Therefore~\u2234~ThickSpace~\u205F\u200A~ThinSpace~\u2009~Tilde~\u223C~TildeEqual~\u2243~TildeFullEqual~\u2245~TildeTilde~\u2248~Topf~\u{1D54B}~TripleDot~\u20DB~Tscr~\u{1D4AF}~\
Tstrok~\u0166~Uarr~\u219F~Uarrocir~\u2949~Ubrcy~\u040E~Ubreve~\u016C~Ucy~\u0423~Udblac~\u0170~Ufr~\u{1D518}~Umacr~\u016A~UnderBar~_~UnderBrace~\u23DF~UnderBracket~\u23B5~UnderParenthesis~\u23DD~Union~\u22C3~UnionPlus~\u228E~Uogon~\u0172~\
Uopf~\u{1D54C}~UpArrow~\u2191~UpArrowBar~\u2912~UpArrowDownArrow~\u21C5~UpDownArrow~\u2195~UpEquilibrium~\u296E~UpTee~\u22A5~UpTeeArrow~\u21A5~Uparrow~\u21D1~Updownarrow~\u21D5~UpperLeftArrow~\u2196~UpperRightArrow~\u2197~\
Upsi~\u03D2~Uring~\u016E~Uscr~\u{1D4B0}~Utilde~\u0168~VDash~\u22AB~Vbar~\u2AEB~Vcy~\u0412~Vdash~\u22A9~Vdashl~\u2AE6~Vee~\u22C1~Verbar~\u2016~Vert~\u2016~VerticalBar~\u2223~VerticalLine~|~VerticalSeparator~\u2758~VerticalTilde~\u2240~Ver\
yThinSpace~\u200A~Vfr~\u{1D519}~Vopf~\u{1D54D}~Vscr~\u{1D4B1}~Vvdash~\u22AA~Wcirc~\u0174~Wedge~\u22C0~Wfr~\u{1D51A}~Wopf~\u{1D54E}~Wscr~\u{1D4B2}~Xfr~\u{1D51B}~Xopf~\u{1D54F}~Xscr~\u{1D4B3}~YAcy~\u042F~YIcy~\u0407~YUcy~\u042E~Ycirc~\u0176~Ycy~\u042B~Yfr~\u{1D51C}~Yopf~\u{1D550}~Ysc\
r~\u{1D4B4}~ZHcy~\u0416~Zacute~\u0179~Zcaron~\u017D~Zcy~\u0417~Zdot~\u017B~ZeroWidthSpace~\u200B~Zfr~\u2128~Zopf~\u2124~Zscr~\u{1D4B5}~abreve~\u0103~ac~\u223E~acE~\u223E\u0333~acd~\u223F~acy~\u0430~af~\u2061~afr~\u{1D51E}~aleph~\u2135~amacr~\u0101~amalg~\u2A3F~andand~\u2A55~a\
ndd~\u2A5C~andslope~\u2A58~andv~\u2A5A~ange~\u29A4~angle~\u2220~angmsd~\u2221~angmsdaa~\u29A8~angmsdab~\u29A9~angmsdac~\u29AA~angmsdad~\u29AB~angmsdae~\u29AC~angmsdaf~\u29AD~angmsdag~\u29AE~angmsdah~\u29AF~angrt~\u221F~angrtvb~\u22BE~angrtv\
bd~\u299D~angsph~\u2222~angst~\xC5~angzarr~\u237C~aogon~\u0105~aopf~\u{1D552}~ap~\u2248~apE~\u2A70~apacir~\u2A6F~ape~\u224A~apid~\u224B~approx~\u2248~approxeq~\u224A~ascr~\u{1D4B6}~ast~*~asympeq~\u224D~awconint~\u2233~awint~\u2A11~bNot~\u2AED~backcong~\
\u224C~backepsilon~\u03F6~backprime~\u2035~backsim~\u223D~backsimeq~\u22CD~barvee~\u22BD~barwed~\u2305~barwedge~\u2305~bbrk~\u23B5~bbrktbrk~\u23B6~bcong~\u224C~bcy~\u0431~becaus~\u2235~because~\u2235~bemptyv~\u29B0~bepsi~\u03F6~bernou~\u212C~bet\
h~\u2136~between~\u226C~bfr~\u{1D51F}~bigcap~\u22C2~bigcirc~\u25EF~bigcup~\u22C3~bigodot~\u2A00~bigoplus~\u2A01~bigotimes~\u2A02~bigsqcup~\u2A06~bigstar~\u2605~bigtriangledown~\u25BD~bigtriangleup~\u25B3~biguplus~\u2A04~bigvee~\u22C1~big\
wedge~\u22C0~bkarow~\u290D~blacklozenge~\u29EB~blacksquare~\u25AA~blacktriangle~\u25B4~blacktriangledown~\u25BE~blacktriangleleft~\u25C2~blacktriangleright~\u25B8~blank~\u2423~blk12~\u2592~blk14~\u2591~blk34~\u2593~block\
~\u2588~bne~=\u20E5~bnequiv~\u2261\u20E5~bnot~\u2310~bopf~\u{1D553}~bot~\u22A5~bottom~\u22A5~bowtie~\u22C8~boxDL~\u2557~boxDR~\u2554~boxDl~\u2556~boxDr~\u2553~boxH~\u2550~boxHD~\u2566~boxHU~\u2569~boxHd~\u2564~boxHu~\u2567~boxUL~\u255D~boxUR~\u255A~boxUl~\u255C~boxUr\
~\u2559~boxV~\u2551~boxVH~\u256C~boxVL~\u2563~boxVR~\u2560~boxVh~\u256B~boxVl~\u2562~boxVr~\u255F~boxbox~\u29C9~boxdL~\u2555~boxdR~\u2552~boxdl~\u2510~boxdr~\u250C~boxh~\u2500~boxhD~\u2565~boxhU~\u2568~boxhd~\u252C~boxhu~\u2534~boxminus~\u229F~boxplus~\u229E~b\
oxtimes~\u22A0~boxuL~\u255B~boxuR~\u2558~boxul~\u2518~boxur~\u2514~boxv~\u2502~boxvH~\u256A~boxvL~\u2561~boxvR~\u255E~boxvh~\u253C~boxvl~\u2524~boxvr~\u251C~bprime~\u2035~breve~\u02D8~bscr~\u{1D4B7}~bsemi~\u204F~bsim~\u223D~bsime~\u22CD~bsol~\\~bsolb~\u29C5~\
bsolhsub~\u27C8~bullet~\u2022~bump~\u224E~bumpE~\u2AAE~bumpe~\u224F~bumpeq~\u224F~cacute~\u0107~capand~\u2A44~capbrcup~\u2A49~capcap~\u2A4B~capcup~\u2A47~capdot~\u2A40~caps~\u2229\uFE00~caret~\u2041~caron~\u02C7~ccaps~\u2A4D~ccaron~\u010D~ccirc~\u0109~ccu\
ps~\u2A4C~ccupssm~\u2A50~cdot~\u010B~cemptyv~\u29B2~centerdot~\xB7~cfr~\u{1D520}~chcy~\u0447~check~\u2713~checkmark~\u2713~cir~\u25CB~cirE~\u29C3~circeq~\u2257~circlearrowleft~\u21BA~circlearrowright~\u21BB~circledR~\xAE~circledS~\u24C8~c\
ircledast~\u229B~circledcirc~\u229A~circleddash~\u229D~cire~\u2257~cirfnint~\u2A10~cirmid~\u2AEF~cirscir~\u29C2~clubsuit~\u2663~colon~:~colone~\u2254~coloneq~\u2254~comma~,~commat~@~comp~\u2201~compfn~\u2218~complement~\u2201\
~complexes~\u2102~congdot~\u2A6D~conint~\u222E~copf~\u{1D554}~coprod~\u2210~copysr~\u2117~cross~\u2717~cscr~\u{1D4B8}~csub~\u2ACF~csube~\u2AD1~csup~\u2AD0~csupe~\u2AD2~ctdot~\u22EF~cudarrl~\u2938~cudarrr~\u2935~cuepr~\u22DE~cuesc~\u22DF~cularr~\u21B6~cul\
arrp~\u293D~cupbrcap~\u2A48~cupcap~\u2A46~cupcup~\u2A4A~cupdot~\u228D~cupor~\u2A45~cups~\u222A\uFE00~curarr~\u21B7~curarrm~\u293C~curlyeqprec~\u22DE~curlyeqsucc~\u22DF~curlyvee~\u22CE~curlywedge~\u22CF~curvearrowleft~\u21B6~curvearrowr\
ight~\u21B7~cuvee~\u22CE~cuwed~\u22CF~cwconint~\u2232~cwint~\u2231~cylcty~\u232D~dHar~\u2965~daleth~\u2138~dash~\u2010~dashv~\u22A3~dbkarow~\u290F~dblac~\u02DD~dcaron~\u010F~dcy~\u0434~dd~\u2146~ddagger~\u2021~ddarr~\u21CA~ddotseq~\u2A77~demptyv~\u29B1~df\
isht~\u297F~dfr~\u{1D521}~dharl~\u21C3~dharr~\u21C2~diam~\u22C4~diamond~\u22C4~diamondsuit~\u2666~die~\xA8~digamma~\u03DD~disin~\u22F2~div~\xF7~divideontimes~\u22C7~divonx~\u22C7~djcy~\u0452~dlcorn~\u231E~dlcrop~\u230D~dollar~$~dopf~\u{1D555}~do\
t~\u02D9~doteq~\u2250~doteqdot~\u2251~dotminus~\u2238~dotplus~\u2214~dotsquare~\u22A1~doublebarwedge~\u2306~downarrow~\u2193~downdownarrows~\u21CA~downharpoonleft~\u21C3~downharpoonright~\u21C2~drbkarow~\u2910~drcorn~\u231F~d\
rcrop~\u230C~dscr~\u{1D4B9}~dscy~\u0455~dsol~\u29F6~dstrok~\u0111~dtdot~\u22F1~dtri~\u25BF~dtrif~\u25BE~duarr~\u21F5~duhar~\u296F~dwangle~\u29A6~dzcy~\u045F~dzigrarr~\u27FF~eDDot~\u2A77~eDot~\u2251~easter~\u2A6E~ecaron~\u011B~ecir~\u2256~ecolon~\u2255~ecy~\u044D\
~edot~\u0117~ee~\u2147~efDot~\u2252~efr~\u{1D522}~eg~\u2A9A~egs~\u2A96~egsdot~\u2A98~el~\u2A99~elinters~\u23E7~ell~\u2113~els~\u2A95~elsdot~\u2A97~emacr~\u0113~emptyset~\u2205~emptyv~\u2205~emsp13~\u2004~emsp14~\u2005~eng~\u014B~eogon~\u0119~eopf~\u{1D556}~epar~\u22D5~\
eparsl~\u29E3~eplus~\u2A71~epsi~\u03B5~epsiv~\u03F5~eqcirc~\u2256~eqcolon~\u2255~eqsim~\u2242~eqslantgtr~\u2A96~eqslantless~\u2A95~equals~=~equest~\u225F~equivDD~\u2A78~eqvparsl~\u29E5~erDot~\u2253~erarr~\u2971~escr~\u212F~esdot~\u2250~esim\
~\u2242~excl~!~expectation~\u2130~exponentiale~\u2147~fallingdotseq~\u2252~fcy~\u0444~female~\u2640~ffilig~\uFB03~fflig~\uFB00~ffllig~\uFB04~ffr~\u{1D523}~filig~\uFB01~fjlig~fj~flat~\u266D~fllig~\uFB02~fltns~\u25B1~fopf~\u{1D557}~fork~\u22D4~fo\
rkv~\u2AD9~fpartint~\u2A0D~frac13~\u2153~frac15~\u2155~frac16~\u2159~frac18~\u215B~frac23~\u2154~frac25~\u2156~frac35~\u2157~frac38~\u215C~frac45~\u2158~frac56~\u215A~frac58~\u215D~frac78~\u215E~frown~\u2322~fscr~\u{1D4BB}~gE~\u2267~gEl~\u2A8C~gacute~\u01F5\
~gammad~\u03DD~gap~\u2A86~gbreve~\u011F~gcirc~\u011D~gcy~\u0433~gdot~\u0121~gel~\u22DB~geq~\u2265~geqq~\u2267~geqslant~\u2A7E~ges~\u2A7E~gescc~\u2AA9~gesdot~\u2A80~gesdoto~\u2A82~gesdotol~\u2A84~gesl~\u22DB\uFE00~gesles~\u2A94~gfr~\u{1D524}~gg~\u226B~ggg~\u22D9~gimel\
~\u2137~gjcy~\u0453~gl~\u2277~glE~\u2A92~gla~\u2AA5~glj~\u2AA4~gnE~\u2269~gnap~\u2A8A~gnapprox~\u2A8A~gne~\u2A88~gneq~\u2A88~gneqq~\u2269~gnsim~\u22E7~gopf~\u{1D558}~grave~`~gscr~\u210A~gsim~\u2273~gsime~\u2A8E~gsiml~\u2A90~gtcc~\u2AA7~gtcir~\u2A7A~gtdot~\u22D7~gtlPa\
r~\u2995~gtquest~\u2A7C~gtrapprox~\u2A86~gtrarr~\u2978~gtrdot~\u22D7~gtreqless~\u22DB~gtreqqless~\u2A8C~gtrless~\u2277~gtrsim~\u2273~gvertneqq~\u2269\uFE00~gvnE~\u2269\uFE00~hairsp~\u200A~half~\xBD~hamilt~\u210B~hardcy~\u044A~harrcir~\u2948~harrw~\u21AD\
~hbar~\u210F~hcirc~\u0125~heartsuit~\u2665~hercon~\u22B9~hfr~\u{1D525}~hksearow~\u2925~hkswarow~\u2926~hoarr~\u21FF~homtht~\u223B~hookleftarrow~\u21A9~hookrightarrow~\u21AA~hopf~\u{1D559}~horbar~\u2015~hscr~\u{1D4BD}~hslash~\u210F~hstrok~\u0127~h\
ybull~\u2043~hyphen~\u2010~ic~\u2063~icy~\u0438~iecy~\u0435~iff~\u21D4~ifr~\u{1D526}~ii~\u2148~iiiint~\u2A0C~iiint~\u222D~iinfin~\u29DC~iiota~\u2129~ijlig~\u0133~imacr~\u012B~imagline~\u2110~imagpart~\u2111~imath~\u0131~imof~\u22B7~imped~\u01B5~in~\u2208~incare~\
\u2105~infintie~\u29DD~inodot~\u0131~intcal~\u22BA~integers~\u2124~intercal~\u22BA~intlarhk~\u2A17~intprod~\u2A3C~iocy~\u0451~iogon~\u012F~iopf~\u{1D55A}~iprod~\u2A3C~iscr~\u{1D4BE}~isinE~\u22F9~isindot~\u22F5~isins~\u22F4~isinsv~\u22F3~isinv~\u2208~it~\u2062\
~itilde~\u0129~iukcy~\u0456~jcirc~\u0135~jcy~\u0439~jfr~\u{1D527}~jmath~\u0237~jopf~\u{1D55B}~jscr~\u{1D4BF}~jsercy~\u0458~jukcy~\u0454~kappav~\u03F0~kcedil~\u0137~kcy~\u043A~kfr~\u{1D528}~kgreen~\u0138~khcy~\u0445~kjcy~\u045C~kopf~\u{1D55C}~kscr~\u{1D4C0}~lAarr~\u21DA~lA\
tail~\u291B~lBarr~\u290E~lE~\u2266~lEg~\u2A8B~lHar~\u2962~lacute~\u013A~laemptyv~\u29B4~lagran~\u2112~langd~\u2991~langle~\u27E8~lap~\u2A85~larrb~\u21E4~larrbfs~\u291F~larrfs~\u291D~larrhk~\u21A9~larrlp~\u21AB~larrpl~\u2939~larrsim~\u2973~larrtl~\u21A2~la\
t~\u2AAB~latail~\u2919~late~\u2AAD~lates~\u2AAD\uFE00~lbarr~\u290C~lbbrk~\u2772~lbrace~{~lbrack~[~lbrke~\u298B~lbrksld~\u298F~lbrkslu~\u298D~lcaron~\u013E~lcedil~\u013C~lcub~{~lcy~\u043B~ldca~\u2936~ldquor~\u201E~ldrdhar~\u2967~ldrushar~\u294B~l\
dsh~\u21B2~leftarrow~\u2190~leftarrowtail~\u21A2~leftharpoondown~\u21BD~leftharpoonup~\u21BC~leftleftarrows~\u21C7~leftrightarrow~\u2194~leftrightarrows~\u21C6~leftrightharpoons~\u21CB~leftrightsquigarrow~\
\u21AD~leftthreetimes~\u22CB~leg~\u22DA~leq~\u2264~leqq~\u2266~leqslant~\u2A7D~les~\u2A7D~lescc~\u2AA8~lesdot~\u2A7F~lesdoto~\u2A81~lesdotor~\u2A83~lesg~\u22DA\uFE00~lesges~\u2A93~lessapprox~\u2A85~lessdot~\u22D6~lesseqgtr~\u22DA~lesseqqgtr~\u2A8B~le\
ssgtr~\u2276~lesssim~\u2272~lfisht~\u297C~lfr~\u{1D529}~lg~\u2276~lgE~\u2A91~lhard~\u21BD~lharu~\u21BC~lharul~\u296A~lhblk~\u2584~ljcy~\u0459~ll~\u226A~llarr~\u21C7~llcorner~\u231E~llhard~\u296B~lltri~\u25FA~lmidot~\u0140~lmoust~\u23B0~lmoustache~\u23B0~lnE\
~\u2268~lnap~\u2A89~lnapprox~\u2A89~lne~\u2A87~lneq~\u2A87~lneqq~\u2268~lnsim~\u22E6~loang~\u27EC~loarr~\u21FD~lobrk~\u27E6~longleftarrow~\u27F5~longleftrightarrow~\u27F7~longmapsto~\u27FC~longrightarrow~\u27F6~looparrowleft~\u21AB~loo\
parrowright~\u21AC~lopar~\u2985~lopf~\u{1D55D}~loplus~\u2A2D~lotimes~\u2A34~lowbar~_~lozenge~\u25CA~lozf~\u29EB~lpar~(~lparlt~\u2993~lrarr~\u21C6~lrcorner~\u231F~lrhar~\u21CB~lrhard~\u296D~lrtri~\u22BF~lscr~\u{1D4C1}~lsh~\u21B0~lsim~\u2272~lsim\
e~\u2A8D~lsimg~\u2A8F~lsqb~[~lsquor~\u201A~lstrok~\u0142~ltcc~\u2AA6~ltcir~\u2A79~ltdot~\u22D6~lthree~\u22CB~ltimes~\u22C9~ltlarr~\u2976~ltquest~\u2A7B~ltrPar~\u2996~ltri~\u25C3~ltrie~\u22B4~ltrif~\u25C2~lurdshar~\u294A~luruhar~\u2966~lvertneqq~\
\u2268\uFE00~lvnE~\u2268\uFE00~mDDot~\u223A~male~\u2642~malt~\u2720~maltese~\u2720~map~\u21A6~mapsto~\u21A6~mapstodown~\u21A7~mapstoleft~\u21A4~mapstoup~\u21A5~marker~\u25AE~mcomma~\u2A29~mcy~\u043C~measuredangle~\u2221~mfr~\u{1D52A}~mho~\u2127~mid~\u2223~midast\
~*~midcir~\u2AF0~minusb~\u229F~minusd~\u2238~minusdu~\u2A2A~mlcp~\u2ADB~mldr~\u2026~mnplus~\u2213~models~\u22A7~mopf~\u{1D55E}~mp~\u2213~mscr~\u{1D4C2}~mstpos~\u223E~multimap~\u22B8~mumap~\u22B8~nGg~\u22D9\u0338~nGt~\u226B\u20D2~nGtv~\u226B\u0338~nLeftarrow~\u21CD~nLef\
trightarrow~\u21CE~nLl~\u22D8\u0338~nLt~\u226A\u20D2~nLtv~\u226A\u0338~nRightarrow~\u21CF~nVDash~\u22AF~nVdash~\u22AE~nacute~\u0144~nang~\u2220\u20D2~nap~\u2249~napE~\u2A70\u0338~napid~\u224B\u0338~napos~\u0149~napprox~\u2249~natur~\u266E~natural~\u266E~naturals~\u2115~nbump\
~\u224E\u0338~nbumpe~\u224F\u0338~ncap~\u2A43~ncaron~\u0148~ncedil~\u0146~ncong~\u2247~ncongdot~\u2A6D\u0338~ncup~\u2A42~ncy~\u043D~neArr~\u21D7~nearhk~\u2924~nearr~\u2197~nearrow~\u2197~nedot~\u2250\u0338~nequiv~\u2262~nesear~\u2928~nesim~\u2242\u0338~nexist~\u2204~nexists~\
\u2204~nfr~\u{1D52B}~ngE~\u2267\u0338~nge~\u2271~ngeq~\u2271~ngeqq~\u2267\u0338~ngeqslant~\u2A7E\u0338~nges~\u2A7E\u0338~ngsim~\u2275~ngt~\u226F~ngtr~\u226F~nhArr~\u21CE~nharr~\u21AE~nhpar~\u2AF2~nis~\u22FC~nisd~\u22FA~niv~\u220B~njcy~\u045A~nlArr~\u21CD~nlE~\u2266\u0338~nlarr~\u219A~nldr~\u2025~\
nle~\u2270~nleftarrow~\u219A~nleftrightarrow~\u21AE~nleq~\u2270~nleqq~\u2266\u0338~nleqslant~\u2A7D\u0338~nles~\u2A7D\u0338~nless~\u226E~nlsim~\u2274~nlt~\u226E~nltri~\u22EA~nltrie~\u22EC~nmid~\u2224~nopf~\u{1D55F}~notinE~\u22F9\u0338~notindot~\u22F5\u0338~notinva~\u2209~\
notinvb~\u22F7~notinvc~\u22F6~notni~\u220C~notniva~\u220C~notnivb~\u22FE~notnivc~\u22FD~npar~\u2226~nparallel~\u2226~nparsl~\u2AFD\u20E5~npart~\u2202\u0338~npolint~\u2A14~npr~\u2280~nprcue~\u22E0~npre~\u2AAF\u0338~nprec~\u2280~npreceq~\u2AAF\u0338~nrArr~\u21CF~nrar\
r~\u219B~nrarrc~\u2933\u0338~nrarrw~\u219D\u0338~nrightarrow~\u219B~nrtri~\u22EB~nrtrie~\u22ED~nsc~\u2281~nsccue~\u22E1~nsce~\u2AB0\u0338~nscr~\u{1D4C3}~nshortmid~\u2224~nshortparallel~\u2226~nsim~\u2241~nsime~\u2244~nsimeq~\u2244~nsmid~\u2224~nspar~\u2226~nsqsu\
be~\u22E2~nsqsupe~\u22E3~nsubE~\u2AC5\u0338~nsube~\u2288~nsubset~\u2282\u20D2~nsubseteq~\u2288~nsubseteqq~\u2AC5\u0338~nsucc~\u2281~nsucceq~\u2AB0\u0338~nsup~\u2285~nsupE~\u2AC6\u0338~nsupe~\u2289~nsupset~\u2283\u20D2~nsupseteq~\u2289~nsupseteqq~\u2AC6\u0338~ntgl~\u2279~ntlg\
~\u2278~ntriangleleft~\u22EA~ntrianglelefteq~\u22EC~ntriangleright~\u22EB~ntrianglerighteq~\u22ED~num~#~numero~\u2116~numsp~\u2007~nvDash~\u22AD~nvHarr~\u2904~nvap~\u224D\u20D2~nvdash~\u22AC~nvge~\u2265\u20D2~nvgt~>\u20D2~nvinfin~\u29DE~nvl\
Arr~\u2902~nvle~\u2264\u20D2~nvlt~<\u20D2~nvltrie~\u22B4\u20D2~nvrArr~\u2903~nvrtrie~\u22B5\u20D2~nvsim~\u223C\u20D2~nwArr~\u21D6~nwarhk~\u2923~nwarr~\u2196~nwarrow~\u2196~nwnear~\u2927~oS~\u24C8~oast~\u229B~ocir~\u229A~ocy~\u043E~odash~\u229D~odblac~\u0151~odiv~\u2A38~odot~\
\u2299~odsold~\u29BC~ofcir~\u29BF~ofr~\u{1D52C}~ogon~\u02DB~ogt~\u29C1~ohbar~\u29B5~ohm~\u03A9~oint~\u222E~olarr~\u21BA~olcir~\u29BE~olcross~\u29BB~olt~\u29C0~omacr~\u014D~omid~\u29B6~ominus~\u2296~oopf~\u{1D560}~opar~\u29B7~operp~\u29B9~orarr~\u21BB~ord~\u2A5D~order~\u2134\
~orderof~\u2134~origof~\u22B6~oror~\u2A56~orslope~\u2A57~orv~\u2A5B~oscr~\u2134~osol~\u2298~otimesas~\u2A36~ovbar~\u233D~par~\u2225~parallel~\u2225~parsim~\u2AF3~parsl~\u2AFD~pcy~\u043F~percnt~%~period~.~pertenk~\u2031~pfr~\u{1D52D}~phiv~\u03D5~ph\
mmat~\u2133~phone~\u260E~pitchfork~\u22D4~planck~\u210F~planckh~\u210E~plankv~\u210F~plus~+~plusacir~\u2A23~plusb~\u229E~pluscir~\u2A22~plusdo~\u2214~plusdu~\u2A25~pluse~\u2A72~plussim~\u2A26~plustwo~\u2A27~pm~\xB1~pointint~\u2A15~popf~\u{1D561}\
~pr~\u227A~prE~\u2AB3~prap~\u2AB7~prcue~\u227C~pre~\u2AAF~prec~\u227A~precapprox~\u2AB7~preccurlyeq~\u227C~preceq~\u2AAF~precnapprox~\u2AB9~precneqq~\u2AB5~precnsim~\u22E8~precsim~\u227E~primes~\u2119~prnE~\u2AB5~prnap~\u2AB9~prnsim~\u22E8~profa\
lar~\u232E~profline~\u2312~profsurf~\u2313~propto~\u221D~prsim~\u227E~prurel~\u22B0~pscr~\u{1D4C5}~puncsp~\u2008~qfr~\u{1D52E}~qint~\u2A0C~qopf~\u{1D562}~qprime~\u2057~qscr~\u{1D4C6}~quaternions~\u210D~quatint~\u2A16~quest~?~questeq~\u225F~rAarr~\u21DB~\
rAtail~\u291C~rBarr~\u290F~rHar~\u2964~race~\u223D\u0331~racute~\u0155~raemptyv~\u29B3~rangd~\u2992~range~\u29A5~rangle~\u27E9~rarrap~\u2975~rarrb~\u21E5~rarrbfs~\u2920~rarrc~\u2933~rarrfs~\u291E~rarrhk~\u21AA~rarrlp~\u21AC~rarrpl~\u2945~rarrsim~\u2974~ra\
rrtl~\u21A3~rarrw~\u219D~ratail~\u291A~ratio~\u2236~rationals~\u211A~rbarr~\u290D~rbbrk~\u2773~rbrace~}~rbrack~]~rbrke~\u298C~rbrksld~\u298E~rbrkslu~\u2990~rcaron~\u0159~rcedil~\u0157~rcub~}~rcy~\u0440~rdca~\u2937~rdldhar~\u2969~rdquor\
~\u201D~rdsh~\u21B3~realine~\u211B~realpart~\u211C~reals~\u211D~rect~\u25AD~rfisht~\u297D~rfr~\u{1D52F}~rhard~\u21C1~rharu~\u21C0~rharul~\u296C~rhov~\u03F1~rightarrow~\u2192~rightarrowtail~\u21A3~rightharpoondown~\u21C1~rightharpoonup~\u21C0~\
rightleftarrows~\u21C4~rightleftharpoons~\u21CC~rightrightarrows~\u21C9~rightsquigarrow~\u219D~rightthreetimes~\u22CC~ring~\u02DA~risingdotseq~\u2253~rlarr~\u21C4~rlhar~\u21CC~rmoust~\u23B1~rmoustache~\u23B1~rnmid~\u2AEE\
~roang~\u27ED~roarr~\u21FE~robrk~\u27E7~ropar~\u2986~ropf~\u{1D563}~roplus~\u2A2E~rotimes~\u2A35~rpar~)~rpargt~\u2994~rppolint~\u2A12~rrarr~\u21C9~rscr~\u{1D4C7}~rsh~\u21B1~rsqb~]~rsquor~\u2019~rthree~\u22CC~rtimes~\u22CA~rtri~\u25B9~rtrie~\u22B5~rt\
rif~\u25B8~rtriltri~\u29CE~ruluhar~\u2968~rx~\u211E~sacute~\u015B~sc~\u227B~scE~\u2AB4~scap~\u2AB8~sccue~\u227D~sce~\u2AB0~scedil~\u015F~scirc~\u015D~scnE~\u2AB6~scnap~\u2ABA~scnsim~\u22E9~scpolint~\u2A13~scsim~\u227F~scy~\u0441~sdotb~\u22A1~sdote~\u2A66~seArr\
~\u21D8~searhk~\u2925~searr~\u2198~searrow~\u2198~semi~;~seswar~\u2929~setminus~\u2216~setmn~\u2216~sext~\u2736~sfr~\u{1D530}~sfrown~\u2322~sharp~\u266F~shchcy~\u0449~shcy~\u0448~shortmid~\u2223~shortparallel~\u2225~sigmav~\u03C2~simdot~\u2A6A~sim\
e~\u2243~simeq~\u2243~simg~\u2A9E~simgE~\u2AA0~siml~\u2A9D~simlE~\u2A9F~simne~\u2246~simplus~\u2A24~simrarr~\u2972~slarr~\u2190~smallsetminus~\u2216~smashp~\u2A33~smeparsl~\u29E4~smid~\u2223~smile~\u2323~smt~\u2AAA~smte~\u2AAC~smtes~\u2AAC\uFE00~softcy~\u044C~\
sol~/~solb~\u29C4~solbar~\u233F~sopf~\u{1D564}~spadesuit~\u2660~spar~\u2225~sqcap~\u2293~sqcaps~\u2293\uFE00~sqcup~\u2294~sqcups~\u2294\uFE00~sqsub~\u228F~sqsube~\u2291~sqsubset~\u228F~sqsubseteq~\u2291~sqsup~\u2290~sqsupe~\u2292~sqsupset~\u2290~sqsups\
eteq~\u2292~squ~\u25A1~square~\u25A1~squarf~\u25AA~squf~\u25AA~srarr~\u2192~sscr~\u{1D4C8}~ssetmn~\u2216~ssmile~\u2323~sstarf~\u22C6~star~\u2606~starf~\u2605~straightepsilon~\u03F5~straightphi~\u03D5~strns~\xAF~subE~\u2AC5~subdot~\u2ABD~subedot~\
\u2AC3~submult~\u2AC1~subnE~\u2ACB~subne~\u228A~subplus~\u2ABF~subrarr~\u2979~subset~\u2282~subseteq~\u2286~subseteqq~\u2AC5~subsetneq~\u228A~subsetneqq~\u2ACB~subsim~\u2AC7~subsub~\u2AD5~subsup~\u2AD3~succ~\u227B~succapprox~\u2AB8~succcurl\
yeq~\u227D~succeq~\u2AB0~succnapprox~\u2ABA~succneqq~\u2AB6~succnsim~\u22E9~succsim~\u227F~sung~\u266A~supE~\u2AC6~supdot~\u2ABE~supdsub~\u2AD8~supedot~\u2AC4~suphsol~\u27C9~suphsub~\u2AD7~suplarr~\u297B~supmult~\u2AC2~supnE~\u2ACC~supne~\u228B~\
supplus~\u2AC0~supset~\u2283~supseteq~\u2287~supseteqq~\u2AC6~supsetneq~\u228B~supsetneqq~\u2ACC~supsim~\u2AC8~supsub~\u2AD4~supsup~\u2AD6~swArr~\u21D9~swarhk~\u2926~swarr~\u2199~swarrow~\u2199~swnwar~\u292A~target~\u2316~tbrk~\u23B4~tcaron\
~\u0165~tcedil~\u0163~tcy~\u0442~tdot~\u20DB~telrec~\u2315~tfr~\u{1D531}~therefore~\u2234~thetav~\u03D1~thickapprox~\u2248~thicksim~\u223C~thkap~\u2248~thksim~\u223C~timesb~\u22A0~timesbar~\u2A31~timesd~\u2A30~tint~\u222D~toea~\u2928~top~\u22A4~topbot~\
\u2336~topcir~\u2AF1~topf~\u{1D565}~topfork~\u2ADA~tosa~\u2929~tprime~\u2034~triangle~\u25B5~triangledown~\u25BF~triangleleft~\u25C3~trianglelefteq~\u22B4~triangleq~\u225C~triangleright~\u25B9~trianglerighteq~\u22B5~tridot~\u25EC~tr\
ie~\u225C~triminus~\u2A3A~triplus~\u2A39~trisb~\u29CD~tritime~\u2A3B~trpezium~\u23E2~tscr~\u{1D4C9}~tscy~\u0446~tshcy~\u045B~tstrok~\u0167~twixt~\u226C~twoheadleftarrow~\u219E~twoheadrightarrow~\u21A0~uHar~\u2963~ubrcy~\u045E~ubreve~\u016D~uc\
y~\u0443~udarr~\u21C5~udblac~\u0171~udhar~\u296E~ufisht~\u297E~ufr~\u{1D532}~uharl~\u21BF~uharr~\u21BE~uhblk~\u2580~ulcorn~\u231C~ulcorner~\u231C~ulcrop~\u230F~ultri~\u25F8~umacr~\u016B~uogon~\u0173~uopf~\u{1D566}~uparrow~\u2191~updownarrow~\u2195~upharp\
oonleft~\u21BF~upharpoonright~\u21BE~uplus~\u228E~upsi~\u03C5~upuparrows~\u21C8~urcorn~\u231D~urcorner~\u231D~urcrop~\u230E~uring~\u016F~urtri~\u25F9~uscr~\u{1D4CA}~utdot~\u22F0~utilde~\u0169~utri~\u25B5~utrif~\u25B4~uuarr~\u21C8~uwangle~\u29A7~vA\
rr~\u21D5~vBar~\u2AE8~vBarv~\u2AE9~vDash~\u22A8~vangrt~\u299C~varepsilon~\u03F5~varkappa~\u03F0~varnothing~\u2205~varphi~\u03D5~varpi~\u03D6~varpropto~\u221D~varr~\u2195~varrho~\u03F1~varsigma~\u03C2~varsubsetneq~\u228A\uFE00~varsubsetneqq~\
\u2ACB\uFE00~varsupsetneq~\u228B\uFE00~varsupsetneqq~\u2ACC\uFE00~vartheta~\u03D1~vartriangleleft~\u22B2~vartriangleright~\u22B3~vcy~\u0432~vdash~\u22A2~vee~\u2228~veebar~\u22BB~veeeq~\u225A~vellip~\u22EE~verbar~|~vert~|~vfr~\u{1D533}~vltri~\u22B2\
~vnsub~\u2282\u20D2~vnsup~\u2283\u20D2~vopf~\u{1D567}~vprop~\u221D~vrtri~\u22B3~vscr~\u{1D4CB}~vsubnE~\u2ACB\uFE00~vsubne~\u228A\uFE00~vsupnE~\u2ACC\uFE00~vsupne~\u228B\uFE00~vzigzag~\u299A~wcirc~\u0175~wedbar~\u2A5F~wedge~\u2227~wedgeq~\u2259~wfr~\u{1D534}~wopf~\u{1D568}~wp~\u2118~wr~\u2240~\
wreath~\u2240~wscr~\u{1D4CC}~xcap~\u22C2~xcirc~\u25EF~xcup~\u22C3~xdtri~\u25BD~xfr~\u{1D535}~xhArr~\u27FA~xharr~\u27F7~xlArr~\u27F8~xlarr~\u27F5~xmap~\u27FC~xnis~\u22FB~xodot~\u2A00~xopf~\u{1D569}~xoplus~\u2A01~xotime~\u2A02~xrArr~\u27F9~xrarr~\u27F6~xscr~\u{1D4CD}~xs\
qcup~\u2A06~xuplus~\u2A04~xutri~\u25B3~xvee~\u22C1~xwedge~\u22C0~yacy~\u044F~ycirc~\u0177~ycy~\u044B~yfr~\u{1D536}~yicy~\u0457~yopf~\u{1D56A}~yscr~\u{1D4CE}~yucy~\u044E~zacute~\u017A~zcaron~\u017E~zcy~\u0437~zdot~\u017C~zeetrf~\u2128~zfr~\u{1D537}~zhcy~\u0436~zigrarr~\
\u21DD~zopf~\u{1D56B}~zscr~\u{1D4CF}~~AMP~&~COPY~\xA9~GT~>~LT~<~QUOT~"~REG~\xAE',D.html4);var M={0:65533,128:8364,130:8218,131:402,132:8222,133:8230,134:8224,135:8225,
136:710,137:8240,138:352,139:8249,140:338,142:381,145:8216,146:8217,147:8220,148:8221,149:8226,150:8211,151:8212,152:732,153:8482,154:353,155:8250,156:339,158:382,
159:376},k=String.fromCodePoint||function(a){return String.fromCharCode(Math.floor((a-65536)/1024)+55296,(a-65536)%1024+56320)},Q=String.prototype.codePointAt?function(a,e){
return a.codePointAt(e)}:function(a,e){return(a.charCodeAt(e)-55296)*1024+a.charCodeAt(e+1)-56320+65536},K=55296,U=56319,A=function(){return A=Object.assign||function(a){
for(var e,t=1,r=arguments.length;t<r;t++){e=arguments[t];for(var s in e)Object.prototype.hasOwnProperty.call(e,s)&&(a[s]=e[s])}return a},A.apply(this,arguments)},
F=A(A({},D),{all:D.html5}),z={specialChars:/[<>'"&]/g,nonAscii:/[<>'"&\u0080-\uD7FF\uE000-\uFFFF\uDC00-\uDFFF]|[\uD800-\uDBFF][\uDC00-\uDFFF]?/g,nonAsciiPrintable:/[<>'"&\x01-\x08\x11-\x15\x17-\x1F\x7f-\uD7FF\uE000-\uFFFF\uDC00-\uDFFF]|[\uD800-\uDBFF][\uDC00-\uDFFF]?/g,
nonAsciiPrintableOnly:/[\x01-\x08\x11-\x15\x17-\x1F\x7f-\uD7FF\uE000-\uFFFF\uDC00-\uDFFF]|[\uD800-\uDBFF][\uDC00-\uDFFF]?/g,extensive:/[\x01-\x0c\x0e-\x1f\x21-\x2c\x2e-\x2f\x3a-\x40\x5b-\x60\x7b-\x7d\x7f-\uD7FF\uE000-\uFFFF\uDC00-\uDFFF]|[\uD800-\uDBFF][\uDC00-\uDFFF]?/g},
ie={mode:"specialChars",level:"all",numeric:"decimal"};function Te(a,e){var t=e===void 0?ie:e,r=t.mode,s=r===void 0?"specialChars":r,n=t.numeric,o=n===void 0?"d\
ecimal":n,i=t.level,c=i===void 0?"all":i;if(!a)return"";var u=z[s],l=F[c].characters,d=o==="hexadecimal";return String.prototype.replace.call(a,u,function(h){var p=l[h];
if(!p){var b=h.length>1?getCodePoint(h,0):h.charCodeAt(0);p=(d?"&#x"+b.toString(16):"&#"+b)+";"}return p})}f(Te,"encode");var ne={scope:"body",level:"all"},T=/&(?:#\d+|#[xX][\da-fA-F]+|[0-9a-zA-Z]+);/g,
y=/&(?:#\d+|#[xX][\da-fA-F]+|[0-9a-zA-Z]+)[;=]?/g,N={xml:{strict:T,attribute:y,body:P.xml},html4:{strict:T,attribute:y,body:P.html4},html5:{strict:T,attribute:y,
body:P.html5}},O=A(A({},N),{all:N.html5}),H=String.fromCharCode,X=H(65533),oe={level:"all"};function te(a,e,t,r){var s=a,n=a[a.length-1];if(t&&n==="=")s=a;else if(r&&
n!==";")s=a;else{var o=e[a];if(o)s=o;else if(a[0]==="&"&&a[1]==="#"){var i=a[2],c=i=="x"||i=="X"?parseInt(a.substr(3),16):parseInt(a.substr(2));s=c>=1114111?X:c>
65535?k(c):H(M[c]||c)}}return s}f(te,"getDecodedEntity");function le(a,e){var t=e===void 0?oe:e,r=t.level,s=r===void 0?"all":r;return a?te(a,F[s].entities,!1,!1):
""}f(le,"decodeEntity");function J(a,e){var t=e===void 0?ne:e,r=t.level,s=r===void 0?"all":r,n=t.scope,o=n===void 0?s==="xml"?"strict":"body":n;if(!a)return"";var i=O[s][o],
c=F[s].entities,u=o==="attribute",l=o==="strict";return a.replace(i,function(d){return te(d,c,u,l)})}f(J,"decode");var $=m(80321),st=m(67842),ce=m(2203),de=m(76982),
$e=m(16928),Se=m(83480),ke=m(87016),qe=m(36522);const Ee=ke.fileURLToPath,Z=!0;function fe(a,e){return{options:typeof a=="object"?a:{},callback:typeof a=="funct\
ion"?a:e}}f(fe,"normalize");function nt(a){return Object.keys(a).map(e=>[e,a[e]])}f(nt,"objectEntries");function Ie(a){return encodeURIComponent(a).replace(/[!'()*]/g,
e=>"%"+e.charCodeAt(0).toString(16).toUpperCase())}f(Ie,"fixedEncodeURIComponent");function xe(a,e){return a.split("/").map(Ie).join(e?"%2F":"/")}f(xe,"util_enc\
odeURI");function it(a){return Se.stringify(a,"&","=",{encodeURIComponent:f(e=>xe(e,!0),"encodeURIComponent")})}f(it,"qsStringify");function ft(a){const e={};for(let t of Object.
keys(a)){const r=a[t];t=t.toLowerCase(),e[t]=r}return e}f(ft,"objectKeyToLowercase");function Dt(a){return JSON.stringify(a).replace(/[\u0080-\uFFFF]/g,e=>"\\u"+
("0000"+e.charCodeAt(0).toString(16)).slice(-4))}f(Dt,"unicodeJSONStringify");function ae(a){return a instanceof Date||a instanceof RegExp?a:Array.isArray(a)?a.
map(ae):a instanceof Object?Object.keys(a).reduce((e,t)=>{const r=t[0].toLocaleLowerCase()+t.slice(1).replace(/([A-Z]+)/g,(s,n)=>`_${n.toLowerCase()}`);return e[r]=
ae(a[t]),e},Object()):a}f(ae,"convertObjKeysToSnakeCase");function se(a,e=!1,t="",r=""){const s=a.getUTCFullYear(),n=a.getUTCMonth()+1,o=a.getUTCDate(),i=a.getUTCHours(),
c=a.getUTCMinutes(),u=a.getUTCSeconds();let l=`${s.toString().padStart(4,"0")}${t}${n.toString().padStart(2,"0")}${t}${o.toString().padStart(2,"0")}`;return e&&
(l=`${l}T${i.toString().padStart(2,"0")}${r}${c.toString().padStart(2,"0")}${r}${u.toString().padStart(2,"0")}Z`),l}f(se,"formatAsUTCISO");function Ve(){return globalThis.
Deno&&globalThis.Deno.version&&globalThis.Deno.version.deno?`gl-deno/${globalThis.Deno.version.deno}`:`gl-node/${process.versions.node}`}f(Ve,"getRuntimeTrackin\
gString");function Ke(){const a=(0,qe.V)();return a.name.replace("@google-cloud","gcloud-node").replace("/","-")+"/"+a.version}f(Ke,"getUserAgentString");function ht(){
let a="";try{a=__dirname}catch{a=path.dirname(Ee(import.meta.url))}return a}f(ht,"getDirName");function Ot(){return Z?"ESM":"CJS"}f(Ot,"getModuleFormat");class ot extends ce.
PassThrough{static{f(this,"PassThroughShim")}constructor(){super(...arguments),this.shouldEmitReading=!0,this.shouldEmitWriting=!0}_read(e){this.shouldEmitReading&&
(this.emit("reading"),this.shouldEmitReading=!1),super._read(e)}_write(e,t,r){this.shouldEmitWriting&&(this.emit("writing"),this.shouldEmitWriting=!1),process.nextTick(
()=>{super._write(e,t,r)})}_final(e){this.shouldEmitReading&&(this.emit("reading"),this.shouldEmitReading=!1),this.shouldEmitWriting&&(this.emit("writing"),this.
shouldEmitWriting=!1),e(null)}}function Pe(a){const e=a?.custom;if(e)for(const[t,r]of Object.entries(e)){if(t.includes('"'))throw new Error(`Invalid context key\
 "${t}": Forbidden character (") detected.`);if(r?.value&&r.value.includes('"'))throw new Error(`Invalid context value for key "${t}": Forbidden character (") d\
etected.`)}}f(Pe,"validateContexts");function pt(a,e){try{Pe(a)}catch(t){return e?e(t):Promise.reject(t)}}f(pt,"handleContextValidation");let mt;function Xt(){return mt||
(mt=m.e(900).then(m.t.bind(m,94900,19)).then(a=>{const e=a;return e.default&&typeof e.default.getType=="function"?e.default:e}).catch(a=>{throw mt=void 0,a})),mt}
f(Xt,"getMime");let yt;function Yt(){return yt||(yt=m.e(977).then(m.t.bind(m,89977,19)).then(a=>{const e=a;return typeof a=="function"?a:e.default||e}).catch(a=>{
throw yt=void 0,a})),yt}f(Yt,"util_getPLimit");var Qt=m(29112);const gr=(0,qe.V)(),me=Symbol.for("GCCL_GCS_CMD"),gt={timeout:6e4,gzip:!0,forever:!0,pool:{maxSockets:1/0}},
br=!0,vr=3;class We extends Error{static{f(this,"ApiError")}constructor(e){if(super(),typeof e!="object"){this.message=e||"";return}const t=e;this.code=t.code,this.
errors=t.errors,this.response=t.response;try{this.errors=JSON.parse(this.response.body).error.errors}catch{this.errors=t.errors}this.message=We.createMultiErrorMessage(
t,this.errors),Error.captureStackTrace(this)}static createMultiErrorMessage(e,t){const r=new Set;e.message&&r.add(e.message),t&&t.length?t.forEach(({message:n})=>r.
add(n)):e.response&&e.response.body?r.add(J(e.response.body.toString())):e.message||r.add("A failure occurred during this request.");let s=Array.from(r);return s.
length>1&&(s=s.map((n,o)=>`    ${o+1}. ${n}`),s.unshift("Multiple errors occurred during the request. Please see the `errors` array for complete details.\n"),s.
push(`
`)),s.join(`
`)}}class Er extends Error{static{f(this,"PartialFailureError")}constructor(e){super();const t=e;this.errors=t.errors,this.name="PartialFailureError",this.response=
t.response,this.message=We.createMultiErrorMessage(t,this.errors)}}class xr{static{f(this,"Util")}constructor(){this.ApiError=We,this.PartialFailureError=Er}noop(){}handleResp(e,t,r,s){
s=s||W.noop;const n={err:e||null,...t&&W.parseHttpRespMessage(t),...r&&W.parseHttpRespBody(r)};!n.err&&t&&typeof n.body=="object"&&(n.resp.body=n.body),n.err&&t&&
(n.err.response=t),s(n.err,n.body,n.resp)}parseHttpRespMessage(e){const t={resp:e};return(e.statusCode<200||e.statusCode>299)&&(t.err=new We({errors:new Array,code:e.
statusCode,message:e.statusMessage,response:e})),t}parseHttpRespBody(e){const t={body:e};if(typeof e=="string")try{t.body=JSON.parse(e)}catch{t.body=e}return t.
body&&t.body.error&&(t.err=new We(t.body.error)),t}makeWritableStream(e,t,r){var s;r=r||W.noop;const n=new wr;n.on("progress",u=>e.emit("progress",u)),e.setWritable(
n);const o={method:"POST",qs:{uploadType:"multipart"},timeout:0,maxRetries:0},i=t.metadata||{},c={...o,...t.request,qs:{...o.qs,...(s=t.request)===null||s===void 0?
void 0:s.qs},multipart:[{"Content-Type":"application/json",body:JSON.stringify(i)},{"Content-Type":i.contentType||"application/octet-stream",body:n}]};t.makeAuthenticatedRequest(
c,{onAuthenticated(u,l){if(u){e.destroy(u);return}gt.headers=W._getDefaultHeaders(c[me]),$.teenyRequest.defaults(gt)(l,(h,p,b)=>{W.handleResp(h,p,b,(S,L)=>{if(S){
e.destroy(S);return}e.emit("response",p),r(L)})})}})}shouldRetryRequest(e){if(e){if([408,429,500,502,503,504].indexOf(e.code)!==-1)return!0;if(e.errors)for(const t of e.
errors){const r=t.reason;if(r==="rateLimitExceeded"||r==="userRateLimitExceeded"||r&&r.includes("EAI_AGAIN"))return!0}}return!1}makeAuthenticatedRequestFactory(e){
const t={...e};t.projectId===at&&delete t.projectId;let r;t.authClient instanceof x.GoogleAuth?r=t.authClient:r=new x.GoogleAuth({...t,authClient:t.authClient,clientOptions:t.
clientOptions});function s(o,i){let c,u;const l={...e};let d;i||(c=Qt(),l.stream=c);const h=typeof i=="object"?i:void 0,p=typeof i=="function"?i:void 0;async function b(){
u=await r.getProjectId()}f(b,"setProjectId");const S=f(async(_,j)=>{const V=_,B=_&&typeof _.message=="string"&&_.message.indexOf("Could not load the default cre\
dentials")>-1;if(B&&(j=o),!_||B)try{j=W.decorateRequest(j,u),_=null}catch(G){if(G instanceof g.$d)try{await b(),j=W.decorateRequest(j,u),_=null}catch(re){_=_||re}else
_=_||G}if(_){c?c.destroy(_):(h&&h.onAuthenticated?h.onAuthenticated:p)(_);return}h&&h.onAuthenticated?h.onAuthenticated(null,j):d=W.makeRequest(j,l,(G,...re)=>{
G&&G.code===401&&V&&(G=V),p(G,...re)})},"onAuthenticated");return f(async()=>{try{const _=f(async()=>e.projectId&&e.projectId!==at?e.projectId:e.projectIdRequired===
!1?at:b(),"getProjectId"),j=f(async()=>l.customEndpoint&&!l.useAuthWithCustomEndpoint?o:r.authorizeRequest(o),"authorizeRequest"),[V,B]=await Promise.all([_(),j()]);
return V&&(u=V),S(null,B)}catch(_){return S(_)}},"prepareRequest")(),c||{abort(){setImmediate(()=>{d&&(d.abort(),d=null)})}}}f(s,"makeAuthenticatedRequest");const n=s;
return n.getCredentials=r.getCredentials.bind(r),n.authClient=r,n}makeRequest(e,t,r){var s,n,o,i,c;let u=br;t.autoRetry!==void 0?u=t.autoRetry:((s=t.retryOptions)===
null||s===void 0?void 0:s.autoRetry)!==void 0&&(u=t.retryOptions.autoRetry);let l=vr;t.maxRetries!==void 0?l=t.maxRetries:((n=t.retryOptions)===null||n===void 0?
void 0:n.maxRetries)!==void 0&&(l=t.retryOptions.maxRetries),gt.headers=this._getDefaultHeaders(e[me]);const d={request:$.teenyRequest.defaults(gt),retries:u!==
!1?l:0,noResponseRetries:u!==!1?l:0,shouldRetryFn(S){var L,_;const j=W.parseHttpRespMessage(S).err;return!((L=t.retryOptions)===null||L===void 0)&&L.retryableErrorFn?
j&&((_=t.retryOptions)===null||_===void 0?void 0:_.retryableErrorFn(j)):j&&W.shouldRetryRequest(j)},maxRetryDelay:(o=t.retryOptions)===null||o===void 0?void 0:o.
maxRetryDelay,retryDelayMultiplier:(i=t.retryOptions)===null||i===void 0?void 0:i.retryDelayMultiplier,totalTimeout:(c=t.retryOptions)===null||c===void 0?void 0:
c.totalTimeout};if(typeof e.maxRetries=="number"&&(d.retries=e.maxRetries,d.noResponseRetries=e.maxRetries),!t.stream)return st(e,d,(S,L,_)=>{W.handleResp(S,L,_,
r)});const h=t.stream;let p;return(e.method||"GET").toUpperCase()==="GET"?(p=st(e,d),h.setReadable(p)):(p=d.request(e),h.setWritable(p)),p.on("error",h.destroy.
bind(h)).on("response",h.emit.bind(h,"response")).on("complete",h.emit.bind(h,"complete")),h.abort=p.abort,h}decorateRequest(e,t){if(delete e.autoPaginate,delete e.
autoPaginateVal,delete e.objectMode,e.qs!==null&&typeof e.qs=="object"&&(delete e.qs.autoPaginate,delete e.qs.autoPaginateVal,e.qs=(0,g.e$)(e.qs,t)),Array.isArray(
e.multipart)&&(e.multipart=e.multipart.map(r=>(0,g.e$)(r,t))),e.json!==null&&typeof e.json=="object"){delete e.json.autoPaginate,delete e.json.autoPaginateVal,e.
json=(0,g.e$)(e.json,t);const r=e.headers||{},s=r;if(typeof s.set=="function"&&typeof s.has=="function")s.has("content-type")||s.set("Content-Type","application\
/json"),e.headers=r;else{const n=Object.keys(r).some(o=>o.toLowerCase()==="content-type");e.headers=n?r:{...r,"Content-Type":"application/json"}}}return e.uri=(0,g.
e$)(e.uri,t),e}isCustomType(e,t){function r(c){return c.constructor&&c.constructor.name.toLowerCase()}f(r,"getConstructorName");const s=t.split("/"),n=s[0]&&s[0].
toLowerCase(),o=s[1]&&s[1].toLowerCase();if(o&&r(e)!==o)return!1;let i=e;for(;;){if(r(i)===n)return!0;if(i=i.parent,!i)return!1}}maybeOptionsOrCallback(e,t){return typeof e==
"function"?[{},e]:[e,t]}decorateHeaders(e,t){return ze(e,t)}_getDefaultHeaders(e){return ze(void 0,{gcclGcsCmd:e}).headers}}function ze(a,e){const t=a instanceof
globalThis.Headers?Object.assign(Object.fromEntries(a.entries()),a):Array.isArray(a)?Object.fromEntries(a):{...a},r=Object.keys(t).find(d=>d.toLowerCase()==="x-\
goog-gcs-idempotency-token"),s=r?t[r]:void 0,n=typeof s=="string"&&s.trim()!=="",o=n?s:e?.idempotencyToken||de.randomUUID();let i=Ke();e?.providedUserAgent&&(i=
`${e.providedUserAgent} ${i}`);const c=e?.packageJson||gr;let u=`${Ve()} gccl/${c.version}-${Ot()} gccl-invocation-id/${o}`;const l=e?.gcclGcsCmd;return l&&(u+=
` gccl-gcs-cmd/${l}`),t["User-Agent"]=i,t["x-goog-api-client"]=u,n||(r&&delete t[r],t["x-goog-gcs-idempotency-token"]=o),{headers:t,idempotencyToken:o}}f(ze,"de\
corateHeaders");class wr extends ce.Transform{static{f(this,"ProgressStream")}constructor(){super(...arguments),this.bytesRead=0}_transform(e,t,r){this.bytesRead+=
e.length,this.emit("progress",{bytesWritten:this.bytesRead,contentLength:"*"}),this.push(e),r()}}const W=new xr;const at="{{projectId}}";class bt{static{f(this,
"Service")}constructor(e,t={}){this.baseUrl=e.baseUrl,this.apiEndpoint=e.apiEndpoint,this.timeout=t.timeout,this.globalInterceptors=Array.isArray(t.interceptors_)?
t.interceptors_:[],this.interceptors=[],this.packageJson=e.packageJson,this.projectId=t.projectId||at,this.projectIdRequired=e.projectIdRequired!==!1,this.providedUserAgent=
t.userAgent,this.universeDomain=t.universeDomain||x.DEFAULT_UNIVERSE,this.customEndpoint=e.customEndpoint||!1,this.useAuthWithCustomEndpoint=e.useAuthWithCustomEndpoint,
this.makeAuthenticatedRequest=W.makeAuthenticatedRequestFactory({...e,projectIdRequired:this.projectIdRequired,projectId:this.projectId,authClient:t.authClient||
e.authClient,credentials:t.credentials,keyFile:t.keyFilename,email:t.email,clientOptions:{universeDomain:t.universeDomain,...t.clientOptions}}),this.authClient=
this.makeAuthenticatedRequest.authClient,process.env.FUNCTION_NAME&&this.interceptors.push({request(s){return s.forever=!1,s}})}getRequestInterceptors(){return[].
slice.call(this.globalInterceptors).concat(this.interceptors).filter(e=>typeof e.request=="function").map(e=>e.request)}getProjectId(e){if(!e)return this.getProjectIdAsync();
(async()=>{try{const t=await this.getProjectIdAsync();e(null,t)}catch(t){e(t)}})()}async getProjectIdAsync(){const e=await this.authClient.getProjectId();return this.
projectId===at&&e&&(this.projectId=e),this.projectId}request_(e,t){e={...e,timeout:this.timeout};const r=e.uri.indexOf("http")===0,s=[this.baseUrl];this.projectIdRequired&&
(e.projectId?(s.push("projects"),s.push(e.projectId)):(s.push("projects"),s.push(this.projectId))),s.push(e.uri),r&&s.splice(0,s.indexOf(e.uri)),e.uri=s.map(c=>{
const u=/^\/*|\/*$/g;return c.replace(u,"")}).join("/").replace(/\/:/g,":");const n=this.getRequestInterceptors();(Array.isArray(e.interceptors_)?e.interceptors_:
[]).forEach(c=>{typeof c.request=="function"&&n.push(c.request)}),n.forEach(c=>{e=c(e)}),delete e.interceptors_;const{headers:i}=ze(e.headers,{packageJson:this.
packageJson,providedUserAgent:this.providedUserAgent,gcclGcsCmd:e[me]});if(e.headers=i,e.shouldReturnStream)return this.makeAuthenticatedRequest(e);this.makeAuthenticatedRequest(
e,t)}request(e,t){bt.prototype.request_.call(this,e,t)}requestStream(e){const t={...e,shouldReturnStream:!0};return bt.prototype.request_.call(this,t)}}var De=m(
60206),Rr=m(24434);class ge extends Rr.EventEmitter{static{f(this,"ServiceObject")}constructor(e){super(),this.metadata={},this.baseUrl=e.baseUrl,this.parent=e.
parent,this.id=e.id,this.createMethod=e.createMethod,this.methods=e.methods||{},this.interceptors=[],this.projectId=e.projectId,e.methods&&Object.getOwnPropertyNames(
ge.prototype).filter(t=>!/^request/.test(t)&&!/^getRequestInterceptors/.test(t)&&this[t]===ge.prototype[t]&&!e.methods[t]).forEach(t=>{this[t]=void 0})}create(e,t){
const r=this,s=[this.id];typeof e=="function"&&(t=e),typeof e=="object"&&s.push(e);function n(...o){const[i,c]=o;i||(r.metadata=c.metadata,r.id&&c.metadata&&(r.
id=c.metadata.id),o[1]=r),t(...o)}f(n,"onCreate"),s.push(n),this.createMethod.apply(null,s)}delete(e,t){var r;const[s,n]=W.maybeOptionsOrCallback(e,t),o=s.ignoreNotFound;
delete s.ignoreNotFound;const i=typeof this.methods.delete=="object"&&this.methods.delete||{},c={method:"DELETE",uri:"",...i.reqOpts,qs:{...(r=i.reqOpts)===null||
r===void 0?void 0:r.qs,...s}};ge.prototype.request.call(this,c,(u,l,d)=>{u&&u.code===404&&o&&(u=null),n(u,d)})}exists(e,t){const[r,s]=W.maybeOptionsOrCallback(e,
t);this.get(r,n=>{if(n){n.code===404?s(null,!1):s(n);return}s(null,!0)})}get(e,t){const r=this,[s,n]=W.maybeOptionsOrCallback(e,t),o=Object.assign({},s),i=o.autoCreate&&
typeof this.create=="function";delete o.autoCreate;function c(u,l,d){if(u){if(u.code===409){r.get(o,n);return}n(u,null,d);return}n(null,l,d)}f(c,"onCreate"),this.
getMetadata(o,(u,l)=>{if(u){if(u.code===404&&i){const d=[];Object.keys(o).length>0&&d.push(o),d.push(c),r.create(...d);return}n(u,null,l);return}n(null,r,l)})}getMetadata(e,t){
var r;const[s,n]=W.maybeOptionsOrCallback(e,t),o=typeof this.methods.getMetadata=="object"&&this.methods.getMetadata||{},i={uri:"",...o.reqOpts,qs:{...(r=o.reqOpts)===
null||r===void 0?void 0:r.qs,...s}};ge.prototype.request.call(this,i,(c,u,l)=>{this.metadata=u,n(c,this.metadata,l)})}getRequestInterceptors(){const e=this.interceptors.
filter(t=>typeof t.request=="function").map(t=>t.request);return this.parent.getRequestInterceptors().concat(e)}setMetadata(e,t,r){var s,n;const[o,i]=W.maybeOptionsOrCallback(
t,r),c=typeof this.methods.setMetadata=="object"&&this.methods.setMetadata||{},u={method:"PATCH",uri:"",...c.reqOpts,json:{...(s=c.reqOpts)===null||s===void 0?void 0:
s.json,...e},qs:{...(n=c.reqOpts)===null||n===void 0?void 0:n.qs,...o}};ge.prototype.request.call(this,u,(l,d,h)=>{this.metadata=d,i(l,this.metadata,h)})}request_(e,t){
e={...e},this.projectId&&(e.projectId=this.projectId);const r=e.uri.indexOf("http")===0,s=[this.baseUrl,this.id||"",e.uri];r&&s.splice(0,s.indexOf(e.uri)),e.uri=
s.filter(i=>i.trim()).map(i=>{const c=/^\/*|\/*$/g;return i.replace(c,"")}).join("/");const n=Array.isArray(e.interceptors_)?e.interceptors_:[],o=[].slice.call(
this.interceptors);if(e.interceptors_=n.concat(o),e.shouldReturnStream)return this.parent.requestStream(e);this.parent.request(e,t)}request(e,t){this.request_(e,
t)}requestStream(e){const t={...e,shouldReturnStream:!0};return this.request_(t)}}(0,De.promisifyAll)(ge,{exclude:["getRequestInterceptors"]});var ct=m(99469),vt=m(
79896),Jt=m(39023),Lt=m(45195);class Ne{static{f(this,"AclRoleAccessorMethods")}constructor(){this.owners={},this.readers={},this.writers={},this.owners={},this.
readers={},this.writers={},Ne.roles.forEach(this._assignAccessMethods.bind(this))}_assignAccessMethods(e){const t=Ne.accessMethods,r=Ne.entities,s=e.toLowerCase()+
"s";this[s]=r.reduce((n,o)=>{const i=o.charAt(o.length-1)==="-";return t.forEach(c=>{let u=c+o[0].toUpperCase()+o.substring(1);i&&(u=u.replace("-","")),n[u]=(l,d,h)=>{
let p;typeof d=="function"&&(h=d,d={}),i?p=o+l:(p=o,h=l),d=Object.assign({entity:p,role:e},d);const b=[d];return typeof h=="function"&&b.push(h),this[c].apply(this,
b)}}),n},{})}}Ne.accessMethods=["add","delete"],Ne.entities=["allAuthenticatedUsers","allUsers","domain-","group-","project-","user-"],Ne.roles=["OWNER","READER",
"WRITER"];class Et extends Ne{static{f(this,"Acl")}constructor(e){super(),this.pathPrefix=e.pathPrefix,this.request_=e.request}add(e,t){const r={};e.generation&&
(r.generation=e.generation),e.userProject&&(r.userProject=e.userProject),this.request({method:"POST",uri:"",qs:r,maxRetries:0,json:{entity:e.entity,role:e.role.
toUpperCase()}},(s,n)=>{if(s){t(s,null,n);return}t(null,this.makeAclObject_(n),n)})}delete(e,t){const r={};e.generation&&(r.generation=e.generation),e.userProject&&
(r.userProject=e.userProject),this.request({method:"DELETE",uri:"/"+encodeURIComponent(e.entity),qs:r},(s,n)=>{t(s,n)})}get(e,t){const r=typeof e=="object"?e:null,
s=typeof e=="function"?e:t;let n="";const o={};r&&(n="/"+encodeURIComponent(r.entity),r.generation&&(o.generation=r.generation),r.userProject&&(o.userProject=r.
userProject)),this.request({uri:n,qs:o},(i,c)=>{if(i){s(i,null,c);return}let u;c.items?u=c.items.map(this.makeAclObject_):u=this.makeAclObject_(c),s(null,u,c)})}update(e,t){
const r={};e.generation&&(r.generation=e.generation),e.userProject&&(r.userProject=e.userProject),this.request({method:"PUT",uri:"/"+encodeURIComponent(e.entity),
qs:r,json:{role:e.role.toUpperCase()}},(s,n)=>{if(s){t(s,null,n);return}t(null,this.makeAclObject_(n),n)})}makeAclObject_(e){const t={entity:e.entity,role:e.role};
return e.projectTeam&&(t.projectTeam=e.projectTeam),t}request(e,t){e.uri=this.pathPrefix+e.uri,this.request_(e,t)}}(0,De.promisifyAll)(Et,{exclude:["request"]});
var Ct=m(23860),Ar=m(65692),_r=m(64490);const Ut=_r.pkg,qt=Symbol.for(`${Ut.name}-gaxios-error`);class Oe extends Error{static{f(this,"GaxiosError")}config;response;code;status;error;[qt]=Ut.
version;static[Symbol.hasInstance](e){return e&&typeof e=="object"&&qt in e&&e[qt]===Ut.version?!0:Function.prototype[Symbol.hasInstance].call(Oe,e)}constructor(e,t,r,s){
if(super(e,{cause:s}),this.config=t,this.response=r,this.error=s instanceof Error?s:void 0,this.config=Ct(!0,{},t),this.response&&(this.response.config=Ct(!0,{},
this.response.config)),this.response){try{this.response.data=Tr(this.config.responseType,this.response?.bodyUsed?this.response?.data:void 0)}catch{}this.status=
this.response.status}s instanceof DOMException?this.code=s.name:s&&typeof s=="object"&&"code"in s&&(typeof s.code=="string"||typeof s.code=="number")&&(this.code=
s.code)}static extractAPIErrorFromResponse(e,t="The request failed"){let r=t;if(typeof e.data=="string"&&(r=e.data),e.data&&typeof e.data=="object"&&"error"in e.
data&&e.data.error&&!e.ok){if(typeof e.data.error=="string")return{message:e.data.error,code:e.status,status:e.statusText};if(typeof e.data.error=="object"){r="\
message"in e.data.error&&typeof e.data.error.message=="string"?e.data.error.message:r;const s="status"in e.data.error&&typeof e.data.error.status=="string"?e.data.
error.status:e.statusText,n="code"in e.data.error&&typeof e.data.error.code=="number"?e.data.error.code:e.status;if("errors"in e.data.error&&Array.isArray(e.data.
error.errors)){const o=[];for(const i of e.data.error.errors)typeof i=="object"&&"message"in i&&typeof i.message=="string"&&o.push(i.message);return Object.assign(
{message:o.join(`
`)||r,code:n,status:s},e.data.error)}return Object.assign({message:r,code:n,status:s},e.data.error)}}return{message:r,code:e.status,status:e.statusText}}}function Tr(a,e){
switch(a){case"stream":return e;case"json":return JSON.parse(JSON.stringify(e));case"arraybuffer":return JSON.parse(Buffer.from(e).toString("utf8"));case"blob":
return JSON.parse(e.text());default:return e}}f(Tr,"translateData");function Zt(a){const e="<<REDACTED> - See `errorRedactor` option in `gaxios` for configurati\
on>.";function t(n){n&&n.forEach((o,i)=>{(/^authentication$/i.test(i)||/^authorization$/i.test(i)||/secret/i.test(i))&&n.set(i,e)})}f(t,"redactHeaders");function r(n,o){
if(typeof n=="object"&&n!==null&&typeof n[o]=="string"){const i=n[o];(/grant_type=/i.test(i)||/assertion=/i.test(i)||/secret/i.test(i))&&(n[o]=e)}}f(r,"redactSt\
ring");function s(n){!n||typeof n!="object"||(n instanceof FormData||n instanceof URLSearchParams||"forEach"in n&&"set"in n?n.forEach((o,i)=>{(["grant_type","as\
sertion"].includes(i)||/secret/.test(i))&&n.set(i,e)}):("grant_type"in n&&(n.grant_type=e),"assertion"in n&&(n.assertion=e),"client_secret"in n&&(n.client_secret=
e)))}return f(s,"redactObject"),a.config&&(t(a.config.headers),r(a.config,"data"),s(a.config.data),r(a.config,"body"),s(a.config.body),a.config.url.searchParams.
has("token")&&a.config.url.searchParams.set("token",e),a.config.url.searchParams.has("client_secret")&&a.config.url.searchParams.set("client_secret",e)),a.response&&
(Zt({config:a.response.config}),t(a.response.headers),a.response.bodyUsed&&(r(a.response,"data"),s(a.response.data))),a}f(Zt,"defaultErrorRedactor");async function Sr(a){
let e=er(a);if(!a||!a.config||!e&&!a.config.retry)return{shouldRetry:!1};e=e||{},e.currentRetryAttempt=e.currentRetryAttempt||0,e.retry=e.retry===void 0||e.retry===
null?3:e.retry,e.httpMethodsToRetry=e.httpMethodsToRetry||["GET","HEAD","PUT","OPTIONS","DELETE"],e.noResponseRetries=e.noResponseRetries===void 0||e.noResponseRetries===
null?2:e.noResponseRetries,e.retryDelayMultiplier=e.retryDelayMultiplier?e.retryDelayMultiplier:2,e.timeOfFirstRequest=e.timeOfFirstRequest?e.timeOfFirstRequest:
Date.now(),e.totalTimeout=e.totalTimeout?e.totalTimeout:Number.MAX_SAFE_INTEGER,e.maxRetryDelay=e.maxRetryDelay?e.maxRetryDelay:Number.MAX_SAFE_INTEGER;const t=[
[100,199],[408,408],[429,429],[500,599]];if(e.statusCodesToRetry=e.statusCodesToRetry||t,a.config.retryConfig=e,!await(e.shouldRetry||Ir)(a))return{shouldRetry:!1,
config:a.config};const s=Pr(e);a.config.retryConfig.currentRetryAttempt+=1;const n=e.retryBackoff?e.retryBackoff(a,s):new Promise(o=>{setTimeout(o,s)});return e.
onRetryAttempt&&await e.onRetryAttempt(a),await n,{shouldRetry:!0,config:a.config}}f(Sr,"getRetryConfig");function Ir(a){const e=er(a);if(a.config.signal?.aborted&&
a.code!=="TimeoutError"||a.code==="AbortError"||!e||e.retry===0||!a.response&&(e.currentRetryAttempt||0)>=e.noResponseRetries||!e.httpMethodsToRetry||!e.httpMethodsToRetry.
includes(a.config.method?.toUpperCase()||"GET"))return!1;if(a.response&&a.response.status){let t=!1;for(const[r,s]of e.statusCodesToRetry){const n=a.response.status;
if(n>=r&&n<=s){t=!0;break}}if(!t)return!1}return e.currentRetryAttempt=e.currentRetryAttempt||0,!(e.currentRetryAttempt>=e.retry)}f(Ir,"shouldRetryRequest");function er(a){
if(a&&a.config&&a.config.retryConfig)return a.config.retryConfig}f(er,"getConfig");function Pr(a){const t=(a.currentRetryAttempt?0:a.retryDelay??100)+(Math.pow(
a.retryDelayMultiplier,a.currentRetryAttempt)-1)/2*1e3,r=a.totalTimeout-(Date.now()-a.timeOfFirstRequest);return Math.min(t,r,a.maxRetryDelay)}f(Pr,"getNextRetr\
yDelay");class Nt extends Set{static{f(this,"GaxiosInterceptorManager")}}var Xe;const Dr=f(async()=>globalThis.crypto?.randomUUID()||(await Promise.resolve().then(
m.t.bind(m,76982,19))).randomUUID(),"randomUUID"),Or=204;class jt{static{f(this,"Gaxios")}agentCache=new Map;defaults;interceptors;constructor(e){this.defaults=
e||{},this.interceptors={request:new Nt,response:new Nt}}fetch(...e){const t=e[0],r=e[1];let s;const n=new Headers;return typeof t=="string"?s=new URL(t):t instanceof
URL?s=t:t&&t.url&&(s=new URL(t.url)),t&&typeof t=="object"&&"headers"in t&&Xe.mergeHeaders(n,t.headers),r&&Xe.mergeHeaders(n,new Headers(r.headers)),typeof t=="\
object"&&!(t instanceof URL)?this.request({...r,...t,headers:n,url:s}):this.request({...r,headers:n,url:s})}async request(e={}){let t=await this.#o(e);return t=
await this.#n(t),this.#i(this._request(t))}async _defaultAdapter(e){const t=e.fetchImplementation||this.defaults.fetchImplementation||await Xe.#c(),r={...e};delete r.
data;const s=await t(e.url,r),n=await this.getResponseData(e,s);return Object.getOwnPropertyDescriptor(s,"data")?.configurable||Object.defineProperties(s,{data:{
configurable:!0,writable:!0,enumerable:!0,value:n}}),Object.assign(s,{config:e,data:n})}async _request(e){try{let t;if(e.adapter?t=await e.adapter(e,this._defaultAdapter.
bind(this)):t=await this._defaultAdapter(e),!e.validateStatus(t.status)){if(e.responseType==="stream"){const s=[];for await(const n of t.data)s.push(n);t.data=Buffer.
concat(s.map(n=>typeof n=="string"?Buffer.from(n):n)).toString("utf8")}const r=Oe.extractAPIErrorFromResponse(t,`Request failed with status code ${t.status}`);throw new Oe(
r?.message,e,t,r)}return t}catch(t){let r;t instanceof Oe?r=t:t instanceof Error?r=new Oe(t.message,e,void 0,t):r=new Oe("Unexpected Gaxios Error",e,void 0,t);const{
shouldRetry:s,config:n}=await Sr(r);if(s&&n)return r.config.retryConfig.currentRetryAttempt=n.retryConfig.currentRetryAttempt,e.retryConfig=r.config?.retryConfig,
this.#e(e),this._request(e);throw e.errorRedactor&&e.errorRedactor(r),r}}async getResponseData(e,t){if(t.status===Or)return"";if(e.maxContentLength&&t.headers.has(
"content-length")&&e.maxContentLength<Number.parseInt(t.headers?.get("content-length")||""))throw new Oe("Response's `Content-Length` is over the limit.",e,Object.
assign(t,{config:e}));switch(e.responseType){case"stream":return t.body;case"json":{const r=await t.text();try{return JSON.parse(r)}catch{return r}}case"arraybu\
ffer":return t.arrayBuffer();case"blob":return t.blob();case"text":return t.text();default:return this.getResponseDataFromContentType(t)}}#s(e,t=[]){const r=new URL(
e),s=[...t],n=(process.env.NO_PROXY??process.env.no_proxy)?.split(",")||[];for(const o of n)s.push(o.trim());for(const o of s)if(o instanceof RegExp){if(o.test(
r.toString()))return!1}else if(o instanceof URL){if(o.origin===r.origin)return!1}else if(o.startsWith("*.")||o.startsWith(".")){const i=o.replace(/^\*\./,".");if(r.
hostname.endsWith(i))return!1}else if(o===r.origin||o===r.hostname||o===r.href)return!1;return!0}async#n(e){let t=Promise.resolve(e);for(const r of this.interceptors.
request.values())r&&(t=t.then(r.resolved,r.rejected));return t}async#i(e){let t=Promise.resolve(e);for(const r of this.interceptors.response.values())r&&(t=t.then(
r.resolved,r.rejected));return t}async#o(e){const t=new Headers(this.defaults.headers);Xe.mergeHeaders(t,e.headers);const r=Ct(!0,{},this.defaults,e);if(!r.url)
throw new Error("URL is required.");if(r.baseURL&&(r.url=new URL(r.url,r.baseURL)),r.url=new URL(r.url),r.params)if(r.paramsSerializer){let o=r.paramsSerializer(
r.params);o.startsWith("?")&&(o=o.slice(1));const i=r.url.toString().includes("?")?"&":"?";r.url=r.url+i+o}else{const o=r.url instanceof URL?r.url:new URL(r.url);
for(const[i,c]of new URLSearchParams(r.params))o.searchParams.append(i,c);r.url=o}typeof e.maxContentLength=="number"&&(r.size=e.maxContentLength),typeof e.maxRedirects==
"number"&&(r.follow=e.maxRedirects);const s=typeof r.data=="string"||r.data instanceof ArrayBuffer||r.data instanceof Blob||globalThis.File&&r.data instanceof File||
r.data instanceof FormData||r.data instanceof ce.Readable||r.data instanceof ReadableStream||r.data instanceof String||r.data instanceof URLSearchParams||ArrayBuffer.
isView(r.data)||["Blob","File","FormData"].includes(r.data?.constructor?.name||"");if(r.multipart?.length){const o=await Dr();t.set("content-type",`multipart/re\
lated; boundary=${o}`),r.body=ce.Readable.from(this.getMultipartRequest(r.multipart,o))}else s?r.body=r.data:typeof r.data=="object"?t.get("Content-Type")==="ap\
plication/x-www-form-urlencoded"?r.body=r.paramsSerializer?r.paramsSerializer(r.data):new URLSearchParams(r.data):(t.has("content-type")||t.set("content-type","\
application/json"),r.body=JSON.stringify(r.data)):r.data&&(r.body=r.data);r.validateStatus=r.validateStatus||this.validateStatus,r.responseType=r.responseType||
"unknown",!t.has("accept")&&r.responseType==="json"&&t.set("accept","application/json");const n=r.proxy||process?.env?.HTTPS_PROXY||process?.env?.https_proxy||process?.
env?.HTTP_PROXY||process?.env?.http_proxy;if(!r.agent)if(n&&this.#s(r.url,r.noProxy)){const o=await Xe.#a();this.agentCache.has(n)?r.agent=this.agentCache.get(n):
(r.agent=new o(n,{cert:r.cert,key:r.key}),this.agentCache.set(n,r.agent))}else r.cert&&r.key&&(this.agentCache.has(r.key)?r.agent=this.agentCache.get(r.key):(r.
agent=new Ar.Agent({cert:r.cert,key:r.key}),this.agentCache.set(r.key,r.agent)));return typeof r.errorRedactor!="function"&&r.errorRedactor!==!1&&(r.errorRedactor=
Zt),r.body&&!("duplex"in r)&&(r.duplex="half"),this.#e(r),Object.assign(r,{headers:t,url:r.url instanceof URL?r.url:new URL(r.url)})}#e(e){if(e.timeout){const t=AbortSignal.
timeout(e.timeout);e.signal&&!e.signal.aborted?e.signal=AbortSignal.any([e.signal,t]):e.signal=t}}validateStatus(e){return e>=200&&e<300}async getResponseDataFromContentType(e){
let t=e.headers.get("Content-Type");if(t===null)return e.text();if(t=t.toLowerCase(),t.includes("application/json")){let r=await e.text();try{r=JSON.parse(r)}catch{}
return r}else return t.match(/^text\//)?e.text():e.blob()}async*getMultipartRequest(e,t){const r=`--${t}--`;for(const s of e){const n=s.headers.get("Content-Typ\
e")||"application/octet-stream";yield`--${t}\r
Content-Type: ${n}\r
\r
`,typeof s.content=="string"?yield s.content:yield*s.content,yield`\r
`}yield r}static#t;static#r;static async#a(){return this.#t||=(await Promise.resolve().then(m.t.bind(m,3669,19))).HttpsProxyAgent,this.#t}static async#c(){const e=typeof window<
"u"&&!!window;return this.#r||=e?window.fetch:(await m.e(816).then(m.bind(m,70816))).default,this.#r}static mergeHeaders(e,...t){e=e instanceof Headers?e:new Headers(
e);for(const r of t)(r instanceof Headers?r:new Headers(r)).forEach((n,o)=>{o==="set-cookie"?e.append(o,n):e.set(o,n)});return e}}Xe=jt;const tr=new jt;async function Lr(a){
return tr.request(a)}f(Lr,"request");var rr=function(a,e,t,r,s){if(r==="m")throw new TypeError("Private method is not writable");if(r==="a"&&!s)throw new TypeError(
"Private accessor was defined without a setter");if(typeof e=="function"?a!==e||!s:!e.has(a))throw new TypeError("Cannot write private member to an object whose\
 class did not declare it");return r==="a"?s.call(a,t):s?s.value=t:e.set(a,t),t},xt=function(a,e,t,r){if(t==="a"&&!r)throw new TypeError("Private accessor was d\
efined without a getter");if(typeof e=="function"?a!==e||!r:!e.has(a))throw new TypeError("Cannot read private member from an object whose class did not declare\
 it");return t==="m"?r:t==="a"?r.call(a):r?r.value:e.get(a)},je;const sr=[0,4067132163,3778769143,324072436,3348797215,904991772,648144872,3570033899,2329499855,
2024987596,1809983544,2575936315,1296289744,3207089363,2893594407,1578318884,274646895,3795141740,4049975192,51262619,3619967088,632279923,922689671,3298075524,
2592579488,1760304291,2075979607,2312596564,1562183871,2943781820,3156637768,1313733451,549293790,3537243613,3246849577,871202090,3878099393,357341890,102525238,
4101499445,2858735121,1477399826,1264559846,3107202533,1845379342,2677391885,2361733625,2125378298,820201905,3263744690,3520608582,598981189,4151959214,85089709,
373468761,3827903834,3124367742,1213305469,1526817161,2842354314,2107672161,2412447074,2627466902,1861252501,1098587580,3004210879,2688576843,1378610760,2262928035,
1955203488,1742404180,2511436119,3416409459,969524848,714683780,3639785095,205050476,4266873199,3976438427,526918040,1361435347,2739821008,2954799652,1114974503,
2529119692,1691668175,2005155131,2247081528,3690758684,697762079,986182379,3366744552,476452099,3993867776,4250756596,255256311,1640403810,2477592673,2164122517,
1922457750,2791048317,1412925310,1197962378,3037525897,3944729517,427051182,170179418,4165941337,746937522,3740196785,3451792453,1070968646,1905808397,2213795598,
2426610938,1657317369,3053634322,1147748369,1463399397,2773627110,4215344322,153784257,444234805,3893493558,1021025245,3467647198,3722505002,797665321,2197175160,
1889384571,1674398607,2443626636,1164749927,3070701412,2757221520,1446797203,137323447,4198817972,3910406976,461344835,3484808360,1037989803,781091935,3705997148,
2460548119,1623424788,1939049696,2180517859,1429367560,2807687179,3020495871,1180866812,410100952,3927582683,4182430767,186734380,3756733383,763408580,1053836080,
3434856499,2722870694,1344288421,1131464017,2971354706,1708204729,2545590714,2229949006,1988219213,680717673,3673779818,3383336350,1002577565,4010310262,493091189,
238226049,4233660802,2987750089,1082061258,1395524158,2705686845,1972364758,2279892693,2494862625,1725896226,952904198,3399985413,3656866545,731699698,4283874585,
222117402,510512622,3959836397,3280807620,837199303,582374963,3504198960,68661723,4135334616,3844915500,390545967,1230274059,3141532936,2825850620,1510247935,2395924756,
2091215383,1878366691,2644384480,3553878443,565732008,854102364,3229815391,340358836,3861050807,4117890627,119113024,1493875044,2875275879,3090270611,1247431312,
2660249211,1828433272,2141937292,2378227087,3811616794,291187481,34330861,4032846830,615137029,3603020806,3314634738,939183345,1776939221,2609017814,2295496738,
2058945313,2926798794,1545135305,1330124605,3173225534,4084100981,17165430,307568514,3762199681,888469610,3332340585,3587147933,665062302,2042050490,2346497209,
2559330125,1793573966,3190661285,1279665062,1595330642,2910671697],Cr=new Int32Array(sr),nr=f(()=>new we,"CRC32C_DEFAULT_VALIDATOR_GENERATOR"),Mt={INVALID_INIT_BASE64_RANGE:f(
a=>`base64-encoded data expected to equal 4 bytes, not ${a}`,"INVALID_INIT_BASE64_RANGE"),INVALID_INIT_BUFFER_LENGTH:f(a=>`Buffer expected to equal 4 bytes, not\
 ${a}`,"INVALID_INIT_BUFFER_LENGTH"),INVALID_INIT_INTEGER:f(a=>`Number expected to be a safe, unsigned 32-bit integer, not ${a}`,"INVALID_INIT_INTEGER")};class we{static{
f(this,"crc32c_CRC32C")}constructor(e=0){je.set(this,0),rr(this,je,e,"f")}update(e){let t=xt(this,je,"f")^4294967295;for(const r of e)t=we.CRC32C_EXTENSION_TABLE[(r^
t)&255]^t>>>8;rr(this,je,t^4294967295,"f")}validate(e){return typeof e=="number"?e===xt(this,je,"f"):typeof e=="string"?e===this.toString():Buffer.isBuffer(e)?Buffer.
compare(e,this.toBuffer())===0:e.toString()===this.toString()}toBuffer(){const e=Buffer.alloc(4);return e.writeInt32BE(xt(this,je,"f")),e}toJSON(){return this.toString()}toString(){
return this.toBuffer().toString("base64")}valueOf(){return xt(this,je,"f")}static fromBuffer(e){let t;if(Buffer.isBuffer(e)?t=e:"buffer"in e?t=Buffer.from(e.buffer):
t=Buffer.from(e),t.byteLength!==4)throw new RangeError(Mt.INVALID_INIT_BUFFER_LENGTH(t.byteLength));return new we(t.readInt32BE())}static async fromFile(e){const t=new we;
return await new Promise((r,s)=>{(0,vt.createReadStream)(e).on("data",n=>{typeof n=="string"?t.update(Buffer.from(n)):t.update(n)}).on("end",()=>r()).on("error",
s)}),t}static fromString(e){const t=Buffer.from(e,"base64");if(t.byteLength!==4)throw new RangeError(Mt.INVALID_INIT_BASE64_RANGE(t.byteLength));return this.fromBuffer(
t)}static fromNumber(e){if(!Number.isSafeInteger(e)||e>2**32||e<-(2**32))throw new RangeError(Mt.INVALID_INIT_INTEGER(e));return new we(e)}static from(e){return typeof e==
"number"?this.fromNumber(e):typeof e=="string"?this.fromString(e):"byteLength"in e?this.fromBuffer(e):this.fromString(e.toString())}}je=new WeakMap,we.CRC32C_EXTENSIONS=
sr,we.CRC32C_EXTENSION_TABLE=Cr;var wt=function(a,e,t,r,s){if(r==="m")throw new TypeError("Private method is not writable");if(r==="a"&&!s)throw new TypeError("\
Private accessor was defined without a setter");if(typeof e=="function"?a!==e||!s:!e.has(a))throw new TypeError("Cannot write private member to an object whose \
class did not declare it");return r==="a"?s.call(a,t):s?s.value=t:e.set(a,t),t},ye=function(a,e,t,r){if(t==="a"&&!r)throw new TypeError("Private accessor was de\
fined without a getter");if(typeof e=="function"?a!==e||!r:!e.has(a))throw new TypeError("Cannot read private member from an object whose class did not declare \
it");return t==="m"?r:t==="a"?r.call(a):r?r.value:e.get(a)},Le,Me,Ye;class Ft extends ce.Transform{static{f(this,"HashStreamValidator")}constructor(e={}){if(super(),
this.updateHashesOnly=!1,Le.set(this,void 0),Me.set(this,void 0),Ye.set(this,""),this.crc32cEnabled=!!e.crc32c,this.md5Enabled=!!e.md5,this.updateHashesOnly=!!e.
updateHashesOnly,this.crc32cExpected=e.crc32cExpected,this.md5Expected=e.md5Expected,this.crc32cEnabled)if(e.crc32cInstance)wt(this,Le,e.crc32cInstance,"f");else{
const t=e.crc32cGenerator||nr;wt(this,Le,t(),"f")}this.md5Enabled&&wt(this,Me,(0,de.createHash)("md5"),"f")}get crc32c(){var e;return(e=ye(this,Le,"f"))===null||
e===void 0?void 0:e.toString()}get md5Digest(){return ye(this,Me,"f")&&!ye(this,Ye,"f")&&wt(this,Ye,ye(this,Me,"f").digest("base64"),"f"),ye(this,Ye,"f")}_flush(e){
if(this.md5Digest,this.updateHashesOnly){e();return}let t=this.crc32cEnabled||this.md5Enabled;if(this.crc32cEnabled&&this.crc32cExpected&&(t=!this.test("crc32c",
this.crc32cExpected)),this.md5Enabled&&this.md5Expected&&(t=!this.test("md5",this.md5Expected)),t){const r=new St(pe.DOWNLOAD_MISMATCH);r.code="CONTENT_DOWNLOAD\
_MISMATCH",e(r)}else e()}_transform(e,t,r){this.push(e,t);try{ye(this,Le,"f")&&ye(this,Le,"f").update(e),ye(this,Me,"f")&&ye(this,Me,"f").update(e),r()}catch(s){
r(s)}}test(e,t){const r=Buffer.isBuffer(t)?t.toString("base64"):t;return e==="crc32c"&&ye(this,Le,"f")?ye(this,Le,"f").validate(r):e==="md5"&&ye(this,Me,"f")?ye(
this,Ye,"f")===r:!1}}Le=new WeakMap,Me=new WeakMap,Ye=new WeakMap;var Rt=function(a,e,t,r,s){if(r==="m")throw new TypeError("Private method is not writable");if(r===
"a"&&!s)throw new TypeError("Private accessor was defined without a setter");if(typeof e=="function"?a!==e||!s:!e.has(a))throw new TypeError("Cannot write priva\
te member to an object whose class did not declare it");return r==="a"?s.call(a,t):s?s.value=t:e.set(a,t),t},q=function(a,e,t,r){if(t==="a"&&!r)throw new TypeError(
"Private accessor was defined without a getter");if(typeof e=="function"?a!==e||!r:!e.has(a))throw new TypeError("Cannot read private member from an object whos\
e class did not declare it");return t==="m"?r:t==="a"?r.call(a):r?r.value:e.get(a)},ee,he,Qe,Je,Ze,ut,At,Ht,Fe,He,Bt;const Ur=404,_t=308,qr=/^(\w*):\/\//;class kt extends ce.
Writable{static{f(this,"Upload")}constructor(e){var t;if(super(e),ee.add(this),this.numBytesWritten=0,this.numRetries=0,this.currentInvocationId={checkUploadStatus:de.
randomUUID(),chunk:de.randomUUID(),uri:de.randomUUID()},this.writeBuffers=[],this.numChunksReadInRequest=0,he.set(this,void 0),Qe.set(this,void 0),Je.set(this,void 0),
this.localWriteCache=[],this.localWriteCacheByteLength=0,this.upstreamEnded=!1,Ze.set(this,void 0),e=e||{},!e.bucket||!e.file)throw new Error("A bucket and file\
 name are required");if(e.offset&&!e.uri)throw new RangeError("Cannot provide an `offset` without providing a `uri`");if(e.isPartialUpload&&!e.chunkSize)throw new RangeError(
"Cannot set `isPartialUpload` without providing a `chunkSize`");e.authConfig=e.authConfig||{},e.authConfig.scopes=["https://www.googleapis.com/auth/devstorage.f\
ull_control"],this.authClient=e.authClient||new x.GoogleAuth(e.authConfig);const r=e.universeDomain||x.DEFAULT_UNIVERSE;if(this.apiEndpoint=`https://storage.${r}`,
e.apiEndpoint&&e.apiEndpoint!==this.apiEndpoint){this.apiEndpoint=this.sanitizeEndpoint(e.apiEndpoint);const u=new URL(this.apiEndpoint).hostname,l=u===r,d=u===
x.DEFAULT_UNIVERSE,h=u.slice(-(r.length+1))===`.${r}`,p=u.slice(-(x.DEFAULT_UNIVERSE.length+1))===`.${x.DEFAULT_UNIVERSE}`;!l&&!d&&!h&&!p&&e.useAuthWithCustomEndpoint!==
!0&&(this.authClient=I)}this.baseURI=`${this.apiEndpoint}/upload/storage/v1/b`,this.bucket=e.bucket;const s=[e.bucket,e.file];typeof e.generation=="number"&&s.push(
`${e.generation}`),this.cacheKey=s.join("/"),this.customRequestOptions=e.customRequestOptions||{},this.file=e.file,this.generation=e.generation,this.kmsKeyName=
e.kmsKeyName,this.metadata=e.metadata||{},this.offset=e.offset,this.origin=e.origin,this.params=e.params||{},this.userProject=e.userProject,this.chunkSize=e.chunkSize,
this.retryOptions=e.retryOptions,this.isPartialUpload=(t=e.isPartialUpload)!==null&&t!==void 0?t:!1,Rt(this,Qe,e.clientCrc32c,"f"),Rt(this,Je,e.clientMd5Hash,"f");
const n=!e.clientCrc32c&&e.crc32c,o=!e.clientMd5Hash&&e.md5;if((n||o)&&Rt(this,he,new Ft({crc32c:n,md5:o,updateHashesOnly:!0}),"f"),e.key)if(typeof e.key=="stri\
ng"){const u=Buffer.from(e.key).toString("base64");this.encryption={key:u,hash:(0,de.createHash)("sha256").update(e.key).digest("base64")}}else{const u=e.key.toString(
"base64");this.encryption={key:u,hash:(0,de.createHash)("sha256").update(e.key).digest("base64")}}this.predefinedAcl=e.predefinedAcl,e.private&&(this.predefinedAcl=
"private"),e.public&&(this.predefinedAcl="publicRead");const i=e.retryOptions.autoRetry;this.uriProvidedManually=!!e.uri,this.uri=e.uri,this.offset&&(this.numBytesWritten=
this.offset),this.numRetries=0,i||(e.retryOptions.maxRetries=0),this.timeOfFirstRequest=Date.now();const c=e.metadata?Number(e.metadata.contentLength):NaN;this.
contentLength=isNaN(c)?"*":c,Rt(this,Ze,e[me],"f"),this.once("writing",()=>{this.uri?this.continueUploading().catch(u=>this.destroy(u)):this.createURI(u=>{if(u){
this.destroy(u);return}this.handleStartUploading()})})}handleStartUploading(){this.startUploading().catch(e=>this.destroy(e))}_final(e=()=>{}){this.upstreamEnded=
!0,this.once("uploadFinished",e),process.nextTick(()=>{this.emit("upstreamFinished"),this.emit("writing")})}_write(e,t,r=()=>{}){this.emit("writing");const s=typeof e==
"string"?Buffer.from(e,t):e;if(q(this,he,"f"))try{q(this,he,"f").write(s)}catch(n){this.destroy(n);return}this.writeBuffers.push(s),this.once("readFromChunkBuff\
er",r),process.nextTick(()=>this.emit("wroteToChunkBuffer"))}prependLocalBufferToUpstream(e){let t=[];if(e){let s=0;for(;e>s;){let n=this.localWriteCache.pop();
if(!n)break;if(s+=n.byteLength,s>e){const o=s-e;n=n.subarray(o),s-=o}t.unshift(n)}}else t=this.localWriteCache;const r=this.writeBuffers;this.writeBuffers=t;for(const s of r)
this.writeBuffers.push(s);q(this,ee,"m",ut).call(this)}*pullFromChunkBuffer(e){for(;e;){const t=this.writeBuffers.shift();if(!t)break;let r=t;t.byteLength>e?(r=
t.subarray(0,e),this.writeBuffers.unshift(t.subarray(e)),e=0):e-=t.byteLength,yield r,this.emit("readFromChunkBuffer")}}async waitForNextChunk(){return await new Promise(
t=>{if(this.writeBuffers.length)return t(!0);if(this.upstreamEnded)return t(!1);const r=f(()=>(n(),t(!0)),"wroteToChunkBufferCallback"),s=f(()=>(n(),this.writeBuffers.
length?t(!0):t(!1)),"upstreamFinishedCallback"),n=f(()=>{this.removeListener("wroteToChunkBuffer",r),this.removeListener("upstreamFinished",s)},"removeListeners");
this.once("wroteToChunkBuffer",r),this.once("upstreamFinished",s)})}async*upstreamIterator(e=1/0){for(;e&&await this.waitForNextChunk();)for(const t of this.pullFromChunkBuffer(
e))e-=t.byteLength,yield t}createURI(e){if(!e)return this.createURIAsync();(async()=>{try{const t=await this.createURIAsync();e(null,t)}catch(t){e(t)}})()}async createURIAsync(){
var e;const t={...this.metadata},r={};t.contentLength&&(r["X-Upload-Content-Length"]=t.contentLength.toString(),delete t.contentLength),t.contentType&&(r["X-Upl\
oad-Content-Type"]=t.contentType,delete t.contentType),this.origin&&(r.Origin=this.origin);const{headers:s,idempotencyToken:n}=ze({...q(this,ee,"m",He).call(this,
(e=this.customRequestOptions)===null||e===void 0?void 0:e.headers),...r},{idempotencyToken:this.currentInvocationId.uri,gcclGcsCmd:q(this,Ze,"f")});this.currentInvocationId.
uri=n;const o={method:"POST",url:[this.baseURI,this.bucket,"o"].join("/"),params:Object.assign({name:this.file,uploadType:"resumable"},this.params),data:t,headers:s};
t.contentLength&&q(this,ee,"m",Fe).call(this,o.headers,"X-Upload-Content-Length",t.contentLength.toString()),t.contentType&&q(this,ee,"m",Fe).call(this,o.headers,
"X-Upload-Content-Type",t.contentType),typeof this.generation<"u"&&(o.params.ifGenerationMatch=this.generation),this.kmsKeyName&&(o.params.kmsKeyName=this.kmsKeyName),
this.predefinedAcl&&(o.params.predefinedAcl=this.predefinedAcl),this.origin&&q(this,ee,"m",Fe).call(this,o.headers,"Origin",this.origin);const i=await Lt(async c=>{
var u,l,d;try{const h=await this.makeRequest(o);return this.currentInvocationId.uri=de.randomUUID(),new Headers(h.headers).get("location")}catch(h){const p=h,b={
code:(u=p.response)===null||u===void 0?void 0:u.status,name:(l=p.response)===null||l===void 0?void 0:l.statusText,message:(d=p.response)===null||d===void 0?void 0:
d.statusText,errors:[{reason:p.code}]};if(this.retryOptions.maxRetries>0&&this.retryOptions.retryableErrorFn(b))throw p;return c(p)}},{retries:this.retryOptions.
maxRetries,factor:this.retryOptions.retryDelayMultiplier,maxTimeout:this.retryOptions.maxRetryDelay*1e3,maxRetryTime:this.retryOptions.totalTimeout*1e3});return this.
uri=i,this.offset=0,this.emit("uri",i),i}async continueUploading(){var e;return(e=this.offset)!==null&&e!==void 0||await this.getAndSetOffset(),this.startUploading()}async startUploading(){
var e;const t=!!this.chunkSize;let r=!1;if(this.numChunksReadInRequest=0,this.offset||(this.offset=0),this.offset<this.numBytesWritten){const l=this.numBytesWritten-
this.offset,d=`The offset is lower than the number of bytes written. The server has ${this.offset} bytes and while ${this.numBytesWritten} bytes has been upload\
ed - thus ${l} bytes are missing. Stopping as this could result in data loss. Initiate a new upload to continue.`;this.emit("error",new RangeError(d));return}if(this.
numBytesWritten<this.offset){const l=this.offset-this.numBytesWritten;for await(const d of this.upstreamIterator(l));this.numBytesWritten=this.offset}let s;typeof this.
contentLength=="number"&&(s=this.contentLength-this.numBytesWritten),this.chunkSize&&(s=s?Math.min(this.chunkSize,s):this.chunkSize);const n=this.upstreamIterator(
s),o=new ce.Readable({read:f(async()=>{r&&o.push(null);const l=await n.next();l.value&&(this.numChunksReadInRequest++,t?q(this,ee,"m",At).call(this,l.value):(q(
this,ee,"m",ut).call(this),q(this,ee,"m",At).call(this,l.value)),this.numBytesWritten+=l.value.byteLength,this.emit("progress",{bytesWritten:this.numBytesWritten,
contentLength:this.contentLength}),o.push(l.value)),l.done&&o.push(null)},"read")}),{headers:i,idempotencyToken:c}=ze(q(this,ee,"m",He).call(this,(e=this.customRequestOptions)===
null||e===void 0?void 0:e.headers),{idempotencyToken:this.currentInvocationId.chunk,gcclGcsCmd:q(this,Ze,"f")});if(this.currentInvocationId.chunk=c,t){for await(const b of this.
upstreamIterator(s))q(this,ee,"m",At).call(this,b);const l=this.localWriteCacheByteLength,d=!await this.waitForNextChunk();d&&q(this,he,"f")&&q(this,he,"f").end(),
this.prependLocalBufferToUpstream();let h=this.contentLength;typeof this.contentLength!="number"&&d&&!this.isPartialUpload&&(h=l+this.numBytesWritten);const p=l+
this.numBytesWritten-1;i["Content-Length"]=l,i["Content-Range"]=`bytes ${this.offset}-${p}/${h}`,d&&q(this,ee,"m",Bt).call(this,i)}else i["Content-Range"]=`byte\
s ${this.offset}-*/${this.contentLength}`,q(this,he,"f")&&q(this,he,"f").end(),q(this,ee,"m",Bt).call(this,i);const u={method:"PUT",url:this.uri,headers:i,body:o};
try{const l=await this.makeRequestStream(u);l&&(r=!0,await this.responseHandler(l))}catch(l){const d=l;if(this.retryOptions.retryableErrorFn(d)){this.attemptDelayedRetry(
{status:NaN,data:d});return}this.destroy(d)}}async responseHandler(e){var t,r;if(e.data.error){this.destroy(e.data.error);return}const s=new Headers(e.headers);
this.currentInvocationId.chunk=de.randomUUID();const n=await this.waitForNextChunk(),o=this.chunkSize&&e.status===_t&&s.get("range")&&n,i=this.isPartialUpload&&
e.status===_t&&!n;if(o){const c=s.get("range");this.offset=Number(c.split("-")[1])+1;const u=this.numBytesWritten-this.offset;u?(this.prependLocalBufferToUpstream(
u),this.numBytesWritten-=u):q(this,ee,"m",ut).call(this),this.continueUploading().catch(l=>this.destroy(l))}else if(!this.isSuccessfulResponse(e.status)&&!i){const c=new Error(
"Upload failed");c.code=e.status,c.name="Upload failed",e?.data&&(c.errors=[e?.data]),this.destroy(c)}else if(this.isSuccessfulResponse(e.status)){const c=e.data.
crc32c,u=e.data.md5Hash;q(this,he,"f")&&q(this,he,"f").end();const l=((t=q(this,he,"f"))===null||t===void 0?void 0:t.crc32c)||q(this,Qe,"f"),d=((r=q(this,he,"f"))===
null||r===void 0?void 0:r.md5Digest)||q(this,Je,"f");if(q(this,ee,"m",Ht).call(this,l,c,"CRC32C")||q(this,ee,"m",Ht).call(this,d,u,"MD5"))return;q(this,ee,"m",ut).
call(this),e&&e.data&&(e.data.size=Number(e.data.size)),this.emit("metadata",e.data),this.emit("uploadFinished")}else this.emit("uploadFinished")}async checkUploadStatus(e={}){
var t;const r={...q(this,ee,"m",He).call(this,(t=this.customRequestOptions)===null||t===void 0?void 0:t.headers),"Content-Length":0,"Content-Range":"bytes */*"},
{headers:s,idempotencyToken:n}=ze(r,{idempotencyToken:this.currentInvocationId.checkUploadStatus,gcclGcsCmd:q(this,Ze,"f")});this.currentInvocationId.checkUploadStatus=
n;const o={method:"PUT",url:this.uri,headers:s};try{const i=await this.makeRequest(o);return this.currentInvocationId.checkUploadStatus=de.randomUUID(),i}catch(i){
if(e.retry===!1||!(i instanceof Error)||!this.retryOptions.retryableErrorFn(i))throw i;const c=this.getRetryDelay();if(c<=0)throw i;return await new Promise(u=>setTimeout(
u,c)),this.checkUploadStatus(e)}}async getAndSetOffset(){try{const e=await this.checkUploadStatus({retry:!1});if(e.status===_t){const t=new Headers(e.headers);if(typeof t.
get("range")=="string"){this.offset=Number(t.get("range").split("-")[1])+1;return}}this.offset=0}catch(e){const t=e;if(this.retryOptions.retryableErrorFn(t)){this.
attemptDelayedRetry({status:NaN,data:t});return}this.destroy(t)}}async makeRequest(e){this.encryption&&(e.headers=e.headers||{},q(this,ee,"m",Fe).call(this,e.headers,
"x-goog-encryption-algorithm","AES256"),q(this,ee,"m",Fe).call(this,e.headers,"x-goog-encryption-key",this.encryption.key.toString()),q(this,ee,"m",Fe).call(this,
e.headers,"x-goog-encryption-key-sha256",this.encryption.hash.toString())),this.userProject&&(e.params=e.params||{},e.params.userProject=this.userProject),e.validateStatus=
s=>this.isSuccessfulResponse(s)||s===_t;const t={...this.customRequestOptions,...e,headers:{...q(this,ee,"m",He).call(this,this.customRequestOptions.headers),...q(
this,ee,"m",He).call(this,e.headers)}};if(t.headers){const s=t.headers,n=Object.keys(s).find(c=>c.toLowerCase()==="x-goog-gcs-idempotency-token"),o=n?s[n]:void 0;
!(typeof o=="string"&&o.trim()!=="")&&n&&delete s[n]}const r=await this.authClient.request(t);if(r.data&&r.data.error)throw r.data.error;return r}async makeRequestStream(e){
const t=new AbortController,r=f(()=>t.abort(),"errorCallback");this.once("error",r),this.userProject&&(e.params=e.params||{},e.params.userProject=this.userProject),
e.signal=t.signal,e.validateStatus=()=>!0;const s={...this.customRequestOptions,...e,headers:{...q(this,ee,"m",He).call(this,this.customRequestOptions.headers),
...q(this,ee,"m",He).call(this,e.headers)}};if(s.headers){const i=s.headers,c=Object.keys(i).find(d=>d.toLowerCase()==="x-goog-gcs-idempotency-token"),u=c?i[c]:
void 0;!(typeof u=="string"&&u.trim()!=="")&&c&&delete i[c]}const n=await this.authClient.request(s),o=this.onResponse(n);return this.removeListener("error",r),
o?n:null}onResponse(e){return e.status!==200&&this.retryOptions.retryableErrorFn({code:e.status,message:e.statusText,name:e.statusText})?(this.attemptDelayedRetry(
e),!1):(this.emit("response",e),!0)}attemptDelayedRetry(e){if(this.numRetries<this.retryOptions.maxRetries){if(e.status===Ur&&this.numChunksReadInRequest===0)this.
startUploading().catch(t=>this.destroy(t));else{const t=this.getRetryDelay();if(t<=0){this.destroy(ir("Retry total time limit exceeded",e));return}this.numBytesWritten-=
this.localWriteCacheByteLength,this.prependLocalBufferToUpstream(),this.offset=void 0,setTimeout(this.continueUploading.bind(this),t)}this.numRetries++}else this.
destroy(ir("Retry limit exceeded",e))}getRetryDelay(){const e=Math.round(Math.random()*1e3),t=Math.pow(this.retryOptions.retryDelayMultiplier,this.numRetries)*1e3+
e,r=this.retryOptions.totalTimeout*1e3-(Date.now()-this.timeOfFirstRequest),s=this.retryOptions.maxRetryDelay*1e3;return Math.min(t,s,r)}sanitizeEndpoint(e){return qr.
test(e)||(e=`https://${e}`),e.replace(/\/+$/,"")}isSuccessfulResponse(e){return e>=200&&e<300}}he=new WeakMap,Qe=new WeakMap,Je=new WeakMap,Ze=new WeakMap,ee=new WeakSet,
ut=f(function(){this.localWriteCache=[],this.localWriteCacheByteLength=0},"_Upload_resetLocalBuffersCache"),At=f(function(e){this.localWriteCache.push(e),this.localWriteCacheByteLength+=
e.byteLength},"_Upload_addLocalBufferCache"),Ht=f(function(e,t,r){if(e&&t&&e!==t){const s=`${r} checksum mismatch. Client calculated: ${e}, Server returned: ${t}`,
n=new Error(s),o=new St(pe.UPLOAD_MISMATCH);return o.code="FILE_NO_UPLOAD",o.errors=[n],this.destroy(o),!0}return!1},"_Upload_validateChecksum"),Fe=f(function(e,t,r){
e&&(e instanceof Headers?e.set(t,r):Array.isArray(e)?e.push([t,r]):e[t]=r)},"_Upload_setHeader"),He=f(function(e){return e?e instanceof Headers?Object.assign(Object.
fromEntries(e.entries()),e):Array.isArray(e)?Object.fromEntries(e):{...e}:{}},"_Upload_headersToObject"),Bt=f(function(e){var t,r;const s=[];!((t=q(this,he,"f"))===
null||t===void 0)&&t.crc32cEnabled?s.push(`crc32c=${q(this,he,"f").crc32c}`):q(this,Qe,"f")&&s.push(`crc32c=${q(this,Qe,"f")}`),!((r=q(this,he,"f"))===null||r===
void 0)&&r.md5Enabled?s.push(`md5=${q(this,he,"f").md5Digest}`):q(this,Je,"f")&&s.push(`md5=${q(this,Je,"f")}`),s.length>0&&e&&q(this,ee,"m",Fe).call(this,e,"X-\
Goog-Hash",s.join(","))},"_Upload_applyChecksumHeaders");function ir(a,e){var t,r,s,n;const o=[];typeof e.status=="number"&&!isNaN(e.status)&&o.push(`status: ${e.
status}`);const i=e.data;if(i!=null)if(typeof i=="object"){const u=i,l=[];u.message&&l.push(String(u.message));const d=(t=u.status)!==null&&t!==void 0?t:(r=u.response)===
null||r===void 0?void 0:r.status;typeof d=="number"&&!isNaN(d)&&d!==e.status&&l.push(`status: ${d}`);const h=(s=u.response)===null||s===void 0?void 0:s.statusText;
h&&l.push(`statusText: ${h}`);const p=(n=u.response)===null||n===void 0?void 0:n.data;if(p!=null&&p!==""&&l.push(`response: ${typeof p=="object"?JSON.stringify(
p):p}`),u.code&&l.push(`code: ${String(u.code)}`),l.length>0)o.push(...l);else if(i instanceof Error)o.push(i.toString()||i.name||"Unknown Error");else{const b=JSON.
stringify(i);b&&b!=="{}"&&o.push(b)}}else typeof i=="string"?i!==""&&o.push(i):o.push(String(i));const c=o.join(" - ");return new Error(`${a} - ${c||"Unknown Er\
ror"}`)}f(ir,"buildRetryError");function Nr(a){return new kt(a)}f(Nr,"upload");function jr(a,e){const t=new kt(a);if(!e)return t.createURI();(async()=>{try{const r=await t.
createURI();e(null,r)}catch(r){e(r)}})()}f(jr,"createURI");function us(a){return new kt(a).checkUploadStatus()}f(us,"checkUploadStatus");var or=m(43106),lt;(function(a){
a.ACCESSIBLE_DATE_INVALID="The accessible at date provided was invalid.",a.EXPIRATION_BEFORE_ACCESSIBLE_DATE="An expiration date cannot be before accessible dat\
e.",a.X_GOOG_CONTENT_SHA256="The header X-Goog-Content-SHA256 must be a hexadecimal string."})(lt||(lt={}));const Mr="v2",ar=10080*60,ls="https://storage.google\
apis.com";class cr{static{f(this,"URLSigner")}constructor(e,t,r,s=new be){this.auth=e,this.bucket=t,this.file=r,this.storage=s}getSignedUrl(e){const t=this.parseExpires(
e.expires),r=e.method,s=this.parseAccessibleAt(e.accessibleAt);if(t<s)throw new Error(lt.EXPIRATION_BEFORE_ACCESSIBLE_DATE);let n;const o=e.virtualHostedStyle||
!1;e.cname?n=e.cname:o&&(n=`https://${this.bucket.name}.storage.${this.storage.universeDomain}`);const i=1e3,c=Object.assign({},e,{method:r,expiration:t,accessibleAt:new Date(
i*s),bucket:this.bucket.name,file:this.file?xe(this.file.name,!1):void 0});n&&(c.cname=n);const u=e.version||Mr;let l;if(u==="v2")l=this.getSignedUrlV2(c);else if(u===
"v4")l=this.getSignedUrlV4(c);else throw new Error(`Invalid signed URL version: ${u}. Supported versions are 'v2' and 'v4'.`);return l.then(d=>{var h;d=Object.assign(
d,e.queryParams);const p=new ke.URL(((h=e.host)===null||h===void 0?void 0:h.toString())||c.cname||this.storage.apiEndpoint);return p.pathname=this.getResourcePath(
!!c.cname,this.bucket.name,c.file),p.search=it(d),p.href})}getSignedUrlV2(e){const t=this.getCanonicalHeaders(e.extensionHeaders||{}),r=this.getResourcePath(!1,
e.bucket,e.file),s=[e.method,e.contentMd5||"",e.contentType||"",e.expiration,t+r].join(`
`);return f(async()=>{var o;const i=this.auth;try{const c=await i.sign(s,(o=e.signingEndpoint)===null||o===void 0?void 0:o.toString());return{GoogleAccessId:(await i.
getCredentials()).client_email,Expires:e.expiration,Signature:c}}catch(c){const u=c,l=new Tt(u.message);throw l.stack=u.stack,l}},"sign")()}getSignedUrlV4(e){var t;
e.accessibleAt=e.accessibleAt?e.accessibleAt:new Date;const r=1/1e3,s=e.expiration-e.accessibleAt.valueOf()*r;if(s>ar)throw new Error(`Max allowed expiration is\
 seven days (${ar} seconds).`);const n=Object.assign({},e.extensionHeaders),o=new ke.URL(((t=e.host)===null||t===void 0?void 0:t.toString())||e.cname||this.storage.
apiEndpoint);n.host=o.hostname,e.contentMd5&&(n["content-md5"]=e.contentMd5),e.contentType&&(n["content-type"]=e.contentType);let i;const c=n["x-goog-content-sh\
a256"];if(c){if(typeof c!="string"||!/[A-Fa-f0-9]{40}/.test(c))throw new Error(lt.X_GOOG_CONTENT_SHA256);i=c}const u=Object.keys(n).map(b=>b.toLowerCase()).sort().
join(";"),l=this.getCanonicalHeaders(n),h=`${se(e.accessibleAt)}/auto/storage/goog4_request`;return f(async()=>{var b;const L=`${(await this.auth.getCredentials()).
client_email}/${h}`,_=se(e.accessibleAt?e.accessibleAt:new Date,!0),j={"X-Goog-Algorithm":"GOOG4-RSA-SHA256","X-Goog-Credential":L,"X-Goog-Date":_,"X-Goog-Expir\
es":s.toString(10),"X-Goog-SignedHeaders":u,...e.queryParams||{}},V=this.getCanonicalQueryParams(j),B=this.getCanonicalRequest(e.method,this.getResourcePath(!!e.
cname,e.bucket,e.file),V,l,u,i),G=de.createHash("sha256").update(B).digest("hex"),re=["GOOG4-RSA-SHA256",_,h,G].join(`
`);try{const ve=await this.auth.sign(re,(b=e.signingEndpoint)===null||b===void 0?void 0:b.toString()),rt=Buffer.from(ve,"base64").toString("hex");return Object.
assign({},j,{"X-Goog-Signature":rt})}catch(ve){const rt=ve,zt=new Tt(rt.message);throw zt.stack=rt.stack,zt}},"sign")()}getCanonicalHeaders(e){return nt(e).map(
([r,s])=>[r.toLowerCase(),s]).sort((r,s)=>r[0].localeCompare(s[0])).filter(([,r])=>r!==void 0).map(([r,s])=>{const n=`${s}`.trim().replace(/\s{2,}/g," ");return`${r}\
:${n}
`}).join("")}getCanonicalRequest(e,t,r,s,n,o){return[e,t,r,s,n,o||"UNSIGNED-PAYLOAD"].join(`
`)}getCanonicalQueryParams(e){return nt(e).map(([t,r])=>[xe(t,!0),xe(r,!0)]).sort((t,r)=>t[0]<r[0]?-1:1).map(([t,r])=>`${t}=${r}`).join("&")}getResourcePath(e,t,r){
return e?"/"+(r||""):r?`/${t}/${r}`:`/${t}`}parseExpires(e,t=new Date){const r=new Date(e).valueOf();if(isNaN(r))throw new Error(Be.EXPIRATION_DATE_INVALID);if(r<
t.valueOf())throw new Error(Be.EXPIRATION_DATE_PAST);return Math.floor(r/1e3)}parseAccessibleAt(e){const t=new Date(e||new Date).valueOf();if(isNaN(t))throw new Error(
lt.ACCESSIBLE_DATE_INVALID);return Math.floor(t/1e3)}}class Tt extends Error{static{f(this,"SigningError")}constructor(){super(...arguments),this.name="SigningE\
rror"}}var Fr=function(a,e,t,r){if(t==="a"&&!r)throw new TypeError("Private accessor was defined without a getter");if(typeof e=="function"?a!==e||!r:!e.has(a))
throw new TypeError("Cannot read private member from an object whose class did not declare it");return t==="m"?r:t==="a"?r.call(a):r?r.value:e.get(a)},Gt,ur,$t;
(function(a){a.read="GET",a.write="PUT",a.delete="DELETE",a.resumable="POST"})($t||($t={}));const ds="https://storage.googleapis.com",lr=/^gs:\/\/([a-z0-9_.-]+)\/(.+)$/,
Hr=new RegExp([/^text\/|application\/ecmascript|application\/javascript|application\/json/,/|application\/postscript|application\/rtf|application\/toml|application\/vnd.dart/,
/|application\/vnd.ms-fontobject|application\/wasm|application\/x-httpd-php|application\/x-ns-proxy-autoconfig/,/|application\/x-sh(?!ockwave-flash)|application\/x-tar|application\/x-virtualbox-hdd|application\/x-virtualbox-ova|application\/x-virtualbox-ovf/,
/|^application\/x-virtualbox-vbox$|application\/x-virtualbox-vdi|application\/x-virtualbox-vhd|application\/x-virtualbox-vmdk/,/|application\/xml|application\/xml-dtd|font\/otf|font\/ttf|image\/bmp|image\/vnd.adobe.photoshop|image\/vnd.microsoft.icon/,
/|image\/vnd.ms-dds|image\/x-icon|image\/x-ms-bmp|message\/rfc822|model\/gltf-binary|\+json|\+text|\+xml|\+yaml/].map(a=>a.source).join(""),"i");var dr;(function(a){
a.PATH_TRAVERSAL="PATH_TRAVERSAL",a.ILLEGAL_CHARACTER="ILLEGAL_CHARACTER",a.ALREADY_EXISTS="ALREADY_EXISTS",a.DOWNLOAD_ERROR="DOWNLOAD_ERROR"})(dr||(dr={}));class St extends Error{static{
f(this,"file_RequestError")}}const fr=10080*60,Br=/(gs):\/\/([a-z0-9_.-]+)\/(.+)/g,kr=/(https):\/\/(storage\.googleapis\.com)\/([a-z0-9_.-]+)\/(.+)/g;var pe;(function(a){
a.EXPIRATION_TIME_NA="An expiration time is not available.",a.DESTINATION_NO_NAME="Destination file should have a name.",a.INVALID_VALIDATION_FILE_RANGE="Cannot\
 use validation with file ranges (start/end).",a.MD5_NOT_AVAILABLE="MD5 verification was specified, but is not available for the requested object. MD5 is not av\
ailable for composite objects.",a.EQUALS_CONDITION_TWO_ELEMENTS="Equals condition must be an array of 2 elements.",a.STARTS_WITH_TWO_ELEMENTS="StartsWith condit\
ion must be an array of 2 elements.",a.CONTENT_LENGTH_RANGE_MIN_MAX="ContentLengthRange must have numeric min & max fields.",a.DOWNLOAD_MISMATCH="The downloaded\
 data did not match the data from the server. To be sure the content is the same, you should download the file again.",a.UPLOAD_MISMATCH_DELETE_FAIL=`The upload\
ed data did not match the data from the server.
    As a precaution, we attempted to delete the file, but it was not successful.
    To be sure the content is the same, you should try removing the file manually,
    then uploading the file again.
    

The delete attempt failed with this message:

  `,a.UPLOAD_MISMATCH=`The uploaded data did not match the data from the server.
    As a precaution, the file has been deleted.
    To be sure the content is the same, you should try uploading the file again.`,a.MD5_RESUMED_UPLOAD="MD5 cannot be used with a continued resumable upload as \
MD5 cannot be extended from an existing value",a.MISSING_RESUME_CRC32C_FINAL_UPLOAD="The CRC32C is missing for the final portion of a resumed upload, which is r\
equired for validation. Please provide `resumeCRC32C` if validation is required, or disable `validation`."})(pe||(pe={}));class Re extends ge{static{f(this,"fil\
e_File")}constructor(e,t,r={}){var s,n;const o={};let i;r.generation!==null&&(typeof r.generation=="string"?i=Number(r.generation):i=r.generation,isNaN(i)||(o.generation=
i)),Object.assign(o,r.preconditionOpts);const c=r.userProject||e.userProject;typeof c=="string"&&(o.userProject=c);const u={delete:{reqOpts:{qs:o}},exists:{reqOpts:{
qs:o}},get:{reqOpts:{qs:o}},getMetadata:{reqOpts:{qs:o}},setMetadata:{reqOpts:{qs:o}}};if(super({parent:e,baseUrl:"/o",id:encodeURIComponent(t),methods:u}),Gt.add(
this),this.bucket=e,this.storage=e.parent,r.generation!==null){let l;typeof r.generation=="string"?l=Number(r.generation):l=r.generation,isNaN(l)||(this.generation=
l)}this.kmsKeyName=r.kmsKeyName,this.userProject=c,this.name=t,r.encryptionKey!==void 0&&this.setEncryptionKey(r.encryptionKey),this.acl=new Et({request:this.request.
bind(this),pathPrefix:"/acl"}),this.crc32cGenerator=r.crc32cGenerator||this.bucket.crc32cGenerator,this.instanceRetryValue=(n=(s=this.storage)===null||s===void 0?
void 0:s.retryOptions)===null||n===void 0?void 0:n.autoRetry,this.instancePreconditionOpts=r?.preconditionOpts}get cloudStorageURI(){const e=this.bucket.cloudStorageURI;
return e.pathname=this.name,e}shouldRetryBasedOnPreconditionAndIdempotencyStrat(e){var t;return!(e?.ifGenerationMatch===void 0&&((t=this.instancePreconditionOpts)===
null||t===void 0?void 0:t.ifGenerationMatch)===void 0&&this.storage.retryOptions.idempotencyStrategy===ue.RetryConditional||this.storage.retryOptions.idempotencyStrategy===
ue.RetryNever)}copy(e,t,r){var s,n;const o=new Error(pe.DESTINATION_NO_NAME);if(!e)throw o;let i={};if(typeof t=="function"?r=t:t&&(i={...t}),i.contexts){const b=pt(
i.contexts,r);if(b)return b}r=r||W.noop;let c,u,l;if(typeof e=="string"){const b=lr.exec(e);b!==null&&b.length===3?(c=this.storage.bucket(b[1]),u=b[2]):(c=this.
bucket,u=e)}else if(e instanceof Ce)c=e,u=this.name;else if(e instanceof Re)c=e.bucket,u=e.name,l=e;else throw o;const d={};this.generation!==void 0&&(d.sourceGeneration=
this.generation),i.token!==void 0&&(d.rewriteToken=i.token),i.userProject!==void 0&&(d.userProject=i.userProject,delete i.userProject),i.predefinedAcl!==void 0&&
(d.destinationPredefinedAcl=i.predefinedAcl,delete i.predefinedAcl),l=l||c.file(u);const h={};this.encryptionKey!==void 0&&this.encryptionKey!==null&&(h["x-goog\
-copy-source-encryption-algorithm"]="AES256",h["x-goog-copy-source-encryption-key"]=this.encryptionKeyBase64,h["x-goog-copy-source-encryption-key-sha256"]=this.
encryptionKeyHash);const p=i.destinationKmsKeyName||i.kmsKeyName||l.kmsKeyName;if(this.encryptionKey&&l.encryptionKey===void 0&&!p&&l.setEncryptionKey(this.encryptionKey),
l.encryptionKey!==void 0&&l.encryptionKey!==null?(h["x-goog-encryption-algorithm"]="AES256",h["x-goog-encryption-key"]=l.encryptionKeyBase64,h["x-goog-encryptio\
n-key-sha256"]=l.encryptionKeyHash):p!==void 0&&(d.destinationKmsKeyName=p,delete i.destinationKmsKeyName,delete i.kmsKeyName),d.destinationKmsKeyName){this.kmsKeyName=
d.destinationKmsKeyName;const b=this.interceptors.indexOf(this.encryptionKeyInterceptor);b>-1&&this.interceptors.splice(b,1)}this.shouldRetryBasedOnPreconditionAndIdempotencyStrat(
i?.preconditionOpts)||(this.storage.retryOptions.autoRetry=!1),((s=i.preconditionOpts)===null||s===void 0?void 0:s.ifGenerationMatch)!==void 0&&(d.ifGenerationMatch=
(n=i.preconditionOpts)===null||n===void 0?void 0:n.ifGenerationMatch,delete i.preconditionOpts),this.bucket.request({method:"POST",uri:`/o/${encodeURIComponent(
this.name)}/rewriteTo/b/${c.name}/o/${encodeURIComponent(l.name)}`,qs:d,json:i,headers:h},(b,S)=>{if(this.storage.retryOptions.autoRetry=this.instanceRetryValue,
b){r(b,null,S);return}if(S.rewriteToken){const L={token:S.rewriteToken};d.userProject&&(L.userProject=d.userProject),d.destinationKmsKeyName&&(L.destinationKmsKeyName=
d.destinationKmsKeyName),this.copy(l,L,r);return}r(null,l,S)})}createReadStream(e={}){e=Object.assign({decompress:!0},e);const t=typeof e.start=="number"||typeof e.
end=="number",r=e.end<0;let s,n;const o=new ot;let i=!0,c=!1;if(typeof e.validation=="string"){const p=e.validation.toLowerCase().trim();i=p==="crc32c",c=p==="m\
d5"}else e.validation===!1&&(i=!1);const u=!t&&(i||c);if(t){if(typeof e.validation=="string"||e.validation===!0)throw new Error(pe.INVALID_VALIDATION_FILE_RANGE);
i=!1,c=!1}const l=f(p=>{p&&(n?.agent&&n.agent.destroy(),o.destroy(p))},"onComplete"),d=f((p,b,S)=>{if(p){(async()=>{try{const G=await this.getBufferFromReadable(
S);p.message=G.toString("utf8")}catch{}finally{o.destroy(p)}})();return}n=S.request;const L=S.toJSON().headers,_=L["content-encoding"]==="gzip",j={},V=L["x-goog\
-stored-content-encoding"]==="gzip"&&_||L["x-goog-stored-content-encoding"]==="identity",B=[];if(u&&(typeof L["x-goog-hash"]=="string"&&L["x-goog-hash"].split("\
,").forEach(G=>{const re=G.indexOf("="),ve=G.substring(0,re),rt=G.substring(re+1);j[ve]=rt}),s=new Ft({crc32c:i,md5:c,crc32cGenerator:this.crc32cGenerator,crc32cExpected:j.
crc32c,md5Expected:j.md5})),c&&!j.md5){const G=new St(pe.MD5_NOT_AVAILABLE);G.code="MD5_NOT_AVAILABLE",o.destroy(G);return}V&&u&&s&&B.push(s),_&&e.decompress&&B.
push(or.createGunzip()),(0,ce.pipeline)(S,...B,o,l)},"onResponse"),h=f(()=>{const p={alt:"media"};this.generation&&(p.generation=this.generation),e.userProject&&
(p.userProject=e.userProject);const b={"Accept-Encoding":"gzip","Cache-Control":"no-store"};if(t){const L=typeof e.start=="number"?e.start:"0",_=typeof e.end=="\
number"?e.end:"";b.Range=`bytes=${r?_:`${L}-${_}`}`}const S={uri:"",headers:b,qs:p};e[me]&&(S[me]=e[me]),this.requestStream(S).on("error",L=>{o.destroy(L)}).on(
"response",L=>{o.emit("response",L),W.handleResp(null,L,null,d)}).resume()},"makeRequest");return o.on("reading",h),o}createResumableUpload(e,t){var r,s;const n=typeof e==
"object"?e:{};t=typeof e=="function"?e:t;const o=this.storage.retryOptions;(((r=n?.preconditionOpts)===null||r===void 0?void 0:r.ifGenerationMatch)===void 0&&((s=
this.instancePreconditionOpts)===null||s===void 0?void 0:s.ifGenerationMatch)===void 0&&this.storage.retryOptions.idempotencyStrategy===ue.RetryConditional||this.
storage.retryOptions.idempotencyStrategy===ue.RetryNever)&&(o.autoRetry=!1),jr({authClient:this.storage.authClient,apiEndpoint:this.storage.apiEndpoint,bucket:this.
bucket.name,customRequestOptions:this.getRequestInterceptors().reduce((i,c)=>c(i),{}),file:this.name,generation:this.generation,key:this.encryptionKey===null?void 0:
this.encryptionKey,kmsKeyName:this.kmsKeyName,metadata:n.metadata,offset:n.offset,origin:n.origin,predefinedAcl:n.predefinedAcl,private:n.private,public:n.public,
userProject:n.userProject||this.userProject,retryOptions:o,params:n?.preconditionOpts||this.instancePreconditionOpts,universeDomain:this.bucket.storage.universeDomain,
useAuthWithCustomEndpoint:this.storage.useAuthWithCustomEndpoint,[me]:n[me]},t),this.storage.retryOptions.autoRetry=this.instanceRetryValue}createWriteStream(e={}){
var t;(t=e.metadata)!==null&&t!==void 0||(e.metadata={}),e.contentType&&(e.metadata.contentType=e.contentType);let r=!0,s=!1;if(typeof e.validation=="string"?(e.
validation=e.validation.toLowerCase(),r=e.validation==="crc32c",s=e.validation==="md5"):e.validation===!1&&(r=!1,s=!1),e.offset){if(s)throw new RangeError(pe.MD5_RESUMED_UPLOAD);
if(r&&!e.isPartialUpload&&!e.resumeCRC32C)throw new RangeError(pe.MISSING_RESUME_CRC32C_FINAL_UPLOAD)}let n=f(d=>{o.destroy(d||void 0)},"pipelineCallback");const o=new ce.
Writable({final(d){n=d,i.end()},write(d,h,p){i.write(d,h,p)}});o.once("error",d=>{i.destroy(d)}),o.once("close",()=>{i.destroy()});const i=new ot,c=f(()=>{},"no\
op");i.on("error",c);const u=Qt();let l=!1;return i.on("reading",()=>o.emit("reading")),i.on("writing",()=>o.emit("writing")),u.on("uri",d=>o.emit("uri",d)),u.on(
"progress",d=>o.emit("progress",d)),u.on("response",d=>o.emit("response",d)),u.once("metadata",()=>{l=!0}),o.once("writing",async()=>{try{if(!e.metadata.contentType||
e.metadata.contentType==="auto"){const S=(await Xt()).getType(this.name);S&&(e.metadata.contentType=S)}let d=e.gzip;d==="auto"&&(d=Hr.test(e.metadata.contentType||
"")),d&&(e.metadata.contentEncoding="gzip");const h=[];d&&h.push(or.createGzip());let p=null;if(r||s){const b=e.resumeCRC32C?we.from(e.resumeCRC32C):void 0;p=new Ft(
{crc32c:r,crc32cInstance:b,md5:s,crc32cGenerator:this.crc32cGenerator,updateHashesOnly:!0}),h.push(p)}if(e.resumable===!1?this.startSimpleUpload_(u,e):this.startResumableUpload_(
u,e),i.removeListener("error",c),u.destroyed){let b=!1;const S=f(L=>{b||(b=!0,n(L))},"onError");u.once("error",S),i.destroy(),process.nextTick(()=>{if(u.removeListener(
"error",S),!b){b=!0;const L=u.errored||new Error("Write stream destroyed");n(L)}});return}(0,ce.pipeline)(i,...h,u,async b=>{if(b)return n(b);if(e.isPartialUpload)
return p?.crc32c&&o.emit("crc32c",p.crc32c),n();if(!l)try{await new Promise((S,L)=>{u.once("metadata",S),u.once("error",L)})}catch(S){return n(S)}p?.crc32c&&o.emit(
"crc32c",p.crc32c);try{const S=e.isPartialUpload&&!this.metadata;p&&!S&&await Fr(this,Gt,"m",ur).call(this,p,{crc32c:r,md5:s}),n()}catch(S){n(S)}})}catch(d){i.removeListener(
"error",c),i.destroy(d),u.destroy(d),n(d)}}),o}delete(e,t){const r=typeof e=="object"?e:{};t=typeof e=="function"?e:t,this.disableAutoRetryConditionallyIdempotent_(
this.methods.delete,Ae.delete,r),(async()=>{let s;try{s=await super.delete(r)}catch(n){t(n);return}finally{this.storage.retryOptions.autoRetry=this.instanceRetryValue}
t(null,...s)})()}download(e,t){let r;typeof e=="function"?(t=e,r={}):r=Object.assign({},e);let s=!1;const n=f(((...u)=>{s||t(...u),s=!0}),"callback"),o=r.destination;
delete r.destination,r.encryptionKey!==void 0&&(this.setEncryptionKey(r.encryptionKey),delete r.encryptionKey);const i=this.createReadStream(r);let c=!1;o?i.on(
"error",n).once("data",u=>{c=!0;const l=vt.createWriteStream(o);l.write(u),i.pipe(l).on("error",d=>{n(d,Buffer.from(""))}).on("finish",()=>{n(null,u)})}).on("en\
d",()=>{if(!c){const u=Buffer.alloc(0);try{vt.writeFileSync(o,u),n(null,u)}catch(l){n(l,u)}}}):(async()=>{let u;try{u=await this.getBufferFromReadable(i)}catch(l){
n?.(l);return}n?.(null,u)})()}setEncryptionKey(e){if(this.encryptionKeyInterceptor){const t=this.interceptors.indexOf(this.encryptionKeyInterceptor);t>-1&&this.
interceptors.splice(t,1),this.encryptionKeyInterceptor=void 0}return this.encryptionKey=e,e==null?(this.encryptionKeyBase64=void 0,this.encryptionKeyHash=void 0,
this):(this.encryptionKeyBase64=Buffer.from(e).toString("base64"),this.encryptionKeyHash=de.createHash("sha256").update(this.encryptionKeyBase64,"base64").digest(
"base64"),this.encryptionKeyInterceptor={request:f(t=>(t.headers=t.headers||{},t.headers["x-goog-encryption-algorithm"]="AES256",t.headers["x-goog-encryption-ke\
y"]=this.encryptionKeyBase64,t.headers["x-goog-encryption-key-sha256"]=this.encryptionKeyHash,t),"request")},this.interceptors.push(this.encryptionKeyInterceptor),
this)}static from(e,t,r){const s=[...e.matchAll(Br)],n=[...e.matchAll(kr)];if(s.length>0){const o=new Ce(t,s[0][2]);return new Re(o,s[0][3],r)}else if(n.length>
0){const o=new Ce(t,n[0][3]);return new Re(o,n[0][4],r)}else throw new Error("URL string must be of format gs://bucket/file or https://storage.googleapis.com/bu\
cket/file")}get(e,t){const r=typeof e=="object"?e:{};t=typeof e=="function"?e:t,super.get(r).then(s=>t(null,...s)).catch(t)}getExpirationDate(e){this.getMetadata(
(t,r,s)=>{if(t){e(t,null,s);return}if(!r.retentionExpirationTime){const n=new Error(pe.EXPIRATION_TIME_NA);e(n,null,s);return}e(null,new Date(r.retentionExpirationTime),
s)})}generateSignedPostPolicyV2(e,t){const r=fe(e,t);let s=r.options;const n=r.callback,o=new Date(s.expires);if(isNaN(o.getTime()))throw new Error(Be.EXPIRATION_DATE_INVALID);
if(o.valueOf()<Date.now())throw new Error(Be.EXPIRATION_DATE_PAST);s=Object.assign({},s);const i=[["eq","$key",this.name],{bucket:this.bucket.name}];if(Array.isArray(
s.equals)&&(Array.isArray(s.equals[0])||(s.equals=[s.equals]),s.equals.forEach(d=>{if(!Array.isArray(d)||d.length!==2)throw new Error(pe.EQUALS_CONDITION_TWO_ELEMENTS);
i.push(["eq",d[0],d[1]])})),Array.isArray(s.startsWith)&&(Array.isArray(s.startsWith[0])||(s.startsWith=[s.startsWith]),s.startsWith.forEach(d=>{if(!Array.isArray(
d)||d.length!==2)throw new Error(pe.STARTS_WITH_TWO_ELEMENTS);i.push(["starts-with",d[0],d[1]])})),s.acl&&i.push({acl:s.acl}),s.successRedirect&&i.push({success_action_redirect:s.
successRedirect}),s.successStatus&&i.push({success_action_status:s.successStatus}),s.contentLengthRange){const d=s.contentLengthRange.min,h=s.contentLengthRange.
max;if(typeof d!="number"||typeof h!="number")throw new Error(pe.CONTENT_LENGTH_RANGE_MIN_MAX);i.push(["content-length-range",d,h])}const c={expiration:o.toISOString(),
conditions:i},u=JSON.stringify(c),l=Buffer.from(u).toString("base64");(async()=>{let d;try{d=await this.storage.authClient.sign(l,s.signingEndpoint)}catch(h){n(
new Tt(h.message));return}n(null,{string:u,base64:l,signature:d})})()}generateSignedPostPolicyV4(e,t){const r=fe(e,t);let s=r.options;const n=r.callback,o=new Date(
s.expires);if(isNaN(o.getTime()))throw new Error(Be.EXPIRATION_DATE_INVALID);if(o.valueOf()<Date.now())throw new Error(Be.EXPIRATION_DATE_PAST);if(o.valueOf()-Date.
now()>fr*1e3)throw new Error(`Max allowed expiration is seven days (${fr} seconds).`);s=Object.assign({},s);let i=Object.assign({},s.fields);const c=new Date,u=se(
c,!0),l=se(c),d=f(async()=>{const{client_email:h}=await this.storage.authClient.getCredentials(),p=`${h}/${l}/auto/storage/goog4_request`;i={...i,bucket:this.bucket.
name,key:this.name,"x-goog-date":u,"x-goog-credential":p,"x-goog-algorithm":"GOOG4-RSA-SHA256"};const b=s.conditions||[];Object.entries(i).forEach(([V,B])=>{V.startsWith(
"x-ignore-")||b.push({[V]:B})}),delete i.bucket;const S=se(o,!0,"-",":"),_=Dt({conditions:b,expiration:S}),j=Buffer.from(_).toString("base64");try{const V=await this.
storage.authClient.sign(j,s.signingEndpoint),B=Buffer.from(V,"base64").toString("hex"),G=this.parent.storage.universeDomain;i.policy=j,i["x-goog-signature"]=B;let re;
const ve=process.env.STORAGE_EMULATOR_HOST;return this.storage.customEndpoint&&typeof ve=="string"?re=`${this.storage.apiEndpoint}/${this.bucket.name}`:this.storage.
customEndpoint?re=this.storage.apiEndpoint:s.virtualHostedStyle?re=`https://${this.bucket.name}.storage.${G}/`:s.bucketBoundHostname?re=`${s.bucketBoundHostname}\
/`:re=`https://storage.${G}/${this.bucket.name}/`,{url:re,fields:i}}catch(V){throw new Tt(V.message)}},"sign");(async()=>{let h;try{h=await d()}catch(p){n(p);return}
n(null,h)})()}getSignedUrl(e,t){const r=$t[e.action],s=ft(e.extensionHeaders||{});e.action==="resumable"&&(s["x-goog-resumable"]="start");const n=Object.assign(
{},e.queryParams);typeof e.responseType=="string"&&(n["response-content-type"]=e.responseType),typeof e.promptSaveAs=="string"&&(n["response-content-disposition"]=
'attachment; filename="'+e.promptSaveAs+'"'),typeof e.responseDisposition=="string"&&(n["response-content-disposition"]=e.responseDisposition),this.generation&&
(n.generation=this.generation.toString());const o={method:r,expires:e.expires,accessibleAt:e.accessibleAt,extensionHeaders:s,queryParams:n,contentMd5:e.contentMd5,
contentType:e.contentType,host:e.host,signingEndpoint:e.signingEndpoint};e.cname&&(o.cname=e.cname),e.version&&(o.version=e.version),e.virtualHostedStyle&&(o.virtualHostedStyle=
e.virtualHostedStyle),this.signer||(this.signer=new cr(this.storage.authClient,this.bucket,this,this.storage)),(async()=>{let i;try{i=await this.signer.getSignedUrl(
o)}catch(c){t(c);return}t(null,i)})()}isPublic(e){var t;const r=((t=this.storage)===null||t===void 0?void 0:t.interceptors)||[],s=this.interceptors||[],o=r.concat(
s).reduce((i,c)=>{const u=c.request({uri:`${this.storage.apiEndpoint}/${this.bucket.name}/${encodeURIComponent(this.name)}`});return Object.assign(i,u.headers),
i},{});W.makeRequest({method:"GET",uri:`${this.storage.apiEndpoint}/${this.bucket.name}/${encodeURIComponent(this.name)}`,headers:o},{retryOptions:this.storage.
retryOptions},i=>{i?i.code===403?e(null,!1):e(i):e(null,!0)})}makePrivate(e,t){var r,s;const n=typeof e=="object"?e:{};t=typeof e=="function"?e:t;const o={predefinedAcl:n.
strict?"private":"projectPrivate"};((r=n.preconditionOpts)===null||r===void 0?void 0:r.ifMetagenerationMatch)!==void 0&&(o.ifMetagenerationMatch=(s=n.preconditionOpts)===
null||s===void 0?void 0:s.ifMetagenerationMatch,delete n.preconditionOpts),n.userProject&&(o.userProject=n.userProject);const i={...n.metadata,acl:null};this.setMetadata(
i,o,t)}makePublic(e){e=e||W.noop,this.acl.add({entity:"allUsers",role:"READER"},(t,r,s)=>{e(t,s)})}publicUrl(){return`${this.storage.apiEndpoint}/${this.bucket.
name}/${encodeURIComponent(this.name)}`}moveFileAtomic(e,t,r){var s,n;const o=new Error(pe.DESTINATION_NO_NAME);if(!e)throw o;let i={};typeof t=="function"?r=t:
t&&(i={...t}),r=r||W.noop;let c,u;if(typeof e=="string"){const d=lr.exec(e);d!==null&&d.length===3?c=d[2]:c=e}else if(e instanceof Re)c=e.name,u=e;else throw o;
u=u||this.bucket.file(c),this.shouldRetryBasedOnPreconditionAndIdempotencyStrat(i?.preconditionOpts)||(this.storage.retryOptions.autoRetry=!1);const l={};i.userProject!==
void 0&&(l.userProject=i.userProject,delete i.userProject),((s=i.preconditionOpts)===null||s===void 0?void 0:s.ifGenerationMatch)!==void 0&&(l.ifGenerationMatch=
(n=i.preconditionOpts)===null||n===void 0?void 0:n.ifGenerationMatch,delete i.preconditionOpts),this.request({method:"POST",uri:`/moveTo/o/${encodeURIComponent(
u.name)}`,qs:l,json:i},(d,h)=>{if(this.storage.retryOptions.autoRetry=this.instanceRetryValue,d){r(d,null,h);return}r(null,u,h)})}move(e,t,r){const s=typeof t==
"object"?t:{};r=typeof t=="function"?t:r,r=r||W.noop,this.copy(e,s,(n,o,i)=>{if(n){n.message="file#copy failed with an error - "+n.message,r(n,null,i);return}this.
name!==o.name||this.bucket.name!==o.bucket.name?this.delete(s,(c,u)=>{if(c){c.message="file#delete failed with an error - "+c.message,r(c,o,u);return}r(null,o,i)}):
r(null,o,i)})}rename(e,t,r){const s=typeof t=="object"?t:{};r=typeof t=="function"?t:r,r=r||W.noop,this.move(e,s,r)}async restore(e){const[t]=await this.request(
{method:"POST",uri:"/restore",qs:e});return t}request(e,t){return this.parent.request.call(this,e,t)}rotateEncryptionKey(e,t){var r;t=typeof e=="function"?e:t;let s={};
typeof e=="string"||e instanceof Buffer?s={encryptionKey:e}:typeof e=="object"&&(s=e);const n=this.bucket.file(this.id,s),o=((r=s.preconditionOpts)===null||r===
void 0?void 0:r.ifGenerationMatch)!==void 0?{preconditionOpts:s.preconditionOpts}:{};this.copy(n,o,(i,c,u)=>{i||(s.encryptionKey!==void 0?this.setEncryptionKey(
s.encryptionKey):this.setEncryptionKey(null),s.kmsKeyName!==void 0?this.kmsKeyName=s.kmsKeyName:this.kmsKeyName=void 0),t&&t(i,c,u)})}save(e,t,r){var s;r=typeof t==
"function"?t:r;const n=typeof t=="object"?t:{},o=pt((s=n.metadata)===null||s===void 0?void 0:s.contexts,r);if(o)return o;let i=this.storage.retryOptions.maxRetries;
this.shouldRetryBasedOnPreconditionAndIdempotencyStrat(n?.preconditionOpts)||(i=0);const c=Lt(async u=>new Promise((l,d)=>{i===0&&(this.storage.retryOptions.autoRetry=
!1);const h=this.createWriteStream(n);n.onUploadProgress&&h.on("progress",n.onUploadProgress);const p=f(b=>this.storage.retryOptions.autoRetry&&this.storage.retryOptions.
retryableErrorFn(b)?d(b):u(b),"handleError");typeof e=="string"||Buffer.isBuffer(e)||e instanceof Uint8Array?h.on("error",p).on("finish",()=>l()).end(e):(0,ce.pipeline)(
e,h,b=>{if(b){if(typeof e!="function")return u(b);p(b)}else l()})}),{retries:i,factor:this.storage.retryOptions.retryDelayMultiplier,maxTimeout:this.storage.retryOptions.
maxRetryDelay*1e3,maxRetryTime:this.storage.retryOptions.totalTimeout*1e3});return r?(async()=>{try{await c}catch(u){r(u);return}r()})():c}setMetadata(e,t,r){const s=typeof t==
"object"?t:{};r=typeof t=="function"?t:r;const n=pt(e.contexts,r);if(n)return n;this.disableAutoRetryConditionallyIdempotent_(this.methods.setMetadata,Ae.setMetadata,
s),(async()=>{let o;try{o=await super.setMetadata(e,s)}catch(i){r(i);return}finally{this.storage.retryOptions.autoRetry=this.instanceRetryValue}r(null,...o)})()}setStorageClass(e,t,r){
r=typeof t=="function"?t:r;const n={...typeof t=="object"?t:{},storageClass:e.replace(/-/g,"_").replace(/([a-z])([A-Z])/g,(o,i,c)=>i+"_"+c).toUpperCase()};this.
copy(this,n,(o,i,c)=>{if(o){r(o,c);return}this.metadata=i.metadata,r(null,c)})}setUserProject(e){this.bucket.setUserProject.call(this,e)}startResumableUpload_(e,t={}){
var r;(r=t.metadata)!==null&&r!==void 0||(t.metadata={});const s=this.storage.retryOptions;this.shouldRetryBasedOnPreconditionAndIdempotencyStrat(t.preconditionOpts)||
(s.autoRetry=!1);const n={authClient:this.storage.authClient,apiEndpoint:this.storage.apiEndpoint,bucket:this.bucket.name,customRequestOptions:this.getRequestInterceptors().
reduce((i,c)=>c(i),{}),file:this.name,generation:this.generation,isPartialUpload:t.isPartialUpload,key:this.encryptionKey===null?void 0:this.encryptionKey,kmsKeyName:this.
kmsKeyName,metadata:t.metadata,offset:t.offset,predefinedAcl:t.predefinedAcl,private:t.private,public:t.public,uri:t.uri,userProject:t.userProject||this.userProject,
retryOptions:{...s},params:t?.preconditionOpts||this.instancePreconditionOpts,chunkSize:t?.chunkSize,highWaterMark:t?.highWaterMark,universeDomain:this.bucket.storage.
universeDomain,[me]:t[me]};let o;try{o=Nr(n)}catch(i){e.destroy(i),this.storage.retryOptions.autoRetry=this.instanceRetryValue;return}o.on("response",i=>{e.emit(
"response",i)}).on("uri",i=>{e.emit("uri",i)}).on("metadata",i=>{this.metadata=i,e.emit("metadata")}).on("finish",()=>{e.emit("complete")}).on("progress",i=>e.emit(
"progress",i)),e.setWritable(o),this.storage.retryOptions.autoRetry=this.instanceRetryValue}startSimpleUpload_(e,t={}){var r;(r=t.metadata)!==null&&r!==void 0||
(t.metadata={});const s=this.storage.apiEndpoint,n=this.bucket.name,o=`${s}/upload/storage/v1/b/${n}/o`,i={qs:{name:this.name},uri:o,[me]:t[me]};this.generation!==
void 0&&(i.qs.ifGenerationMatch=this.generation),this.kmsKeyName!==void 0&&(i.qs.kmsKeyName=this.kmsKeyName),typeof t.timeout=="number"&&(i.timeout=t.timeout),(t.
userProject||this.userProject)&&(i.qs.userProject=t.userProject||this.userProject),t.predefinedAcl?i.qs.predefinedAcl=t.predefinedAcl:t.private?i.qs.predefinedAcl=
"private":t.public&&(i.qs.predefinedAcl="publicRead"),Object.assign(i.qs,this.instancePreconditionOpts,t.preconditionOpts),W.makeWritableStream(e,{makeAuthenticatedRequest:f(
c=>{this.request(c,(u,l,d)=>{if(u){e.destroy(u);return}this.metadata=l,e.emit("metadata",l),e.emit("response",d),e.emit("complete")})},"makeAuthenticatedRequest"),
metadata:t.metadata,request:i})}disableAutoRetryConditionallyIdempotent_(e,t,r){var s,n,o,i;(typeof e=="object"&&((n=(s=e?.reqOpts)===null||s===void 0?void 0:s.
qs)===null||n===void 0?void 0:n.ifGenerationMatch)===void 0&&r?.ifGenerationMatch===void 0&&t===Ae.delete&&this.storage.retryOptions.idempotencyStrategy===ue.RetryConditional||
this.storage.retryOptions.idempotencyStrategy===ue.RetryNever)&&(this.storage.retryOptions.autoRetry=!1),(typeof e=="object"&&((i=(o=e?.reqOpts)===null||o===void 0?
void 0:o.qs)===null||i===void 0?void 0:i.ifMetagenerationMatch)===void 0&&r?.ifMetagenerationMatch===void 0&&t===Ae.setMetadata&&this.storage.retryOptions.idempotencyStrategy===
ue.RetryConditional||this.storage.retryOptions.idempotencyStrategy===ue.RetryNever)&&(this.storage.retryOptions.autoRetry=!1)}async getBufferFromReadable(e){const t=[];
for await(const r of e)t.push(r);return Buffer.concat(t)}}Gt=new WeakSet,ur=f(async function(e,t={}){const r=this.metadata;let s=!!(t.crc32c||t.md5);if(t.crc32c&&
r.crc32c&&(s=!e.test("crc32c",r.crc32c)),t.md5&&r.md5Hash&&(s=!e.test("md5",r.md5Hash)),s){const n=[];let o="",i="";try{await this.delete(),t.md5&&!r.md5Hash?(o=
"MD5_NOT_AVAILABLE",i=pe.MD5_NOT_AVAILABLE):(o="FILE_NO_UPLOAD",i=pe.UPLOAD_MISMATCH)}catch(u){const l=u;o="FILE_NO_UPLOAD_DELETE",i=`${pe.UPLOAD_MISMATCH_DELETE_FAIL}${l.
message}`,n.push(l)}const c=new St(i);throw c.code=o,c.errors=n,c}return!0},"_File_validateIntegrity");(0,De.promisifyAll)(Re,{exclude:["cloudStorageURI","publi\
cUrl","request","save","setEncryptionKey","shouldRetryBasedOnPreconditionAndIdempotencyStrat","getBufferFromReadable","restore"]});var It;(function(a){a.POLICY_OBJECT_REQUIRED=
"A policy object is required.",a.PERMISSIONS_REQUIRED="Permissions are required."})(It||(It={}));class hr{static{f(this,"Iam")}constructor(e){this.request_=e.request.
bind(e),this.resourceId_="buckets/"+e.getId()}getPolicy(e,t){const{options:r,callback:s}=fe(e,t),n={};r.userProject&&(n.userProject=r.userProject),r.requestedPolicyVersion!==
null&&r.requestedPolicyVersion!==void 0&&(n.optionsRequestedPolicyVersion=r.requestedPolicyVersion),this.request_({uri:"/iam",qs:n},s)}setPolicy(e,t,r){if(e===null||
typeof e!="object")throw new Error(It.POLICY_OBJECT_REQUIRED);const{options:s,callback:n}=fe(t,r);let o;e.etag===void 0&&(o=0),this.request_({method:"PUT",uri:"\
/iam",maxRetries:o,json:Object.assign({resourceId:this.resourceId_},e),qs:s},n)}testPermissions(e,t,r){if(!Array.isArray(e)&&typeof e!="string")throw new Error(
It.PERMISSIONS_REQUIRED);const{options:s,callback:n}=fe(t,r),o=Array.isArray(e)?e:[e],i=Object.assign({permissions:o},s);this.request_({uri:"/iam/testPermission\
s",qs:i,useQuerystring:!0},(c,u)=>{if(c){n(c,null,u);return}const l=Array.isArray(u.permissions)?u.permissions:[],d=o.reduce((h,p)=>(h[p]=l.indexOf(p)>-1,h),{});
n(null,d,u)})}}(0,De.promisifyAll)(hr);class pr extends ge{static{f(this,"Notification")}constructor(e,t){const r={},s={create:!0,delete:{reqOpts:{qs:r}},get:{reqOpts:{
qs:r}},getMetadata:{reqOpts:{qs:r}},exists:!0};super({parent:e,baseUrl:"/notificationConfigs",id:t.toString(),createMethod:e.createNotification.bind(e),methods:s})}}
(0,De.promisifyAll)(pr);class Gr extends Error{static{f(this,"ComposeCleanupError")}constructor(e,t,r,s){super(e),this.name="ComposeCleanupError",this.errors=t,
this.newFile=r,this.apiResponse=s}}var Vt;(function(a){a.list="GET"})(Vt||(Vt={}));var Ae;(function(a){a[a.setMetadata=0]="setMetadata",a[a.delete=1]="delete"})(
Ae||(Ae={}));var _e;(function(a){a.PROVIDE_SOURCE_FILE="You must provide at least one source file.",a.DESTINATION_FILE_NOT_SPECIFIED="A destination file must be\
 specified.",a.CHANNEL_ID_REQUIRED="An ID is required to create a channel.",a.TOPIC_NAME_REQUIRED="A valid topic name is required.",a.CONFIGURATION_OBJECT_PREFIX_REQUIRED=
"A configuration object with a prefix is required.",a.SPECIFY_FILE_NAME="A file name must be specified.",a.METAGENERATION_NOT_PROVIDED="A metageneration must be\
 provided.",a.SUPPLY_NOTIFICATION_ID="You must supply a notification ID."})(_e||(_e={}));class Ce extends ge{static{f(this,"Bucket")}getFilesStream(e){return new ce.
Readable}constructor(e,t,r){var s,n,o,i;r=r||{},t=t.replace(/^gs:\/\//,"").replace(/\/+$/,"");const c={};!((s=r?.preconditionOpts)===null||s===void 0)&&s.ifGenerationMatch&&
(c.ifGenerationMatch=r.preconditionOpts.ifGenerationMatch),!((n=r?.preconditionOpts)===null||n===void 0)&&n.ifGenerationNotMatch&&(c.ifGenerationNotMatch=r.preconditionOpts.
ifGenerationNotMatch),!((o=r?.preconditionOpts)===null||o===void 0)&&o.ifMetagenerationMatch&&(c.ifMetagenerationMatch=r.preconditionOpts.ifMetagenerationMatch),
!((i=r?.preconditionOpts)===null||i===void 0)&&i.ifMetagenerationNotMatch&&(c.ifMetagenerationNotMatch=r.preconditionOpts.ifMetagenerationNotMatch);const u=r.userProject;
typeof u=="string"&&(c.userProject=u);const l={create:{reqOpts:{qs:c}},delete:{reqOpts:{qs:c}},exists:{reqOpts:{qs:c}},get:{reqOpts:{qs:c}},getMetadata:{reqOpts:{
qs:c}},setMetadata:{reqOpts:{qs:c}}};super({parent:e,baseUrl:"/b",id:t,createMethod:e.createBucket.bind(e),methods:l}),this.unreachable=!1,this.name=t,this.storage=
e,this.userProject=r.userProject,this.acl=new Et({request:this.request.bind(this),pathPrefix:"/acl"}),this.acl.default=new Et({request:this.request.bind(this),pathPrefix:"\
/defaultObjectAcl"}),this.crc32cGenerator=r.crc32cGenerator||this.storage.crc32cGenerator,this.iam=new hr(this),this.getFilesStream=ct.KY.streamify("getFiles"),
this.instanceRetryValue=e.retryOptions.autoRetry,this.instancePreconditionOpts=r?.preconditionOpts}get cloudStorageURI(){const e=new ke.URL("gs://");return e.host=
this.name,e}addLifecycleRule(e,t,r){let s={};typeof t=="function"?r=t:t&&(s=t),s=s||{};const n=Array.isArray(e)?e:[e];for(const o of n)o.condition.createdBefore instanceof
Date&&(o.condition.createdBefore=o.condition.createdBefore.toISOString().replace(/T.+$/,"")),o.condition.customTimeBefore instanceof Date&&(o.condition.customTimeBefore=
o.condition.customTimeBefore.toISOString().replace(/T.+$/,"")),o.condition.noncurrentTimeBefore instanceof Date&&(o.condition.noncurrentTimeBefore=o.condition.noncurrentTimeBefore.
toISOString().replace(/T.+$/,""));if(s.append===!1){this.setMetadata({lifecycle:{rule:n}},s,r);return}this.getMetadata((o,i)=>{var c,u;if(o){r(o);return}const l=Array.
isArray((c=i.lifecycle)===null||c===void 0?void 0:c.rule)?(u=i.lifecycle)===null||u===void 0?void 0:u.rule:[];this.setMetadata({lifecycle:{rule:l.concat(n)}},s,
r)})}combine(e,t,r,s){if(!Array.isArray(e)||e.length===0)throw new Error(_e.PROVIDE_SOURCE_FILE);if(!t)throw new Error(_e.DESTINATION_FILE_NOT_SPECIFIED);let n={};
if(typeof r=="function"?s=r:r&&(n=r),n.contexts){const c=pt(n.contexts,s);if(c)return c}this.disableAutoRetryConditionallyIdempotent_(this.methods.setMetadata,Ae.
setMetadata,n);const o=f(c=>c instanceof Re?c:this.file(c),"convertToFile");e=e.map(o);const i=o(t);s=s||W.noop,(async()=>{var c;try{if(!i.metadata.contentType){
const p=(await Xt()).getType(i.name)||void 0;p&&(i.metadata.contentType=p)}let u=this.storage.retryOptions.maxRetries;(((c=i?.instancePreconditionOpts)===null||
c===void 0?void 0:c.ifGenerationMatch)===void 0&&n.ifGenerationMatch===void 0&&this.storage.retryOptions.idempotencyStrategy===ue.RetryConditional||this.storage.
retryOptions.idempotencyStrategy===ue.RetryNever)&&(u=0);const l=n.deleteSourceObjects,d=Object.assign({},n);delete d.deleteSourceObjects,d.ifGenerationMatch===
void 0&&Object.assign(d,i.instancePreconditionOpts,d),i.request({method:"POST",uri:"/compose",maxRetries:u,json:{destination:{contentType:i.metadata.contentType,
contentEncoding:i.metadata.contentEncoding,contexts:d.contexts||i.metadata.contexts},sourceObjects:e.map(h=>{var p,b;const S={name:h.name},L=(p=h.generation)!==
null&&p!==void 0?p:(b=h.metadata)===null||b===void 0?void 0:b.generation;return L!==void 0&&(S.generation=parseInt(L.toString())),S})},qs:d},(h,p)=>{if(this.storage.
retryOptions.autoRetry=this.instanceRetryValue,h){s(h,null,p);return}if(l){const b=e.map(S=>{var L,_;const j={ignoreNotFound:!0,userProject:n.userProject},V=(L=
S.generation)!==null&&L!==void 0?L:(_=S.metadata)===null||_===void 0?void 0:_.generation;return V!==void 0&&(j.ifGenerationMatch=V),S.delete(j).catch(B=>B)});(async()=>{
const L=(await Promise.all(b)).filter(_=>_ instanceof Error);if(L.length>0){const _=new Gr(`Compose operation succeeded, but cleaning up source objects failed. \
Failed to delete ${L.length} source object(s).`,L,i,p);s(_,i,p);return}s(null,i,p)})()}else s(null,i,p)})}catch(u){s(u,null,null)}})()}createChannel(e,t,r,s){if(typeof e!=
"string")throw new Error(_e.CHANNEL_ID_REQUIRED);let n={};typeof r=="function"?s=r:r&&(n=r),this.request({method:"POST",uri:"/o/watch",json:Object.assign({id:e,
type:"web_hook"},t),qs:n},(o,i)=>{if(o){s(o,null,i);return}const c=i.resourceId,u=this.storage.channel(e,c);u.metadata=i,s(null,u,i)})}createNotification(e,t,r){
let s={};if(typeof t=="function"?r=t:t&&(s=t),e!==null&&typeof e=="object"&&W.isCustomType(e,"pubsub/topic")&&(e=e.name),typeof e!="string")throw new Error(_e.TOPIC_NAME_REQUIRED);
const o=Object.assign({topic:e},s);o.topic.indexOf("projects")!==0&&(o.topic="projects/{{projectId}}/topics/"+o.topic),o.topic=`//pubsub.${this.storage.universeDomain}\
/`+o.topic,o.payloadFormat||(o.payloadFormat="JSON_API_V1");const i={};o.userProject&&(i.userProject=o.userProject,delete o.userProject),this.request({method:"P\
OST",uri:"/notificationConfigs",json:ae(o),qs:i,maxRetries:0},(c,u)=>{if(c){r(c,null,u);return}const l=this.notification(u.id);l.metadata=u,r(null,l,u)})}deleteFiles(e,t){
let r={};typeof e=="function"?t=e:e&&(r=e);const s=10,n=1e3,o=[],i=f(c=>c.delete(r).catch(u=>{if(!r.force)throw u;o.push(u)}),"deleteFile");(async()=>{try{let c=[];
const l=(await Yt())(s),d=this.getFilesStream(r);for await(const h of d)c.length>=n&&(await Promise.all(c),c=[]),c.push(l(()=>i(h)).catch(p=>{throw d.destroy(),
p}));await Promise.all(c)}catch(c){t(c);return}t(o.length>0?o:null)})()}deleteLabels(e,t,r){let s=new Array,n={};typeof e=="function"?r=e:typeof e=="string"?s=[
e]:Array.isArray(e)?s=e:e&&(n=e),typeof t=="function"?r=t:t&&(n=t);const o=f(i=>{const c=i.reduce((u,l)=>(u[l]=null,u),{});n?.ifMetagenerationMatch!==void 0?this.
setLabels(c,n,r):this.setLabels(c,r)},"deleteLabels");s.length===0?this.getLabels((i,c)=>{if(i){r(i);return}o(Object.keys(c))}):o(s)}disableRequesterPays(e,t){let r={};
typeof e=="function"?t=e:e&&(r=e),this.setMetadata({billing:{requesterPays:!1}},r,t)}enableLogging(e,t){if(!e||typeof e=="function"||typeof e.prefix>"u")throw new Error(
_e.CONFIGURATION_OBJECT_PREFIX_REQUIRED);let r=this.id;e.bucket&&e.bucket instanceof Ce?r=e.bucket.id:e.bucket&&typeof e.bucket=="string"&&(r=e.bucket);const s={};
e?.ifMetagenerationMatch&&(s.ifMetagenerationMatch=e.ifMetagenerationMatch),e?.ifMetagenerationNotMatch&&(s.ifMetagenerationNotMatch=e.ifMetagenerationNotMatch),
(async()=>{try{const[n]=await this.iam.getPolicy();n.bindings.push({members:["group:cloud-storage-analytics@google.com"],role:"roles/storage.objectCreator"}),await this.
iam.setPolicy(n),this.setMetadata({logging:{logBucket:r,logObjectPrefix:e.prefix}},s,t)}catch(n){t(n);return}})()}enableRequesterPays(e,t){let r={};typeof e=="f\
unction"?t=e:e&&(r=e),this.setMetadata({billing:{requesterPays:!0}},r,t)}file(e,t){if(!e)throw Error(_e.SPECIFY_FILE_NAME);return new Re(this,e,t)}getFiles(e,t){
let r=typeof e=="object"?e:{};t||(t=e),r=Object.assign({},r),r.fields&&r.autoPaginate&&!r.fields.includes("nextPageToken")&&(r.fields=`${r.fields},nextPageToken`),
this.request({uri:"/o",qs:r},(s,n)=>{if(s){t(s,null,null,n);return}const i=(n.items?n.items:[]).map(u=>{const l={};if(r.fields)return u;r.versions&&(l.generation=
u.generation),u.kmsKeyName&&(l.kmsKeyName=u.kmsKeyName);const d=this.file(u.name,l);return d.metadata=u,d});let c=null;n.nextPageToken&&(c=Object.assign({},r,{pageToken:n.
nextPageToken})),t(null,i,c,n)})}getLabels(e,t){let r={};typeof e=="function"?t=e:e&&(r=e),this.getMetadata(r,(s,n)=>{if(s){t(s,null);return}t(null,n?.labels||{})})}getNotifications(e,t){
let r={};typeof e=="function"?t=e:e&&(r=e),this.request({uri:"/notificationConfigs",qs:r},(s,n)=>{if(s){t(s,null,n);return}const i=(n.items?n.items:[]).map(c=>{
const u=this.notification(c.id);return u.metadata=c,u});t(null,i,n)})}getSignedUrl(e,t){const s={method:Vt[e.action],expires:e.expires,version:e.version,cname:e.
cname,extensionHeaders:e.extensionHeaders||{},queryParams:e.queryParams||{},host:e.host,signingEndpoint:e.signingEndpoint};this.signer||(this.signer=new cr(this.
storage.authClient,this,void 0,this.storage)),this.signer.getSignedUrl(s).then(n=>t(null,n),t)}lock(e,t){const r=typeof e;if(r!=="number"&&r!=="string")throw new Error(
_e.METAGENERATION_NOT_PROVIDED);this.request({method:"POST",uri:"/lockRetentionPolicy",qs:{ifMetagenerationMatch:e}},t)}async restore(e){const[t]=await this.request(
{method:"POST",uri:"/restore",qs:e});return t}makePrivate(e,t){var r,s,n,o;const i=typeof e=="object"?e:{};t=typeof e=="function"?e:t,i.private=!0;const c={predefinedAcl:"\
projectPrivate"};i.userProject&&(c.userProject=i.userProject),!((r=i.preconditionOpts)===null||r===void 0)&&r.ifGenerationMatch&&(c.ifGenerationMatch=i.preconditionOpts.
ifGenerationMatch),!((s=i.preconditionOpts)===null||s===void 0)&&s.ifGenerationNotMatch&&(c.ifGenerationNotMatch=i.preconditionOpts.ifGenerationNotMatch),!((n=i.
preconditionOpts)===null||n===void 0)&&n.ifMetagenerationMatch&&(c.ifMetagenerationMatch=i.preconditionOpts.ifMetagenerationMatch),!((o=i.preconditionOpts)===null||
o===void 0)&&o.ifMetagenerationNotMatch&&(c.ifMetagenerationNotMatch=i.preconditionOpts.ifMetagenerationNotMatch);const u={...i.metadata,acl:null};this.setMetadata(
u,c,l=>{if(l){t(l);return}(async()=>{let d=[];try{i.includeFiles&&(d=await(0,Jt.promisify)(this.makeAllFilesPublicPrivate_).call(this,i))}catch(h){t(h);return}t(
null,d)})()})}makePublic(e,t){const r=typeof e=="object"?e:{};t=typeof e=="function"?e:t;const s={public:!0,...r};(async()=>{let n=[];try{await this.acl.add({entity:"\
allUsers",role:"READER"}),await this.acl.default.add({entity:"allUsers",role:"READER"}),s.includeFiles&&(n=await(0,Jt.promisify)(this.makeAllFilesPublicPrivate_).
call(this,s))}catch(o){t(o);return}t(null,n)})()}notification(e){if(!e)throw new Error(_e.SUPPLY_NOTIFICATION_ID);return new pr(this,e)}removeRetentionPeriod(e,t){
const r=typeof e=="object"?e:{};t=typeof e=="function"?e:t,this.setMetadata({retentionPolicy:null},r,t)}request(e,t){return this.userProject&&(!e.qs||!e.qs.userProject)&&
(e.qs={...e.qs,userProject:this.userProject}),super.request(e,t)}setLabels(e,t,r){const s=typeof t=="object"?t:{};r=typeof t=="function"?t:r,r=r||W.noop,this.setMetadata(
{labels:e},s,r)}setMetadata(e,t,r){const s=typeof t=="object"?t:{};r=typeof t=="function"?t:r,this.disableAutoRetryConditionallyIdempotent_(this.methods.setMetadata,
Ae.setMetadata,s),(async()=>{let n;try{n=await super.setMetadata(e,s)}catch(o){r(o);return}finally{this.storage.retryOptions.autoRetry=this.instanceRetryValue}r(
null,...n)})()}setRetentionPeriod(e,t,r){const s=typeof t=="object"?t:{};r=typeof t=="function"?t:r,this.setMetadata({retentionPolicy:{retentionPeriod:e.toString()}},
s,r)}setCorsConfiguration(e,t,r){const s=typeof t=="object"?t:{};r=typeof t=="function"?t:r,this.setMetadata({cors:e},s,r)}setStorageClass(e,t,r){const s=typeof t==
"object"?t:{};r=typeof t=="function"?t:r,e=e.replace(/-/g,"_").replace(/([a-z])([A-Z])/g,(n,o,i)=>o+"_"+i).toUpperCase(),this.setMetadata({storageClass:e},s,r)}setUserProject(e){
this.userProject=e,["create","delete","exists","get","getMetadata","setMetadata"].forEach(r=>{const s=this.methods[r];typeof s=="object"&&(typeof s.reqOpts=="ob\
ject"?Object.assign(s.reqOpts.qs,{userProject:e}):s.reqOpts={qs:{userProject:e}})})}upload(e,t,r){var s,n;const o=f(l=>{const d=Lt(async h=>{await new Promise((p,b)=>{
var S,L;l===0&&(!((L=(S=u?.storage)===null||S===void 0?void 0:S.retryOptions)===null||L===void 0)&&L.autoRetry)&&(u.storage.retryOptions.autoRetry=!1);const _=u.
createWriteStream(i);i.onUploadProgress&&_.on("progress",i.onUploadProgress);const j=vt.createReadStream(e);j.on("error",V=>{j.destroy(),_.destroy(),h(V)}).pipe(
_).on("error",V=>(j.destroy(),this.storage.retryOptions.autoRetry&&this.storage.retryOptions.retryableErrorFn(V)?b(V):h(V))).on("finish",()=>p())})},{retries:l,
factor:this.storage.retryOptions.retryDelayMultiplier,maxTimeout:this.storage.retryOptions.maxRetryDelay*1e3,maxRetryTime:this.storage.retryOptions.totalTimeout*
1e3});if(!r)return d;(async()=>{try{await d}catch(h){r(h);return}r(null,u,u.metadata)})()},"upload");if(global.GCLOUD_SANDBOX_ENV)return;let i=typeof t=="object"?
t:{};r=typeof t=="function"?t:r,i=Object.assign({metadata:{}},i);let c=this.storage.retryOptions.maxRetries;(((s=i?.preconditionOpts)===null||s===void 0?void 0:
s.ifGenerationMatch)===void 0&&((n=this.instancePreconditionOpts)===null||n===void 0?void 0:n.ifGenerationMatch)===void 0&&this.storage.retryOptions.idempotencyStrategy===
ue.RetryConditional||this.storage.retryOptions.idempotencyStrategy===ue.RetryNever)&&(c=0);let u;if(i.destination instanceof Re)u=i.destination;else if(i.destination!==
null&&typeof i.destination=="string")u=this.file(i.destination,{encryptionKey:i.encryptionKey,kmsKeyName:i.kmsKeyName,preconditionOpts:this.instancePreconditionOpts});else{
const l=$e.basename(e);u=this.file(l,{encryptionKey:i.encryptionKey,kmsKeyName:i.kmsKeyName,preconditionOpts:this.instancePreconditionOpts})}return o(c)}makeAllFilesPublicPrivate_(e,t){
const s=[],n=[],o=typeof e=="object"?e:{};t=typeof e=="function"?e:t;const i=f(async c=>{try{await(o.public?c.makePublic():c.makePrivate(o)),n.push(c)}catch(u){
if(!o.force)throw u;s.push(u)}},"processFile");(async()=>{try{const[c]=await this.getFiles(o),l=(await Yt())(10),d=c.map(h=>l(()=>i(h)));await Promise.all(d)}catch(c){
t(c,n);return}t(s.length>0?s:null,n)})()}getId(){return this.id}disableAutoRetryConditionallyIdempotent_(e,t,r){var s,n;typeof e=="object"&&((n=(s=e?.reqOpts)===
null||s===void 0?void 0:s.qs)===null||n===void 0?void 0:n.ifMetagenerationMatch)===void 0&&r?.ifMetagenerationMatch===void 0&&(t===Ae.setMetadata||t===Ae.delete)&&
this.storage.retryOptions.idempotencyStrategy===ue.RetryConditional?this.storage.retryOptions.autoRetry=!1:this.storage.retryOptions.idempotencyStrategy===ue.RetryNever&&
(this.storage.retryOptions.autoRetry=!1)}}ct.KY.extend(Ce,"getFiles");(0,De.promisifyAll)(Ce,{exclude:["cloudStorageURI","request","file","notification","restor\
e"]});class Kt extends ge{static{f(this,"Channel")}constructor(e,t,r){const s={parent:e,baseUrl:"/channels",id:"",methods:{}};super(s),this.metadata.id=t,this.metadata.
resourceId=r}stop(e){e=e||W.noop,this.request({method:"POST",uri:"/stop",json:this.metadata},(t,r)=>{e(t,r)})}}(0,De.promisifyAll)(Kt);class Wt extends ge{static{
f(this,"HmacKey")}constructor(e,t,r){const s={delete:!0,get:!0,getMetadata:!0,setMetadata:{reqOpts:{method:"PUT"}}},n=r&&r.projectId||e.projectId;super({parent:e,
id:t,baseUrl:`/projects/${n}/hmacKeys`,methods:s}),this.storage=e,this.instanceRetryValue=e.retryOptions.autoRetry}setMetadata(e,t,r){this.storage.retryOptions.
idempotencyStrategy!==ue.RetryAlways&&(this.storage.retryOptions.autoRetry=!1);const s=typeof t=="object"?t:{};r=typeof t=="function"?t:r,(async()=>{let n;try{n=
await super.setMetadata(e,s)}catch(o){r(o);return}finally{this.storage.retryOptions.autoRetry=this.instanceRetryValue}r(null,...n)})()}}(0,De.promisifyAll)(Wt);
var ue;(function(a){a[a.RetryAlways=0]="RetryAlways",a[a.RetryConditional=1]="RetryConditional",a[a.RetryNever=2]="RetryNever"})(ue||(ue={}));var Be;(function(a){
a.EXPIRATION_DATE_INVALID="The expiration date provided was invalid.",a.EXPIRATION_DATE_PAST="An expiration date cannot be in the past."})(Be||(Be={}));var et;(function(a){
a.BUCKET_NAME_REQUIRED="A bucket name is needed to use Cloud Storage.",a.BUCKET_NAME_REQUIRED_CREATE="A name is required to create a bucket.",a.HMAC_SERVICE_ACCOUNT=
"The first argument must be a service account email to create an HMAC key.",a.HMAC_ACCESS_ID="An access ID is needed to create an HmacKey object."})(et||(et={}));
const $r=/^(\w*):\/\//,Vr=!0,Kr=3,Wr=2,zr=600,Xr=64,Yr=ue.RetryConditional,Qr=f(function(a){var e;const t=f(r=>r.includes("eai_again")||r==="econnreset"||r==="u\
nexpected connection closure"||r==="epipe"||r==="socket connection timeout","isConnectionProblem");if(a){if([408,429,500,502,503,504].indexOf(a.code)!==-1)return!0;
if(typeof a.code=="string"){if(["408","429","500","502","503","504"].indexOf(a.code)!==-1)return!0;const r=a.code.toLowerCase();if(t(r))return!0}if(a.errors)for(const r of a.
errors){const s=(e=r?.reason)===null||e===void 0?void 0:e.toString().toLowerCase();if(s&&t(s))return!0}}return!1},"RETRYABLE_ERR_FN_DEFAULT");class be extends bt{static{
f(this,"Storage")}getBucketsStream(){return new ce.Readable}getHmacKeysStream(){return new ce.Readable}constructor(e={}){var t,r,s,n,o,i,c,u,l,d,h,p,b,S;let _=`\
https://storage.${e.universeDomain||x.DEFAULT_UNIVERSE}`,j=!1;const V=process.env.STORAGE_EMULATOR_HOST;typeof V=="string"&&(_=be.sanitizeEndpoint(V),j=!0),e.apiEndpoint&&
e.apiEndpoint!==_&&(_=be.sanitizeEndpoint(e.apiEndpoint),j=!0),e=Object.assign({},e,{apiEndpoint:_});const B=V||`${e.apiEndpoint}/storage/v1`,G={apiEndpoint:e.apiEndpoint,
retryOptions:{autoRetry:((t=e.retryOptions)===null||t===void 0?void 0:t.autoRetry)!==void 0?(r=e.retryOptions)===null||r===void 0?void 0:r.autoRetry:Vr,maxRetries:!((s=
e.retryOptions)===null||s===void 0)&&s.maxRetries?(n=e.retryOptions)===null||n===void 0?void 0:n.maxRetries:Kr,retryDelayMultiplier:!((o=e.retryOptions)===null||
o===void 0)&&o.retryDelayMultiplier?(i=e.retryOptions)===null||i===void 0?void 0:i.retryDelayMultiplier:Wr,totalTimeout:!((c=e.retryOptions)===null||c===void 0)&&
c.totalTimeout?(u=e.retryOptions)===null||u===void 0?void 0:u.totalTimeout:zr,maxRetryDelay:!((l=e.retryOptions)===null||l===void 0)&&l.maxRetryDelay?(d=e.retryOptions)===
null||d===void 0?void 0:d.maxRetryDelay:Xr,retryableErrorFn:!((h=e.retryOptions)===null||h===void 0)&&h.retryableErrorFn?(p=e.retryOptions)===null||p===void 0?void 0:
p.retryableErrorFn:Qr,idempotencyStrategy:((b=e.retryOptions)===null||b===void 0?void 0:b.idempotencyStrategy)!==void 0?(S=e.retryOptions)===null||S===void 0?void 0:
S.idempotencyStrategy:Yr},baseUrl:B,customEndpoint:j,useAuthWithCustomEndpoint:e?.useAuthWithCustomEndpoint,projectIdRequired:!1,scopes:["https://www.googleapis\
.com/auth/iam","https://www.googleapis.com/auth/cloud-platform","https://www.googleapis.com/auth/devstorage.full_control"],packageJson:(0,qe.V)()};super(G,e),this.
acl=be.acl,this.crc32cGenerator=e.crc32cGenerator||nr,this.retryOptions=G.retryOptions,this.getBucketsStream=ct.KY.streamify("getBuckets"),this.getHmacKeysStream=
ct.KY.streamify("getHmacKeys")}static sanitizeEndpoint(e){return $r.test(e)||(e=`https://${e}`),e.replace(/\/+$/,"")}bucket(e,t){if(!e)throw new Error(et.BUCKET_NAME_REQUIRED);
return new Ce(this,e,t)}channel(e,t){return new Kt(this,e,t)}createBucket(e,t,r){if(!e)throw new Error(et.BUCKET_NAME_REQUIRED_CREATE);let s;r?s=t:(r=t,s={});const n={
...s,name:e},o={archive:"ARCHIVE",coldline:"COLDLINE",dra:"DURABLE_REDUCED_AVAILABILITY",multiRegional:"MULTI_REGIONAL",nearline:"NEARLINE",regional:"REGIONAL",
standard:"STANDARD"},i=Object.keys(o);for(const u of i)if(n[u]){if(s.storageClass&&s.storageClass!==u)throw new Error(`Both \`${u}\` and \`storageClass\` were prov\
ided.`);n.storageClass=o[u],delete n[u]}n.requesterPays&&(n.billing={requesterPays:n.requesterPays},delete n.requesterPays);const c={project:this.projectId};n.userProject&&
(c.userProject=n.userProject,delete n.userProject),n.enableObjectRetention&&(c.enableObjectRetention=n.enableObjectRetention,delete n.enableObjectRetention),n.predefinedAcl&&
(c.predefinedAcl=n.predefinedAcl,delete n.predefinedAcl),n.predefinedDefaultObjectAcl&&(c.predefinedDefaultObjectAcl=n.predefinedDefaultObjectAcl,delete n.predefinedDefaultObjectAcl),
n.projection&&(c.projection=n.projection,delete n.projection),this.request({method:"POST",uri:"/b",qs:c,json:n},(u,l)=>{if(u){r(u,null,l);return}const d=this.bucket(
e);d.metadata=l,r(null,d,l)})}createHmacKey(e,t,r){if(typeof e!="string")throw new Error(et.HMAC_SERVICE_ACCOUNT);const{options:s,callback:n}=fe(t,r),o=Object.assign(
{},s,{serviceAccountEmail:e}),i=o.projectId||this.projectId;delete o.projectId,this.request({method:"POST",uri:`/projects/${i}/hmacKeys`,qs:o,maxRetries:0},(c,u)=>{
if(c){n(c,null,null,u);return}const l=u.metadata,d=this.hmacKey(l.accessId,{projectId:l.projectId});d.metadata=u.metadata,n(null,d,u.secret,u)})}getBuckets(e,t){
const{options:r,callback:s}=fe(e,t);r.project=r.project||this.projectId,this.request({uri:"/b",qs:r},(n,o)=>{if(n){s(n,null,null,o);return}const i=o.items?o.items:
[],c=o.unreachable?o.unreachable:[],u=i.map(d=>{const h=this.bucket(d.id);return h.metadata=d,h});c.length>0&&c.forEach(d=>{const h=d.split("/").pop();if(h){const p=this.
bucket(h);p.unreachable=!0,p.metadata={},u.push(p)}});const l=o.nextPageToken?Object.assign({},r,{pageToken:o.nextPageToken}):null;s(null,u,l,o)})}getHmacKeys(e,t){
const{options:r,callback:s}=fe(e,t),n=Object.assign({},r),o=n.projectId||this.projectId;delete n.projectId,this.request({uri:`/projects/${o}/hmacKeys`,qs:n},(i,c)=>{
if(i){s(i,null,null,c);return}const l=(c.items?c.items:[]).map(h=>{const p=this.hmacKey(h.accessId,{projectId:h.projectId});return p.metadata=h,p}),d=c.nextPageToken?
Object.assign({},r,{pageToken:c.nextPageToken}):null;s(null,l,d,c)})}getServiceAccount(e,t){const{options:r,callback:s}=fe(e,t);this.request({uri:`/projects/${this.
projectId}/serviceAccount`,qs:r},(n,o)=>{if(n){s(n,null,o);return}const i={};for(const c in o)if(o.hasOwnProperty(c)){const u=c.replace(/_(\w)/g,(l,d)=>d.toUpperCase());
i[u]=o[c]}s(null,i,o)})}hmacKey(e,t){if(!e)throw new Error(et.HMAC_ACCESS_ID);return new Wt(this,e,t)}}be.Bucket=Ce,be.Channel=Kt,be.File=Re,be.HmacKey=Wt,be.acl=
{OWNER_ROLE:"OWNER",READER_ROLE:"READER",WRITER_ROLE:"WRITER"};ct.KY.extend(be,["getBuckets","getHmacKeys"]);(0,De.promisifyAll)(be,{exclude:["bucket","channel",
"hmacKey"]});var Ge=function(a,e,t,r){if(t==="a"&&!r)throw new TypeError("Private accessor was defined without a getter");if(typeof e=="function"?a!==e||!r:!e.has(
a))throw new TypeError("Cannot read private member from an object whose class did not declare it");return t==="m"?r:t==="a"?r.call(a):r?r.value:e.get(a)},Ue,Pt,
dt;const Jr=(0,qe.V)(),Zr=5,es=5,ts=5,rs=null,ss=null,ns=null,mr=5,is="(?:)",tt={UPLOAD_MANY:"tm.upload_many",DOWNLOAD_MANY:"tm.download_many",UPLOAD_SHARDED:"t\
m.upload_sharded",DOWNLOAD_SHARDED:"tm.download_sharded"},os=f((a,e,t,r)=>new as(a,e,t,r),"defaultMultiPartGenerator");class yr extends Error{static{f(this,"Mul\
tiPartUploadError")}constructor(e,t,r){super(e),this.uploadId=t,this.partsMap=r}}class as{static{f(this,"XMLMultiPartUploadHelper")}constructor(e,t,r,s){Ue.add(
this),this.authClient=e.storage.authClient||new GoogleAuth,this.uploadId=r||"",this.bucket=e,this.fileName=t,this.baseUrl=`https://${e.name}.${new URL(this.bucket.
storage.apiEndpoint).hostname}/${t}`,this.xmlBuilder=new XMLBuilder({arrayNodeName:"Part"}),this.xmlParser=new XMLParser,this.partsMap=s||new Map,this.retryOptions=
{retries:this.bucket.storage.retryOptions.maxRetries,factor:this.bucket.storage.retryOptions.retryDelayMultiplier,maxTimeout:this.bucket.storage.retryOptions.maxRetryDelay*
1e3,maxRetryTime:this.bucket.storage.retryOptions.totalTimeout*1e3}}async initiateUpload(e){const t=new Headers(e),r=`${this.baseUrl}?uploads`;return AsyncRetry(
async s=>{var n,o;try{const i=await this.authClient.request({headers:Ge(this,Ue,"m",Pt).call(this,t),method:"POST",url:r});if(!((n=i?.data)===null||n===void 0)&&
n.error)throw i.data.error;if(typeof i.data=="string"||Buffer.isBuffer(i.data)){const c=this.xmlParser.parse(i.data);this.uploadId=(o=c?.InitiateMultipartUploadResult)===
null||o===void 0?void 0:o.UploadId}if(!this.uploadId)throw new Error("Failed to parse UploadId from response")}catch(i){Ge(this,Ue,"m",dt).call(this,i,s)}},this.
retryOptions)}async uploadPart(e,t,r){const s=`${this.baseUrl}?partNumber=${e}&uploadId=${this.uploadId}`,n=Ge(this,Ue,"m",Pt).call(this);if(r==="md5"){const o=createHash(
"md5").update(t).digest("base64");n.set("Content-MD5",o)}else if(r==="crc32c"){const o=new CRC32C;o.update(t),n.set("x-goog-hash",`crc32c=${o.toString()}`)}return AsyncRetry(
async o=>{try{const i=await this.authClient.request({url:s,method:"PUT",body:t,headers:n});if(i.data&&i.data.error)throw i.data.error;const c=new Headers(i.headers);
this.partsMap.set(e,c.get("etag"))}catch(i){Ge(this,Ue,"m",dt).call(this,i,o)}},this.retryOptions)}async completeUpload(){const e=`${this.baseUrl}?uploadId=${this.
uploadId}`,t=new Map([...this.partsMap.entries()].sort((n,o)=>n[0]-o[0])),r=[];for(const n of t.entries())r.push({PartNumber:n[0],ETag:n[1]});const s=`<Complete\
MultipartUpload>${this.xmlBuilder.build(r)}</CompleteMultipartUpload>`;return AsyncRetry(async n=>{try{const o=await this.authClient.request({headers:Ge(this,Ue,
"m",Pt).call(this),url:e,method:"POST",body:s});if(o.data&&o.data.error)throw o.data.error;return o}catch(o){Ge(this,Ue,"m",dt).call(this,o,n);return}},this.retryOptions)}async abortUpload(){
const e=`${this.baseUrl}?uploadId=${this.uploadId}`;return AsyncRetry(async t=>{try{const r=await this.authClient.request({url:e,method:"DELETE"});if(r.data&&r.
data.error)throw r.data.error}catch(r){Ge(this,Ue,"m",dt).call(this,r,t)}},this.retryOptions)}}Ue=new WeakSet,Pt=f(function(e=new Headers){const t=e.get("x-goog\
-api-client");return t?t.includes(tt.UPLOAD_SHARDED)||e.set("x-goog-api-client",`${t} gccl-gcs-cmd/${tt.UPLOAD_SHARDED}`):e.set("x-goog-api-client",`${Ve()} gcc\
l/${Jr.version} gccl-gcs-cmd/${tt.UPLOAD_SHARDED}`),e.has("user-agent")||e.set("User-Agent",Ke()),e},"_XMLMultiPartUploadHelper_setGoogApiClientHeaders"),dt=f(function(e,t){
if(this.bucket.storage.retryOptions.autoRetry&&this.bucket.storage.retryOptions.retryableErrorFn(e))throw e;t(e)},"_XMLMultiPartUploadHelper_handleErrorResponse");
class fs{static{f(this,"TransferManager")}constructor(e){this.bucket=e}async uploadManyFiles(e,t={}){var r;t.skipIfExists&&(!((r=t.passthroughOptions)===null||r===
void 0)&&r.preconditionOpts)?t.passthroughOptions.preconditionOpts.ifGenerationMatch=0:t.skipIfExists&&t.passthroughOptions===void 0&&(t.passthroughOptions={preconditionOpts:{
ifGenerationMatch:0}});const n=(await getPLimit())(t.concurrencyLimit||Zr),o=[];let i=[];if(Array.isArray(e))i=e;else for await(const c of this.getPathsFromDirectory(
e))i.push(c);for(const c of i){if((await fsp.lstat(c)).isDirectory())continue;const l={...t.passthroughOptions,[GCCL_GCS_CMD_KEY]:tt.UPLOAD_MANY};l.destination=
t.customDestinationBuilder?t.customDestinationBuilder(c,t):c.split(path.sep).join(path.posix.sep),t.prefix&&(l.destination=path.posix.join(...t.prefix.split(path.
sep),l.destination)),o.push(n(()=>this.bucket.upload(c,l)))}return Promise.all(o)}async downloadManyFiles(e,t={}){var r;const n=(await getPLimit())(t.concurrencyLimit||
es),o=[];let i=[];const c=path.resolve(((r=t.passthroughOptions)===null||r===void 0?void 0:r.destination)||".");Array.isArray(e)?i=e.map(h=>typeof h=="string"?this.
bucket.file(h):h):i=(await this.bucket.getFiles({prefix:e}))[0];const u=t.stripPrefix?`^${t.stripPrefix}`:is,l=new RegExp(u,"g"),d=new Array(i.length);for(let h=0;h<
i.length;h++){const p=i[h];if(/^[a-zA-Z]:/.test(p.name)){const B=[Buffer.alloc(0)];B.skipped=!0,B.reason=SkipReason.ILLEGAL_CHARACTER,B.fileName=p.name,d[h]=B;continue}
const L=(t.stripPrefix?p.name.replace(l,""):p.name).replace(/^[\\/]+/,""),_=path.resolve(c,L),j=path.relative(c,_);if(path.isAbsolute(j)||j.split(/[\\/]/).includes(
"..")){const B=[Buffer.alloc(0)];B.skipped=!0,B.reason=SkipReason.PATH_TRAVERSAL,B.fileName=p.name,B.localPath=_,d[h]=B;continue}if(t.skipIfExists&&existsSync(_)){
const B=[Buffer.alloc(0)];B.skipped=!0,B.reason=SkipReason.ALREADY_EXISTS,B.fileName=p.name,B.localPath=_,d[h]=B;continue}o.push(n(async()=>{const B={...t.passthroughOptions,
destination:_,[GCCL_GCS_CMD_KEY]:tt.DOWNLOAD_MANY};try{const G=B.destination;if(G.endsWith(path.sep)||G.endsWith("/")){await fsp.mkdir(G,{recursive:!0});const ve=[
Buffer.alloc(0)];ve.skipped=!1,ve.fileName=p.name,ve.localPath=G,d[h]=ve;return}await fsp.mkdir(path.dirname(G),{recursive:!0});const re=await p.download(B);d[h]=
{...re,skipped:!1,fileName:p.name,localPath:G}}catch(G){const re=[Buffer.alloc(0)];re.skipped=!0,re.reason=SkipReason.DOWNLOAD_ERROR,re.fileName=p.name,re.localPath=
_,re.error=G,d[h]=re}}))}return await Promise.all(o),d}async downloadFileInChunks(e,t={}){const r=await getPLimit();let s=t.chunkSizeBytes||ss,n=r(t.concurrencyLimit||
ts);const o=!!t.noReturnData,i=[],c=typeof e=="string"?this.bucket.file(e):e,u=t.validation===void 0||t.validation===!0?"crc32c":t.validation,l=await c.get(),d=parseInt(
l[0].metadata.size.toString());d<rs&&(n=r(1),s=d);let h=0;const p=t.destination||path.basename(c.name),b=await fsp.open(p,"w");for(;h<d;){const L=h;let _=h+s-1;
_=_>d?d:_,i.push(n(async()=>{const j=await c.download({start:L,end:_,[GCCL_GCS_CMD_KEY]:tt.DOWNLOAD_SHARDED,validation:!1}),V=await b.write(j[0],0,j[0].length,L);
if(!o)return V.buffer})),h+=s}let S;try{S=await Promise.all(i)}finally{await b.close()}if(u==="crc32c"&&l[0].metadata.crc32c&&!(await CRC32C.fromFile(p)).validate(
l[0].metadata.crc32c)){const _=new RequestError(FileExceptionMessages.DOWNLOAD_MISMATCH);throw _.code="CONTENT_DOWNLOAD_MISMATCH",_}if(!o)return[Buffer.concat(S,
d)]}async uploadFileInChunks(e,t={},r=os){var s;const n=await getPLimit(),o=t.chunkSizeBytes||ns,i=n(t.concurrencyLimit||mr),c=t.maxQueueSize||t.concurrencyLimit||
mr,u=t.uploadName||path.basename(e),l=r(this.bucket,u,t.uploadId,t.partsMap);let d=1,h=[];const p=(s=t.validation)!==null&&s!==void 0?s:"crc32c";try{t.uploadId===
void 0&&await l.initiateUpload(t.headers);const b=l.partsMap.size*o,S=createReadStream(e,{highWaterMark:o,start:b});for await(const L of S)h.length>=c&&(await Promise.
all(h),h=[]),h.push(i(()=>l.uploadPart(d++,L,p)));return await Promise.all(h),await l.completeUpload()}catch(b){if((t.autoAbortFailure===void 0||t.autoAbortFailure)&&
l.uploadId)try{await l.abortUpload();return}catch(S){throw new yr(S.message,l.uploadId,l.partsMap)}throw new yr(b.message,l.uploadId,l.partsMap)}}async*getPathsFromDirectory(e){
const t=await fsp.readdir(e,{withFileTypes:!0});for(const r of t){const s=path.join(e,r.name);r.isDirectory()?yield*this.getPathsFromDirectory(s):yield s}}}}),72721:(Y=>{
Y.exports=JSON.parse('{"name":"@google-cloud/storage","description":"Cloud Storage Client Library for Node.js","version":"8.4.0","license":"Apache-2.0","author"\
:"Google Inc.","engines":{"node":">=22"},"repository":{"type":"git","directory":"handwritten/storage","url":"https://github.com/googleapis/google-cloud-node.git\
"},"main":"./build/cjs/src/index.js","types":"./build/cjs/src/index.d.ts","type":"module","exports":{".":{"import":{"types":"./build/esm/src/index.d.ts","defaul\
t":"./build/esm/src/index.js"},"require":{"types":"./build/cjs/src/index.d.ts","default":"./build/cjs/src/index.js"}}},"files":["build/cjs/src","build/cjs/packa\
ge.json","!build/cjs/src/**/*.map","build/esm/src","!build/esm/src/**/*.map"],"keywords":["google apis client","google api client","google apis","google api","g\
oogle","google cloud platform","google cloud","cloud","google storage","storage"],"scripts":{"all-test":"pnpm test && pnpm run system-test","benchwrapper":"node\
 bin/benchwrapper.js","check":"gts check","clean":"rm -rf build/","compile:cjs":"tsc -p ./tsconfig.cjs.json","compile:esm":"tsc -p .","compile":"npm run compile\
:cjs && npm run compile:esm","conformance-test":"cross-env NODE_OPTIONS=\\"--no-deprecation\\" node ../../bin/run-test.cjs --parallel build/cjs/conformance-test/ \
--require build/cjs/conformance-test/globalHooks.js","docs":"jsdoc -c .jsdoc.json","docs-test":"linkinator docs","fix":"gts fix","lint":"gts check","postcompile\
":"cp ./src/package-json-helper.cjs ./build/cjs/src && cp ./src/package-json-helper.cjs ./build/esm/src","postcompile:cjs":"babel --plugins gapic-tools/build/sr\
c/replaceImportMetaUrl,gapic-tools/build/src/toggleESMFlagVariable build/cjs/src/util.js -o build/cjs/src/util.js && cp internal-tooling/helpers/package.cjs.jso\
n build/cjs/package.json","precompile":"rm -rf build/","preconformance-test":"pnpm run compile:cjs --sourceMap","predocs":"pnpm run compile:cjs --sourceMap","pr\
edocs-test":"pnpm run docs","prepare":"npm run compile","presystem-test:esm":"pnpm run compile:esm","presystem-test":"pnpm run compile --sourceMap","pretest":"p\
npm run compile --sourceMap","system-test:esm":"mkdir -p $HOME/.config && node ../../bin/run-test.cjs --no-parallel build/esm/system-test --timeout 600000 --exi\
t","system-test":"mkdir -p $HOME/.config && node ../../bin/run-test.cjs --no-parallel build/cjs/system-test --timeout 600000 --exit","test":"cross-env NODE_OPTI\
ONS=\\"--require ./scripts/preload-yargs.cjs --no-deprecation\\" node ../../bin/run-test.cjs --fetch-shim --gaxios-shim --proxyquire-shim --require-shim build/cjs\
/test"},"dependencies":{"@google-cloud/paginator":"^7.0.1","@google-cloud/projectify":"^6.0.1","@google-cloud/promisify":"^6.0.1","abort-controller":"^3.0.0","a\
sync-retry":"^1.3.3","duplexify":"^4.1.3","fast-xml-parser":"^5.3.4","gaxios":"^7.1.4","google-auth-library":"^11.0.0","html-entities":"^2.5.2","mime":"^3.0.0",\
"p-limit":"^3.0.1","retry-request":"^9.0.1","teeny-request":"^11.0.1"},"devDependencies":{"@babel/cli":"^7.22.10","@babel/core":"^7.22.11","@google-cloud/pubsub\
":"^6.0.0","@grpc/grpc-js":"^1.0.3","@grpc/proto-loader":"^0.8.0","@types/async-retry":"^1.4.3","@types/duplexify":"^3.6.4","@types/mime":"^3.0.0","@types/mocha\
":"^9.1.1","@types/mockery":"^1.4.29","@types/node":"^24.0.0","@types/proxyquire":"^1.3.28","@types/request":"^2.48.12","@types/sinon":"^17.0.0","@types/tmp":"0\
.2.6","@types/yargs":"^17.0.35","c8":"^10.1.3","cross-env":"^7.0.3","form-data":"^4.0.4","gapic-tools":"^2.0.1","gts":"^5.0.0","jsdoc":"^4.0.4","jsdoc-fresh":"^\
6.0.0","jsdoc-region-tag":"^5.0.0","linkinator":"^8.1.0","mocha":"^11.1.0","mockery":"^2.1.0","nise":"6.0.0","nock":"~13.5.0","pack-n-play":"^5.0.1","path-to-re\
gexp":"6.3.0","proxyquire":"^2.1.3","sinon":"^18.0.0","tmp":"^0.2.0","typescript":"^5.1.6","yargs":"^17.7.2"},"homepage":"https://github.com/googleapis/google-c\
loud-node/tree/main/handwritten/storage"}')}),66495:(Y=>{Y.exports=JSON.parse('{"name":"gaxios","version":"7.3.1","description":"A simple common HTTP client spe\
cifically for Google APIs and services.","main":"build/cjs/src/index.js","types":"build/cjs/src/index.d.ts","files":["build/"],"exports":{".":{"import":{"types"\
:"./build/esm/src/index.d.ts","default":"./build/esm/src/index.js"},"require":{"types":"./build/cjs/src/index.d.ts","default":"./build/cjs/src/index.js"}}},"scr\
ipts":{"lint":"gts check --no-inline-config","test":"c8 mocha build/esm/test","presystem-test":"npm run compile","system-test":"mocha build/esm/system-test --ti\
meout 80000","compile":"tsc -b ./tsconfig.json ./tsconfig.cjs.json && node utils/enable-esm.mjs","fix":"gts fix","prepare":"npm run compile","pretest":"npm run \
compile","webpack":"webpack","prebrowser-test":"npm run compile","browser-test":"node build/browser-test/browser-test-runner.js","docs":"jsdoc -c .jsdoc.js","sa\
mples-test":"cd samples/ && npm link ../ && npm test && cd ../","prelint":"cd samples; npm link ../; npm install","clean":"gts clean"},"repository":{"type":"git\
","directory":"core/packages/gaxios","url":"https://github.com/googleapis/google-cloud-node.git"},"keywords":["google"],"engines":{"node":">=18"},"author":"Goog\
le, LLC","license":"Apache-2.0","devDependencies":{"@babel/plugin-proposal-private-methods":"^7.18.6","@types/cors":"^2.8.6","@types/express":"^5.0.0","@types/e\
xtend":"^3.0.1","@types/mocha":"^10.0.10","@types/multiparty":"4.2.1","@types/mv":"^2.1.0","@types/ncp":"^2.0.8","@types/node":"^24.0.0","@types/sinon":"^21.0.0\
","@types/tmp":"^0.2.6","assert":"^2.0.0","browserify":"^17.0.0","c8":"^10.1.3","cors":"^2.8.5","express":"^5.0.0","gts":"^6.0.2","is-docker":"^3.0.0","jsdoc":"\
^4.0.4","jsdoc-fresh":"^5.0.0","jsdoc-region-tag":"^4.0.0","karma":"^6.0.0","karma-chrome-launcher":"^3.0.0","karma-coverage":"^2.0.0","karma-firefox-launcher":\
"^2.0.0","karma-mocha":"^2.0.0","karma-remap-coverage":"^0.1.5","karma-sourcemap-loader":"^0.4.0","karma-webpack":"^5.0.0","mocha":"^11.1.0","multiparty":"^4.2.\
1","mv":"^2.1.1","ncp":"^2.0.0","nock":"14.0.5","null-loader":"^4.0.1","pack-n-play":"^4.0.0","puppeteer":"^24.0.0","sinon":"21.0.3","stream-browserify":"^3.0.0\
","tmp":"0.2.7","ts-loader":"^9.5.2","typescript":"5.8.3","undici-types":"^7.24.1","webpack":"^5.97.1","webpack-cli":"^6.0.1"},"dependencies":{"extend":"^3.0.2"\
,"https-proxy-agent":"^7.0.1","node-fetch":"^3.3.2"},"homepage":"https://github.com/googleapis/google-cloud-node/tree/main/core/packages/gaxios"}')})};export{ps as id,ms as ids,ys as modules};
