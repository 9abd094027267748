var Ge=Object.defineProperty;var a=(V,k)=>Ge(V,"name",{value:k,configurable:!0});const Qt=811,Yt=[811],Xt={46811:((V,k,p)=>{p.d(k,{platform:a(()=>I,"platform")});var I={};p.r(I),p.d(I,{arch:a(()=>se,"arch"),getDetails:a(()=>je,"getDetails"),
isLinux:a(()=>oe,"isLinux"),isMacOS:a(()=>M,"isMacOS"),isWindows:a(()=>j,"isWindows"),platform:a(()=>O,"platform")});var E=p(70857);function ue(i,e,t){const n=new le(
i,e,t);process.stdout.write(n.toString()+os.EOL)}a(ue,"command_issueCommand");function Je(i,e=""){ue(i,{},e)}a(Je,"command_issue");const q="::";class le{static{
a(this,"Command")}constructor(e,t,n){e||(e="missing.command"),this.command=e,this.properties=t,this.message=n}toString(){let e=q+this.command;if(this.properties&&
Object.keys(this.properties).length>0){e+=" ";let t=!0;for(const n in this.properties)if(this.properties.hasOwnProperty(n)){const r=this.properties[n];r&&(t?t=!1:
e+=",",e+=`${n}=${he(r)}`)}}return e+=`${q}${de(this.message)}`,e}}function de(i){return toCommandValue(i).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,
"%0A")}a(de,"escapeData");function he(i){return toCommandValue(i).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,
"%2C")}a(he,"escapeProperty");var Ke=p(76982),S=p(79896);function ze(i,e){const t=process.env[`GITHUB_${i}`];if(!t)throw new Error(`Unable to find environment v\
ariable for file command ${i}`);if(!fs.existsSync(t))throw new Error(`Missing file at path: ${t}`);fs.appendFileSync(t,`${toCommandValue(e)}${os.EOL}`,{encoding:"\
utf8"})}a(ze,"file_command_issueFileCommand");function Qe(i,e){const t=`ghadelimiter_${crypto.randomUUID()}`,n=toCommandValue(e);if(i.includes(t))throw new Error(
`Unexpected input: name should not contain the delimiter "${t}"`);if(n.includes(t))throw new Error(`Unexpected input: value should not contain the delimiter "${t}\
"`);return`${i}<<${t}${os.EOL}${n}${os.EOL}${t}`}a(Qe,"file_command_prepareKeyValueMessage");var g=p(16928),Ye=p(58611),Xe=p(65692);function He(i){const e=i.protocol===
"https:";if(fe(i))return;const t=e?process.env.https_proxy||process.env.HTTPS_PROXY:process.env.http_proxy||process.env.HTTP_PROXY;if(t)try{return new G(t)}catch{
if(!t.startsWith("http://")&&!t.startsWith("https://"))return new G(`http://${t}`)}else return}a(He,"getProxyUrl");function fe(i){if(!i.hostname)return!1;const e=i.
hostname;if(pe(e))return!0;const t=process.env.no_proxy||process.env.NO_PROXY||"";if(!t)return!1;let n;i.port?n=Number(i.port):i.protocol==="http:"?n=80:i.protocol===
"https:"&&(n=443);const r=[i.hostname.toUpperCase()];typeof n=="number"&&r.push(`${r[0]}:${n}`);for(const s of t.split(",").map(o=>o.trim().toUpperCase()).filter(
o=>o))if(s==="*"||r.some(o=>o===s||o.endsWith(`.${s}`)||s.startsWith(".")&&o.endsWith(`${s}`)))return!0;return!1}a(fe,"checkBypass");function pe(i){const e=i.toLowerCase();
return e==="localhost"||e.startsWith("127.")||e.startsWith("[::1]")||e.startsWith("[0:0:0:0:0:0:0:1]")}a(pe,"isLoopbackAddress");class G extends URL{static{a(this,
"DecodedURL")}constructor(e,t){super(e,t),this._decodedUsername=decodeURIComponent(super.username),this._decodedPassword=decodeURIComponent(super.password)}get username(){
return this._decodedUsername}get password(){return this._decodedPassword}}var Ze=p(20770),et=p(24371),f=function(i,e,t,n){function r(s){return s instanceof t?s:
new t(function(o){o(s)})}return a(r,"adopt"),new(t||(t=Promise))(function(s,o){function l(u){try{c(n.next(u))}catch(h){o(h)}}a(l,"fulfilled");function d(u){try{
c(n.throw(u))}catch(h){o(h)}}a(d,"rejected");function c(u){u.done?s(u.value):r(u.value).then(l,d)}a(c,"step"),c((n=n.apply(i,e||[])).next())})},y;(function(i){i[i.
OK=200]="OK",i[i.MultipleChoices=300]="MultipleChoices",i[i.MovedPermanently=301]="MovedPermanently",i[i.ResourceMoved=302]="ResourceMoved",i[i.SeeOther=303]="S\
eeOther",i[i.NotModified=304]="NotModified",i[i.UseProxy=305]="UseProxy",i[i.SwitchProxy=306]="SwitchProxy",i[i.TemporaryRedirect=307]="TemporaryRedirect",i[i.PermanentRedirect=
308]="PermanentRedirect",i[i.BadRequest=400]="BadRequest",i[i.Unauthorized=401]="Unauthorized",i[i.PaymentRequired=402]="PaymentRequired",i[i.Forbidden=403]="Fo\
rbidden",i[i.NotFound=404]="NotFound",i[i.MethodNotAllowed=405]="MethodNotAllowed",i[i.NotAcceptable=406]="NotAcceptable",i[i.ProxyAuthenticationRequired=407]="\
ProxyAuthenticationRequired",i[i.RequestTimeout=408]="RequestTimeout",i[i.Conflict=409]="Conflict",i[i.Gone=410]="Gone",i[i.TooManyRequests=429]="TooManyRequest\
s",i[i.InternalServerError=500]="InternalServerError",i[i.NotImplemented=501]="NotImplemented",i[i.BadGateway=502]="BadGateway",i[i.ServiceUnavailable=503]="Ser\
viceUnavailable",i[i.GatewayTimeout=504]="GatewayTimeout"})(y||(y={}));var m;(function(i){i.Accept="accept",i.ContentType="content-type"})(m||(m={}));var v;(function(i){
i.ApplicationJson="application/json"})(v||(v={}));function tt(i){const e=pm.getProxyUrl(new URL(i));return e?e.href:""}a(tt,"lib_getProxyUrl");const me=[y.MovedPermanently,
y.ResourceMoved,y.SeeOther,y.TemporaryRedirect,y.PermanentRedirect],we=[y.BadGateway,y.ServiceUnavailable,y.GatewayTimeout],ye=null,ge=10,ve=5;class L extends Error{static{
a(this,"HttpClientError")}constructor(e,t){super(e),this.name="HttpClientError",this.statusCode=t,Object.setPrototypeOf(this,L.prototype)}}class _e{static{a(this,
"HttpClientResponse")}constructor(e){this.message=e}readBody(){return f(this,void 0,void 0,function*(){return new Promise(e=>f(this,void 0,void 0,function*(){let t=Buffer.
alloc(0);this.message.on("data",n=>{t=Buffer.concat([t,n])}),this.message.on("end",()=>{e(t.toString())})}))})}readBodyBuffer(){return f(this,void 0,void 0,function*(){
return new Promise(e=>f(this,void 0,void 0,function*(){const t=[];this.message.on("data",n=>{t.push(n)}),this.message.on("end",()=>{e(Buffer.concat(t))})}))})}}
function nt(i){return new URL(i).protocol==="https:"}a(nt,"isHttps");class it{static{a(this,"lib_HttpClient")}constructor(e,t,n){this._ignoreSslError=!1,this._allowRedirects=
!0,this._allowRedirectDowngrade=!1,this._maxRedirects=50,this._allowRetries=!1,this._maxRetries=1,this._keepAlive=!1,this._disposed=!1,this.userAgent=this._getUserAgentWithOrchestrationId(
e),this.handlers=t||[],this.requestOptions=n,n&&(n.ignoreSslError!=null&&(this._ignoreSslError=n.ignoreSslError),this._socketTimeout=n.socketTimeout,n.allowRedirects!=
null&&(this._allowRedirects=n.allowRedirects),n.allowRedirectDowngrade!=null&&(this._allowRedirectDowngrade=n.allowRedirectDowngrade),n.maxRedirects!=null&&(this.
_maxRedirects=Math.max(n.maxRedirects,0)),n.keepAlive!=null&&(this._keepAlive=n.keepAlive),n.allowRetries!=null&&(this._allowRetries=n.allowRetries),n.maxRetries!=
null&&(this._maxRetries=n.maxRetries))}options(e,t){return f(this,void 0,void 0,function*(){return this.request("OPTIONS",e,null,t||{})})}get(e,t){return f(this,
void 0,void 0,function*(){return this.request("GET",e,null,t||{})})}del(e,t){return f(this,void 0,void 0,function*(){return this.request("DELETE",e,null,t||{})})}post(e,t,n){
return f(this,void 0,void 0,function*(){return this.request("POST",e,t,n||{})})}patch(e,t,n){return f(this,void 0,void 0,function*(){return this.request("PATCH",
e,t,n||{})})}put(e,t,n){return f(this,void 0,void 0,function*(){return this.request("PUT",e,t,n||{})})}head(e,t){return f(this,void 0,void 0,function*(){return this.
request("HEAD",e,null,t||{})})}sendStream(e,t,n,r){return f(this,void 0,void 0,function*(){return this.request(e,t,n,r)})}getJson(e){return f(this,arguments,void 0,
function*(t,n={}){n[m.Accept]=this._getExistingOrDefaultHeader(n,m.Accept,v.ApplicationJson);const r=yield this.get(t,n);return this._processResponse(r,this.requestOptions)})}postJson(e,t){
return f(this,arguments,void 0,function*(n,r,s={}){const o=JSON.stringify(r,null,2);s[m.Accept]=this._getExistingOrDefaultHeader(s,m.Accept,v.ApplicationJson),s[m.
ContentType]=this._getExistingOrDefaultContentTypeHeader(s,v.ApplicationJson);const l=yield this.post(n,o,s);return this._processResponse(l,this.requestOptions)})}putJson(e,t){
return f(this,arguments,void 0,function*(n,r,s={}){const o=JSON.stringify(r,null,2);s[m.Accept]=this._getExistingOrDefaultHeader(s,m.Accept,v.ApplicationJson),s[m.
ContentType]=this._getExistingOrDefaultContentTypeHeader(s,v.ApplicationJson);const l=yield this.put(n,o,s);return this._processResponse(l,this.requestOptions)})}patchJson(e,t){
return f(this,arguments,void 0,function*(n,r,s={}){const o=JSON.stringify(r,null,2);s[m.Accept]=this._getExistingOrDefaultHeader(s,m.Accept,v.ApplicationJson),s[m.
ContentType]=this._getExistingOrDefaultContentTypeHeader(s,v.ApplicationJson);const l=yield this.patch(n,o,s);return this._processResponse(l,this.requestOptions)})}request(e,t,n,r){
return f(this,void 0,void 0,function*(){if(this._disposed)throw new Error("Client has already been disposed.");const s=new URL(t);let o=this._prepareRequest(e,s,
r);const l=this._allowRetries&&ye.includes(e)?this._maxRetries+1:1;let d=0,c;do{if(c=yield this.requestRaw(o,n),c&&c.message&&c.message.statusCode===y.Unauthorized){
let h;for(const w of this.handlers)if(w.canHandleAuthentication(c)){h=w;break}return h?h.handleAuthentication(this,o,n):c}let u=this._maxRedirects;for(;c.message.
statusCode&&me.includes(c.message.statusCode)&&this._allowRedirects&&u>0;){const h=c.message.headers.location;if(!h)break;const w=new URL(h);if(s.protocol==="ht\
tps:"&&s.protocol!==w.protocol&&!this._allowRedirectDowngrade)throw new Error("Redirect from HTTPS to HTTP protocol. This downgrade is not allowed for security \
reasons. If you want to allow this behavior, set the allowRedirectDowngrade option to true.");if(yield c.readBody(),w.hostname!==s.hostname)for(const D in r)D.toLowerCase()===
"authorization"&&delete r[D];o=this._prepareRequest(e,w,r),c=yield this.requestRaw(o,n),u--}if(!c.message.statusCode||!we.includes(c.message.statusCode))return c;
d+=1,d<l&&(yield c.readBody(),yield this._performExponentialBackoff(d))}while(d<l);return c})}dispose(){this._agent&&this._agent.destroy(),this._disposed=!0}requestRaw(e,t){
return f(this,void 0,void 0,function*(){return new Promise((n,r)=>{function s(o,l){o?r(o):l?n(l):r(new Error("Unknown error"))}a(s,"callbackForResult"),this.requestRawWithCallback(
e,t,s)})})}requestRawWithCallback(e,t,n){typeof t=="string"&&(e.options.headers||(e.options.headers={}),e.options.headers["Content-Length"]=Buffer.byteLength(t,
"utf8"));let r=!1;function s(d,c){r||(r=!0,n(d,c))}a(s,"handleResult");const o=e.httpModule.request(e.options,d=>{const c=new _e(d);s(void 0,c)});let l;o.on("so\
cket",d=>{l=d}),o.setTimeout(this._socketTimeout||3*6e4,()=>{l&&l.end(),s(new Error(`Request timeout: ${e.options.path}`))}),o.on("error",function(d){s(d)}),t&&
typeof t=="string"&&o.write(t,"utf8"),t&&typeof t!="string"?(t.on("close",function(){o.end()}),t.pipe(o)):o.end()}getAgent(e){const t=new URL(e);return this._getAgent(
t)}getAgentDispatcher(e){const t=new URL(e),n=pm.getProxyUrl(t);if(n&&n.hostname)return this._getProxyAgentDispatcher(t,n)}_prepareRequest(e,t,n){const r={};r.parsedUrl=
t;const s=r.parsedUrl.protocol==="https:";r.httpModule=s?https:http;const o=s?443:80;if(r.options={},r.options.host=r.parsedUrl.hostname,r.options.port=r.parsedUrl.
port?parseInt(r.parsedUrl.port):o,r.options.path=(r.parsedUrl.pathname||"")+(r.parsedUrl.search||""),r.options.method=e,r.options.headers=this._mergeHeaders(n),
this.userAgent!=null&&(r.options.headers["user-agent"]=this.userAgent),r.options.agent=this._getAgent(r.parsedUrl),this.handlers)for(const l of this.handlers)l.
prepareRequest(r.options);return r}_mergeHeaders(e){return this.requestOptions&&this.requestOptions.headers?Object.assign({},R(this.requestOptions.headers),R(e||
{})):R(e||{})}_getExistingOrDefaultHeader(e,t,n){let r;if(this.requestOptions&&this.requestOptions.headers){const o=R(this.requestOptions.headers)[t];o&&(r=typeof o==
"number"?o.toString():o)}const s=e[t];return s!==void 0?typeof s=="number"?s.toString():s:r!==void 0?r:n}_getExistingOrDefaultContentTypeHeader(e,t){let n;if(this.
requestOptions&&this.requestOptions.headers){const s=R(this.requestOptions.headers)[m.ContentType];s&&(typeof s=="number"?n=String(s):Array.isArray(s)?n=s.join(
", "):n=s)}const r=e[m.ContentType];return r!==void 0?typeof r=="number"?String(r):Array.isArray(r)?r.join(", "):r:n!==void 0?n:t}_getAgent(e){let t;const n=pm.
getProxyUrl(e),r=n&&n.hostname;if(this._keepAlive&&r&&(t=this._proxyAgent),r||(t=this._agent),t)return t;const s=e.protocol==="https:";let o=100;if(this.requestOptions&&
(o=this.requestOptions.maxSockets||http.globalAgent.maxSockets),n&&n.hostname){const l={maxSockets:o,keepAlive:this._keepAlive,proxy:Object.assign(Object.assign(
{},(n.username||n.password)&&{proxyAuth:`${n.username}:${n.password}`}),{host:n.hostname,port:n.port})};let d;const c=n.protocol==="https:";s?d=c?tunnel.httpsOverHttps:
tunnel.httpsOverHttp:d=c?tunnel.httpOverHttps:tunnel.httpOverHttp,t=d(l),this._proxyAgent=t}if(!t){const l={keepAlive:this._keepAlive,maxSockets:o};t=s?new https.
Agent(l):new http.Agent(l),this._agent=t}return s&&this._ignoreSslError&&(t.options=Object.assign(t.options||{},{rejectUnauthorized:!1})),t}_getProxyAgentDispatcher(e,t){
let n;if(this._keepAlive&&(n=this._proxyAgentDispatcher),n)return n;const r=e.protocol==="https:";return n=new ProxyAgent(Object.assign({uri:t.href,pipelining:this.
_keepAlive?1:0},(t.username||t.password)&&{token:`Basic ${Buffer.from(`${t.username}:${t.password}`).toString("base64")}`})),this._proxyAgentDispatcher=n,r&&this.
_ignoreSslError&&(n.options=Object.assign(n.options.requestTls||{},{rejectUnauthorized:!1})),n}_getUserAgentWithOrchestrationId(e){const t=e||"actions/http-clie\
nt",n=process.env.ACTIONS_ORCHESTRATION_ID;if(n){const r=n.replace(/[^a-z0-9_.-]/gi,"_");return`${t} actions_orchestration_id/${r}`}return t}_performExponentialBackoff(e){
return f(this,void 0,void 0,function*(){e=Math.min(ge,e);const t=ve*Math.pow(2,e);return new Promise(n=>setTimeout(()=>n(),t))})}_processResponse(e,t){return f(
this,void 0,void 0,function*(){return new Promise((n,r)=>f(this,void 0,void 0,function*(){const s=e.message.statusCode||0,o={statusCode:s,result:null,headers:{}};
s===y.NotFound&&n(o);function l(u,h){if(typeof h=="string"){const w=new Date(h);if(!isNaN(w.valueOf()))return w}return h}a(l,"dateTimeDeserializer");let d,c;try{
c=yield e.readBody(),c&&c.length>0&&(t&&t.deserializeDates?d=JSON.parse(c,l):d=JSON.parse(c),o.result=d),o.headers=e.message.headers}catch{}if(s>299){let u;d&&d.
message?u=d.message:c&&c.length>0?u=c:u=`Failed request: (${s})`;const h=new L(u,s);h.result=o.result,r(h)}else n(o)}))})}}const R=a(i=>Object.keys(i).reduce((e,t)=>(e[t.
toLowerCase()]=i[t],e),{}),"lowercaseKeys");var N=function(i,e,t,n){function r(s){return s instanceof t?s:new t(function(o){o(s)})}return a(r,"adopt"),new(t||(t=
Promise))(function(s,o){function l(u){try{c(n.next(u))}catch(h){o(h)}}a(l,"fulfilled");function d(u){try{c(n.throw(u))}catch(h){o(h)}}a(d,"rejected");function c(u){
u.done?s(u.value):r(u.value).then(l,d)}a(c,"step"),c((n=n.apply(i,e||[])).next())})};class rt{static{a(this,"BasicCredentialHandler")}constructor(e,t){this.username=
e,this.password=t}prepareRequest(e){if(!e.headers)throw Error("The request has no headers");e.headers.Authorization=`Basic ${Buffer.from(`${this.username}:${this.
password}`).toString("base64")}`}canHandleAuthentication(){return!1}handleAuthentication(){return N(this,void 0,void 0,function*(){throw new Error("not implemen\
ted")})}}class st{static{a(this,"auth_BearerCredentialHandler")}constructor(e){this.token=e}prepareRequest(e){if(!e.headers)throw Error("The request has no head\
ers");e.headers.Authorization=`Bearer ${this.token}`}canHandleAuthentication(){return!1}handleAuthentication(){return N(this,void 0,void 0,function*(){throw new Error(
"not implemented")})}}class ot{static{a(this,"PersonalAccessTokenCredentialHandler")}constructor(e){this.token=e}prepareRequest(e){if(!e.headers)throw Error("Th\
e request has no headers");e.headers.Authorization=`Basic ${Buffer.from(`PAT:${this.token}`).toString("base64")}`}canHandleAuthentication(){return!1}handleAuthentication(){
return N(this,void 0,void 0,function*(){throw new Error("not implemented")})}}var J=function(i,e,t,n){function r(s){return s instanceof t?s:new t(function(o){o(
s)})}return a(r,"adopt"),new(t||(t=Promise))(function(s,o){function l(u){try{c(n.next(u))}catch(h){o(h)}}a(l,"fulfilled");function d(u){try{c(n.throw(u))}catch(h){
o(h)}}a(d,"rejected");function c(u){u.done?s(u.value):r(u.value).then(l,d)}a(c,"step"),c((n=n.apply(i,e||[])).next())})};class T{static{a(this,"oidc_utils_OidcC\
lient")}static createHttpClient(e=!0,t=10){const n={allowRetries:e,maxRetries:t};return new HttpClient("actions/oidc-client",[new BearerCredentialHandler(T.getRequestToken())],
n)}static getRequestToken(){const e=process.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN;if(!e)throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable");
return e}static getIDTokenUrl(){const e=process.env.ACTIONS_ID_TOKEN_REQUEST_URL;if(!e)throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable");
return e}static getCall(e){return J(this,void 0,void 0,function*(){var t;const s=(t=(yield T.createHttpClient().getJson(e).catch(o=>{throw new Error(`Failed to \
get ID Token. 
 
        Error Code : ${o.statusCode}
 
        Error Message: ${o.message}`)})).result)===null||t===void 0?void 0:t.value;if(!s)throw new Error("Response json body do not have ID Token field");return s})}static getIDToken(e){
return J(this,void 0,void 0,function*(){try{let t=T.getIDTokenUrl();if(e){const r=encodeURIComponent(e);t=`${t}&audience=${r}`}debug(`ID token url is ${t}`);const n=yield T.
getCall(t);return setSecret(n),n}catch(t){throw new Error(`Error message: ${t.message}`)}})}}var B=function(i,e,t,n){function r(s){return s instanceof t?s:new t(
function(o){o(s)})}return a(r,"adopt"),new(t||(t=Promise))(function(s,o){function l(u){try{c(n.next(u))}catch(h){o(h)}}a(l,"fulfilled");function d(u){try{c(n.throw(
u))}catch(h){o(h)}}a(d,"rejected");function c(u){u.done?s(u.value):r(u.value).then(l,d)}a(c,"step"),c((n=n.apply(i,e||[])).next())})};const{access:Ee,appendFile:xe,
writeFile:Se}=S.promises,K="GITHUB_STEP_SUMMARY",at="https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary";
class Re{static{a(this,"Summary")}constructor(){this._buffer=""}filePath(){return B(this,void 0,void 0,function*(){if(this._filePath)return this._filePath;const e=process.
env[K];if(!e)throw new Error(`Unable to find environment variable for $${K}. Check if your runtime environment supports job summaries.`);try{yield Ee(e,S.constants.
R_OK|S.constants.W_OK)}catch{throw new Error(`Unable to access summary file: '${e}'. Check if the file has correct read/write permissions.`)}return this._filePath=
e,this._filePath})}wrap(e,t,n={}){const r=Object.entries(n).map(([s,o])=>` ${s}="${o}"`).join("");return t?`<${e}${r}>${t}</${e}>`:`<${e}${r}>`}write(e){return B(
this,void 0,void 0,function*(){const t=!!e?.overwrite,n=yield this.filePath();return yield(t?Se:xe)(n,this._buffer,{encoding:"utf8"}),this.emptyBuffer()})}clear(){
return B(this,void 0,void 0,function*(){return this.emptyBuffer().write({overwrite:!0})})}stringify(){return this._buffer}isEmptyBuffer(){return this._buffer.length===
0}emptyBuffer(){return this._buffer="",this}addRaw(e,t=!1){return this._buffer+=e,t?this.addEOL():this}addEOL(){return this.addRaw(E.EOL)}addCodeBlock(e,t){const n=Object.
assign({},t&&{lang:t}),r=this.wrap("pre",this.wrap("code",e),n);return this.addRaw(r).addEOL()}addList(e,t=!1){const n=t?"ol":"ul",r=e.map(o=>this.wrap("li",o)).
join(""),s=this.wrap(n,r);return this.addRaw(s).addEOL()}addTable(e){const t=e.map(r=>{const s=r.map(o=>{if(typeof o=="string")return this.wrap("td",o);const{header:l,
data:d,colspan:c,rowspan:u}=o,h=l?"th":"td",w=Object.assign(Object.assign({},c&&{colspan:c}),u&&{rowspan:u});return this.wrap(h,d,w)}).join("");return this.wrap(
"tr",s)}).join(""),n=this.wrap("table",t);return this.addRaw(n).addEOL()}addDetails(e,t){const n=this.wrap("details",this.wrap("summary",e)+t);return this.addRaw(
n).addEOL()}addImage(e,t,n){const{width:r,height:s}=n||{},o=Object.assign(Object.assign({},r&&{width:r}),s&&{height:s}),l=this.wrap("img",null,Object.assign({src:e,
alt:t},o));return this.addRaw(l).addEOL()}addHeading(e,t){const n=`h${t}`,r=["h1","h2","h3","h4","h5","h6"].includes(n)?n:"h1",s=this.wrap(r,e);return this.addRaw(
s).addEOL()}addSeparator(){const e=this.wrap("hr",null);return this.addRaw(e).addEOL()}addBreak(){const e=this.wrap("br",null);return this.addRaw(e).addEOL()}addQuote(e,t){
const n=Object.assign({},t&&{cite:t}),r=this.wrap("blockquote",e,n);return this.addRaw(r).addEOL()}addLink(e,t){const n=this.wrap("a",e,{href:t});return this.addRaw(
n).addEOL()}}const ct=new Re,ut=null,lt=null;function dt(i){return i.replace(/[\\]/g,"/")}a(dt,"toPosixPath");function ht(i){return i.replace(/[/]/g,"\\")}a(ht,
"toWin32Path");function ft(i){return i.replace(/[/\\]/g,path.sep)}a(ft,"toPlatformPath");var z=p(13193),Q=p(24434),Te=p(35317),pt=p(42613),b=function(i,e,t,n){function r(s){
return s instanceof t?s:new t(function(o){o(s)})}return a(r,"adopt"),new(t||(t=Promise))(function(s,o){function l(u){try{c(n.next(u))}catch(h){o(h)}}a(l,"fulfil\
led");function d(u){try{c(n.throw(u))}catch(h){o(h)}}a(d,"rejected");function c(u){u.done?s(u.value):r(u.value).then(l,d)}a(c,"step"),c((n=n.apply(i,e||[])).next())})};
const{chmod:mt,copyFile:wt,lstat:Oe,mkdir:yt,open:gt,readdir:Ae,rename:vt,rm:_t,rmdir:Et,stat:U,symlink:xt,unlink:St}=S.promises,x=process.platform==="win32";function Rt(i){
return b(this,void 0,void 0,function*(){const e=yield fs.promises.readlink(i);return x&&!e.endsWith("\\")?`${e}\\`:e})}a(Rt,"readlink");const Tt=268435456,Ot=S.
constants.O_RDONLY;function be(i){return b(this,void 0,void 0,function*(){try{yield U(i)}catch(e){if(e.code==="ENOENT")return!1;throw e}return!0})}a(be,"exists");
function At(i){return b(this,arguments,void 0,function*(e,t=!1){return(t?yield U(e):yield Oe(e)).isDirectory()})}a(At,"isDirectory");function Y(i){if(i=Ue(i),!i)
throw new Error('isRooted() parameter "p" cannot be empty');return x?i.startsWith("\\")||/^[A-Z]:/i.test(i):i.startsWith("/")}a(Y,"isRooted");function X(i,e){return b(
this,void 0,void 0,function*(){let t;try{t=yield U(i)}catch(r){r.code!=="ENOENT"&&console.log(`Unexpected error attempting to determine if executable file exist\
s '${i}': ${r}`)}if(t&&t.isFile()){if(x){const r=g.extname(i).toUpperCase();if(e.some(s=>s.toUpperCase()===r))return i}else if(H(t))return i}const n=i;for(const r of e){
i=n+r,t=void 0;try{t=yield U(i)}catch(s){s.code!=="ENOENT"&&console.log(`Unexpected error attempting to determine if executable file exists '${i}': ${s}`)}if(t&&
t.isFile()){if(x){try{const s=g.dirname(i),o=g.basename(i).toUpperCase();for(const l of yield Ae(s))if(o===l.toUpperCase()){i=g.join(s,l);break}}catch(s){console.
log(`Unexpected error attempting to determine the actual case of the file '${i}': ${s}`)}return i}else if(H(t))return i}}return""})}a(X,"tryGetExecutablePath");
function Ue(i){return i=i||"",x?(i=i.replace(/\//g,"\\"),i.replace(/\\\\+/g,"\\")):i.replace(/\/\/+/g,"/")}a(Ue,"normalizeSeparators");function H(i){return(i.mode&
1)>0||(i.mode&8)>0&&process.getgid!==void 0&&i.gid===process.getgid()||(i.mode&64)>0&&process.getuid!==void 0&&i.uid===process.getuid()}a(H,"isUnixExecutable");
function bt(){var i;return(i=process.env.COMSPEC)!==null&&i!==void 0?i:"cmd.exe"}a(bt,"getCmdPath");var _=function(i,e,t,n){function r(s){return s instanceof t?
s:new t(function(o){o(s)})}return a(r,"adopt"),new(t||(t=Promise))(function(s,o){function l(u){try{c(n.next(u))}catch(h){o(h)}}a(l,"fulfilled");function d(u){try{
c(n.throw(u))}catch(h){o(h)}}a(d,"rejected");function c(u){u.done?s(u.value):r(u.value).then(l,d)}a(c,"step"),c((n=n.apply(i,e||[])).next())})};function Ut(i,e){
return _(this,arguments,void 0,function*(t,n,r={}){const{force:s,recursive:o,copySourceDirectory:l}=Pe(r),d=(yield ioUtil.exists(n))?yield ioUtil.stat(n):null;if(d&&
d.isFile()&&!s)return;const c=d&&d.isDirectory()&&l?path.join(n,path.basename(t)):n;if(!(yield ioUtil.exists(t)))throw new Error(`no such file or directory: ${t}`);
if((yield ioUtil.stat(t)).isDirectory())if(o)yield te(t,c,0,s);else throw new Error(`Failed to copy. ${t} is a directory, but tried to copy without recursive fl\
ag.`);else{if(path.relative(t,c)==="")throw new Error(`'${c}' and '${t}' are the same file`);yield ne(t,c,s)}})}a(Ut,"cp");function $t(i,e){return _(this,arguments,
void 0,function*(t,n,r={}){if(yield ioUtil.exists(n)){let s=!0;if((yield ioUtil.isDirectory(n))&&(n=path.join(n,path.basename(t)),s=yield ioUtil.exists(n)),s)if(r.
force==null||r.force)yield $e(n);else throw new Error("Destination already exists")}yield Z(path.dirname(n)),yield ioUtil.rename(t,n)})}a($t,"mv");function $e(i){
return _(this,void 0,void 0,function*(){if(ioUtil.IS_WINDOWS&&/[*"<>|]/.test(i))throw new Error('File path must not contain `*`, `"`, `<`, `>` or `|` on Windows');
try{yield ioUtil.rm(i,{force:!0,maxRetries:3,recursive:!0,retryDelay:300})}catch(e){throw new Error(`File was unable to be removed ${e}`)}})}a($e,"rmRF");function Z(i){
return _(this,void 0,void 0,function*(){ok(i,"a path argument must be provided"),yield ioUtil.mkdir(i,{recursive:!0})})}a(Z,"mkdirP");function ee(i,e){return _(
this,void 0,void 0,function*(){if(!i)throw new Error("parameter 'tool' is required");if(e){const n=yield ee(i,!1);if(!n)throw x?new Error(`Unable to locate exec\
utable file: ${i}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also verify\
 the file has a valid extension for an executable file.`):new Error(`Unable to locate executable file: ${i}. Please verify either the file path exists or the fi\
le can be found within a directory specified by the PATH environment variable. Also check the file mode to verify the file is executable.`);return n}const t=yield Ce(
i);return t&&t.length>0?t[0]:""})}a(ee,"which");function Ce(i){return _(this,void 0,void 0,function*(){if(!i)throw new Error("parameter 'tool' is required");const e=[];
if(x&&process.env.PATHEXT)for(const r of process.env.PATHEXT.split(g.delimiter))r&&e.push(r);if(Y(i)){const r=yield X(i,e);return r?[r]:[]}if(i.includes(g.sep))
return[];const t=[];if(process.env.PATH)for(const r of process.env.PATH.split(g.delimiter))r&&t.push(r);const n=[];for(const r of t){const s=yield X(g.join(r,i),
e);s&&n.push(s)}return n})}a(Ce,"findInPath");function Pe(i){const e=i.force==null?!0:i.force,t=!!i.recursive,n=i.copySourceDirectory==null?!0:!!i.copySourceDirectory;
return{force:e,recursive:t,copySourceDirectory:n}}a(Pe,"readCopyOptions");function te(i,e,t,n){return _(this,void 0,void 0,function*(){if(t>=255)return;t++,yield Z(
e);const r=yield ioUtil.readdir(i);for(const s of r){const o=`${i}/${s}`,l=`${e}/${s}`;(yield ioUtil.lstat(o)).isDirectory()?yield te(o,l,t,n):yield ne(o,l,n)}yield ioUtil.
chmod(e,(yield ioUtil.stat(i)).mode)})}a(te,"cpDirRecursive");function ne(i,e,t){return _(this,void 0,void 0,function*(){if((yield ioUtil.lstat(i)).isSymbolicLink()){
try{yield ioUtil.lstat(e),yield ioUtil.unlink(e)}catch(r){r.code==="EPERM"&&(yield ioUtil.chmod(e,"0666"),yield ioUtil.unlink(e))}const n=yield ioUtil.readlink(
i);yield ioUtil.symlink(n,e,ioUtil.IS_WINDOWS?"junction":null)}else(!(yield ioUtil.exists(e))||t)&&(yield ioUtil.copyFile(i,e))})}a(ne,"io_copyFile");var De=p(53557),
ie=function(i,e,t,n){function r(s){return s instanceof t?s:new t(function(o){o(s)})}return a(r,"adopt"),new(t||(t=Promise))(function(s,o){function l(u){try{c(n.
next(u))}catch(h){o(h)}}a(l,"fulfilled");function d(u){try{c(n.throw(u))}catch(h){o(h)}}a(d,"rejected");function c(u){u.done?s(u.value):r(u.value).then(l,d)}a(c,
"step"),c((n=n.apply(i,e||[])).next())})};const $=process.platform==="win32";class ke extends Q.EventEmitter{static{a(this,"ToolRunner")}constructor(e,t,n){if(super(),
!e)throw new Error("Parameter 'toolPath' cannot be null or empty.");this.toolPath=e,this.args=t||[],this.options=n||{}}_debug(e){this.options.listeners&&this.options.
listeners.debug&&this.options.listeners.debug(e)}_getCommandString(e,t){const n=this._getSpawnFileName(),r=this._getSpawnArgs(e);let s=t?"":"[command]";if($)if(this.
_isCmdFile()){s+=n;for(const o of r)s+=` ${o}`}else if(e.windowsVerbatimArguments){s+=`"${n}"`;for(const o of r)s+=` ${o}`}else{s+=this._windowsQuoteCmdArg(n);for(const o of r)
s+=` ${this._windowsQuoteCmdArg(o)}`}else{s+=n;for(const o of r)s+=` ${o}`}return s}_processLineBuffer(e,t,n){try{let r=t+e.toString(),s=r.indexOf(E.EOL);for(;s>
-1;){const o=r.substring(0,s);n(o),r=r.substring(s+E.EOL.length),s=r.indexOf(E.EOL)}return r}catch(r){return this._debug(`error processing line. Failed with err\
or ${r}`),""}}_getSpawnFileName(){return $&&this._isCmdFile()?process.env.COMSPEC||"cmd.exe":this.toolPath}_getSpawnArgs(e){if($&&this._isCmdFile()){let t=`/D /\
S /C "${this._windowsQuoteCmdArg(this.toolPath)}`;for(const n of this.args)t+=" ",t+=e.windowsVerbatimArguments?n:this._windowsQuoteCmdArg(n);return t+='"',[t]}
return this.args}_endsWith(e,t){return e.endsWith(t)}_isCmdFile(){const e=this.toolPath.toUpperCase();return this._endsWith(e,".CMD")||this._endsWith(e,".BAT")}_windowsQuoteCmdArg(e){
if(!this._isCmdFile())return this._uvQuoteCmdArg(e);if(!e)return'""';const t=[" ","	","&","(",")","[","]","{","}","^","=",";","!","'","+",",","`","~","|","<",">",
'"'];let n=!1;for(const o of e)if(t.some(l=>l===o)){n=!0;break}if(!n)return e;let r='"',s=!0;for(let o=e.length;o>0;o--)r+=e[o-1],s&&e[o-1]==="\\"?r+="\\":e[o-1]===
'"'?(s=!0,r+='"'):s=!1;return r+='"',r.split("").reverse().join("")}_uvQuoteCmdArg(e){if(!e)return'""';if(!e.includes(" ")&&!e.includes("	")&&!e.includes('"'))return e;
if(!e.includes('"')&&!e.includes("\\"))return`"${e}"`;let t='"',n=!0;for(let r=e.length;r>0;r--)t+=e[r-1],n&&e[r-1]==="\\"?t+="\\":e[r-1]==='"'?(n=!0,t+="\\"):n=
!1;return t+='"',t.split("").reverse().join("")}_cloneExecOptions(e){e=e||{};const t={cwd:e.cwd||process.cwd(),env:e.env||process.env,silent:e.silent||!1,windowsVerbatimArguments:e.
windowsVerbatimArguments||!1,failOnStdErr:e.failOnStdErr||!1,ignoreReturnCode:e.ignoreReturnCode||!1,delay:e.delay||1e4};return t.outStream=e.outStream||process.
stdout,t.errStream=e.errStream||process.stderr,t}_getSpawnOptions(e,t){e=e||{};const n={};return n.cwd=e.cwd,n.env=e.env,n.windowsVerbatimArguments=e.windowsVerbatimArguments||
this._isCmdFile(),e.windowsVerbatimArguments&&(n.argv0=`"${t}"`),n}exec(){return ie(this,void 0,void 0,function*(){return!Y(this.toolPath)&&(this.toolPath.includes(
"/")||$&&this.toolPath.includes("\\"))&&(this.toolPath=g.resolve(process.cwd(),this.options.cwd||process.cwd(),this.toolPath)),this.toolPath=yield ee(this.toolPath,
!0),new Promise((e,t)=>ie(this,void 0,void 0,function*(){this._debug(`exec tool: ${this.toolPath}`),this._debug("arguments:");for(const c of this.args)this._debug(
`   ${c}`);const n=this._cloneExecOptions(this.options);!n.silent&&n.outStream&&n.outStream.write(this._getCommandString(n)+E.EOL);const r=new F(n,this.toolPath);
if(r.on("debug",c=>{this._debug(c)}),this.options.cwd&&!(yield be(this.options.cwd)))return t(new Error(`The cwd: ${this.options.cwd} does not exist!`));const s=this.
_getSpawnFileName(),o=Te.spawn(s,this._getSpawnArgs(n),this._getSpawnOptions(this.options,s));let l="";o.stdout&&o.stdout.on("data",c=>{this.options.listeners&&
this.options.listeners.stdout&&this.options.listeners.stdout(c),!n.silent&&n.outStream&&n.outStream.write(c),l=this._processLineBuffer(c,l,u=>{this.options.listeners&&
this.options.listeners.stdline&&this.options.listeners.stdline(u)})});let d="";if(o.stderr&&o.stderr.on("data",c=>{r.processStderr=!0,this.options.listeners&&this.
options.listeners.stderr&&this.options.listeners.stderr(c),!n.silent&&n.errStream&&n.outStream&&(n.failOnStdErr?n.errStream:n.outStream).write(c),d=this._processLineBuffer(
c,d,u=>{this.options.listeners&&this.options.listeners.errline&&this.options.listeners.errline(u)})}),o.on("error",c=>{r.processError=c.message,r.processExited=
!0,r.processClosed=!0,r.CheckComplete()}),o.on("exit",c=>{r.processExitCode=c,r.processExited=!0,this._debug(`Exit code ${c} received from tool '${this.toolPath}\
'`),r.CheckComplete()}),o.on("close",c=>{r.processExitCode=c,r.processExited=!0,r.processClosed=!0,this._debug(`STDIO streams have closed for tool '${this.toolPath}\
'`),r.CheckComplete()}),r.on("done",(c,u)=>{l.length>0&&this.emit("stdline",l),d.length>0&&this.emit("errline",d),o.removeAllListeners(),c?t(c):e(u)}),this.options.
input){if(!o.stdin)throw new Error("child process missing stdin");o.stdin.end(this.options.input)}}))})}}function Ie(i){const e=[];let t=!1,n=!1,r="";function s(o){
n&&o!=='"'&&(r+="\\"),r+=o,n=!1}a(s,"append");for(let o=0;o<i.length;o++){const l=i.charAt(o);if(l==='"'){n?s(l):t=!t;continue}if(l==="\\"&&n){s(l);continue}if(l===
"\\"&&t){n=!0;continue}if(l===" "&&!t){r.length>0&&(e.push(r),r="");continue}s(l)}return r.length>0&&e.push(r.trim()),e}a(Ie,"argStringToArray");class F extends Q.
EventEmitter{static{a(this,"ExecState")}constructor(e,t){if(super(),this.processClosed=!1,this.processError="",this.processExitCode=0,this.processExited=!1,this.
processStderr=!1,this.delay=1e4,this.done=!1,this.timeout=null,!t)throw new Error("toolPath must not be empty");this.options=e,this.toolPath=t,e.delay&&(this.delay=
e.delay)}CheckComplete(){this.done||(this.processClosed?this._setResult():this.processExited&&(this.timeout=(0,De.setTimeout)(F.HandleTimeout,this.delay,this)))}_debug(e){
this.emit("debug",e)}_setResult(){let e;this.processExited&&(this.processError?e=new Error(`There was an error when attempting to execute the process '${this.toolPath}\
'. This may indicate the process failed to start. Error: ${this.processError}`):this.processExitCode!==0&&!this.options.ignoreReturnCode?e=new Error(`The proces\
s '${this.toolPath}' failed with exit code ${this.processExitCode}`):this.processStderr&&this.options.failOnStdErr&&(e=new Error(`The process '${this.toolPath}'\
 failed because one or more lines were written to the STDERR stream`))),this.timeout&&(clearTimeout(this.timeout),this.timeout=null),this.done=!0,this.emit("don\
e",e,this.processExitCode)}static HandleTimeout(e){if(!e.done){if(!e.processClosed&&e.processExited){const t=`The STDIO streams did not close within ${e.delay/1e3}\
 seconds of the exit event from process '${e.toolPath}'. This may indicate a child process inherited the STDIO streams and has not yet exited.`;e._debug(t)}e._setResult()}}}
var re=function(i,e,t,n){function r(s){return s instanceof t?s:new t(function(o){o(s)})}return a(r,"adopt"),new(t||(t=Promise))(function(s,o){function l(u){try{
c(n.next(u))}catch(h){o(h)}}a(l,"fulfilled");function d(u){try{c(n.throw(u))}catch(h){o(h)}}a(d,"rejected");function c(u){u.done?s(u.value):r(u.value).then(l,d)}
a(c,"step"),c((n=n.apply(i,e||[])).next())})};function Le(i,e,t){return re(this,void 0,void 0,function*(){const n=Ie(i);if(n.length===0)throw new Error("Paramet\
er 'commandLine' cannot be null or empty.");const r=n[0];return e=n.slice(1).concat(e||[]),new ke(r,e,t).exec()})}a(Le,"exec");function C(i,e,t){return re(this,
void 0,void 0,function*(){var n,r;let s="",o="";const l=new z.StringDecoder("utf8"),d=new z.StringDecoder("utf8"),c=(n=t?.listeners)===null||n===void 0?void 0:n.
stdout,u=(r=t?.listeners)===null||r===void 0?void 0:r.stderr,h=a(A=>{o+=d.write(A),u&&u(A)},"stdErrListener"),w=a(A=>{s+=l.write(A),c&&c(A)},"stdOutListener"),D=Object.
assign(Object.assign({},t?.listeners),{stdout:w,stderr:h}),qe=yield Le(i,e,Object.assign(Object.assign({},t),{listeners:D}));return s+=l.end(),o+=d.end(),{exitCode:qe,
stdout:s,stderr:o}})}a(C,"getExecOutput");var P=function(i,e,t,n){function r(s){return s instanceof t?s:new t(function(o){o(s)})}return a(r,"adopt"),new(t||(t=Promise))(
function(s,o){function l(u){try{c(n.next(u))}catch(h){o(h)}}a(l,"fulfilled");function d(u){try{c(n.throw(u))}catch(h){o(h)}}a(d,"rejected");function c(u){u.done?
s(u.value):r(u.value).then(l,d)}a(c,"step"),c((n=n.apply(i,e||[])).next())})};const Ne=a(()=>P(void 0,void 0,void 0,function*(){const{stdout:i}=yield C('powersh\
ell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Version"',void 0,{silent:!0}),{stdout:e}=yield C('powershell -command "(Get-CimInstance -ClassN\
ame Win32_OperatingSystem).Caption"',void 0,{silent:!0});return{name:e.trim(),version:i.trim()}}),"getWindowsInfo"),Be=a(()=>P(void 0,void 0,void 0,function*(){
var i,e,t,n;const{stdout:r}=yield C("sw_vers",void 0,{silent:!0}),s=(e=(i=r.match(/ProductVersion:\s*(.+)/))===null||i===void 0?void 0:i[1])!==null&&e!==void 0?
e:"";return{name:(n=(t=r.match(/ProductName:\s*(.+)/))===null||t===void 0?void 0:t[1])!==null&&n!==void 0?n:"",version:s}}),"getMacOsInfo"),Fe=a(()=>P(void 0,void 0,
void 0,function*(){const{stdout:i}=yield C("lsb_release",["-i","-r","-s"],{silent:!0}),[e,t]=i.trim().split(`
`);return{name:e,version:t}}),"getLinuxInfo"),O=E.platform(),se=E.arch(),j=O==="win32",M=O==="darwin",oe=O==="linux";function je(){return P(this,void 0,void 0,function*(){
return Object.assign(Object.assign({},yield j?Ne():M?Be():Fe()),{platform:O,arch:se,isWindows:j,isMacOS:M,isLinux:oe})})}a(je,"getDetails");var ae=function(i,e,t,n){
function r(s){return s instanceof t?s:new t(function(o){o(s)})}return a(r,"adopt"),new(t||(t=Promise))(function(s,o){function l(u){try{c(n.next(u))}catch(h){o(h)}}
a(l,"fulfilled");function d(u){try{c(n.throw(u))}catch(h){o(h)}}a(d,"rejected");function c(u){u.done?s(u.value):r(u.value).then(l,d)}a(c,"step"),c((n=n.apply(i,
e||[])).next())})},W;(function(i){i[i.Success=0]="Success",i[i.Failure=1]="Failure"})(W||(W={}));function Ct(i,e){const t=toCommandValue(e);if(process.env[i]=t,
process.env.GITHUB_ENV||"")return issueFileCommand("ENV",prepareKeyValueMessage(i,e));issueCommand("set-env",{name:i},t)}a(Ct,"exportVariable");function Pt(i){issueCommand(
"add-mask",{},i)}a(Pt,"core_setSecret");function Dt(i){process.env.GITHUB_PATH||""?issueFileCommand("PATH",i):issueCommand("add-path",{},i),process.env.PATH=`${i}${path.
delimiter}${process.env.PATH}`}a(Dt,"addPath");function ce(i,e){const t=process.env[`INPUT_${i.replace(/ /g,"_").toUpperCase()}`]||"";if(e&&e.required&&!t)throw new Error(
`Input required and not supplied: ${i}`);return e&&e.trimWhitespace===!1?t:t.trim()}a(ce,"getInput");function kt(i,e){const t=ce(i,e).split(`
`).filter(n=>n!=="");return e&&e.trimWhitespace===!1?t:t.map(n=>n.trim())}a(kt,"getMultilineInput");function It(i,e){const t=["true","True","TRUE"],n=["false","\
False","FALSE"],r=ce(i,e);if(t.includes(r))return!0;if(n.includes(r))return!1;throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${i}\

Support boolean input list: \`true | True | TRUE | false | False | FALSE\``)}a(It,"getBooleanInput");function Lt(i,e){if(process.env.GITHUB_OUTPUT||"")return issueFileCommand(
"OUTPUT",prepareKeyValueMessage(i,e));process.stdout.write(os.EOL),issueCommand("set-output",{name:i},toCommandValue(e))}a(Lt,"setOutput");function Nt(i){issue(
"echo",i?"on":"off")}a(Nt,"setCommandEcho");function Bt(i){process.exitCode=W.Failure,Me(i)}a(Bt,"setFailed");function Ft(){return process.env.RUNNER_DEBUG==="1"}
a(Ft,"isDebug");function jt(i){issueCommand("debug",{},i)}a(jt,"core_debug");function Me(i,e={}){issueCommand("error",toCommandProperties(e),i instanceof Error?
i.toString():i)}a(Me,"error");function Mt(i,e={}){issueCommand("warning",toCommandProperties(e),i instanceof Error?i.toString():i)}a(Mt,"warning");function Wt(i,e={}){
issueCommand("notice",toCommandProperties(e),i instanceof Error?i.toString():i)}a(Wt,"notice");function Vt(i){process.stdout.write(i+os.EOL)}a(Vt,"info");function We(i){
issue("group",i)}a(We,"startGroup");function Ve(){issue("endgroup")}a(Ve,"endGroup");function qt(i,e){return ae(this,void 0,void 0,function*(){We(i);let t;try{t=
yield e()}finally{Ve()}return t})}a(qt,"group");function Gt(i,e){if(process.env.GITHUB_STATE||"")return issueFileCommand("STATE",prepareKeyValueMessage(i,e));issueCommand(
"save-state",{name:i},toCommandValue(e))}a(Gt,"saveState");function Jt(i){return process.env[`STATE_${i}`]||""}a(Jt,"getState");function Kt(i){return ae(this,void 0,
void 0,function*(){return yield OidcClient.getIDToken(i)})}a(Kt,"getIDToken")})};export{Qt as id,Yt as ids,Xt as modules};
