var ge=Object.defineProperty;var r=(L,j)=>ge(L,"name",{value:j,configurable:!0});const ve=249,we=[249],_e={29112:((L,j,h)=>{var R=h(86131),M=h(31424),O=h(39598),N=h(34633),d=Buffer.from&&Buffer.from!==Uint8Array.from?Buffer.from([0]):new Buffer(
[0]),l=r(function(i,p){i._corked?i.once("uncork",p):p()},"onuncork"),a=r(function(i,p){i._autoDestroy&&i.destroy(p)},"autoDestroy"),w=r(function(i,p){return function(u){
u?a(i,u.message==="premature close"?null:u):p&&!i._ended&&i.end()}},"destroyer"),x=r(function(i,p){if(!i||i._writableState&&i._writableState.finished)return p();
if(i._writableState)return i.end(p);i.end(),p()},"end"),o=r(function(){},"noop"),b=r(function(i){return new R.Readable({objectMode:!0,highWaterMark:16}).wrap(i)},
"toStreams2"),y=r(function(i,p,u){if(!(this instanceof y))return new y(i,p,u);R.Duplex.call(this,u),this._writable=null,this._readable=null,this._readable2=null,
this._autoDestroy=!u||u.autoDestroy!==!1,this._forwardDestroy=!u||u.destroy!==!1,this._forwardEnd=!u||u.end!==!1,this._corked=1,this._ondrain=null,this._drained=
!1,this._forwarding=!1,this._unwrite=null,this._unread=null,this._ended=!1,this.destroyed=!1,i&&this.setWritable(i),p&&this.setReadable(p)},"Duplexify");O(y,R.Duplex),
y.obj=function(i,p,u){return u||(u={}),u.objectMode=!0,u.highWaterMark=16,new y(i,p,u)},y.prototype.cork=function(){++this._corked===1&&this.emit("cork")},y.prototype.
uncork=function(){this._corked&&--this._corked===0&&this.emit("uncork")},y.prototype.setWritable=function(i){if(this._unwrite&&this._unwrite(),this.destroyed){i&&
i.destroy&&i.destroy();return}if(i===null||i===!1){this.end();return}var p=this,u=M(i,{writable:!0,readable:!1},w(this,this._forwardEnd)),v=r(function(){var n=p.
_ondrain;p._ondrain=null,n&&n()},"ondrain"),g=r(function(){p._writable.removeListener("drain",v),u()},"clear");this._unwrite&&process.nextTick(v),this._writable=
i,this._writable.on("drain",v),this._unwrite=g,this.uncork()},y.prototype.setReadable=function(i){if(this._unread&&this._unread(),this.destroyed){i&&i.destroy&&
i.destroy();return}if(i===null||i===!1){this.push(null),this.resume();return}var p=this,u=M(i,{writable:!1,readable:!0},w(this)),v=r(function(){p._forward()},"o\
nreadable"),g=r(function(){p.push(null)},"onend"),n=r(function(){p._readable2.removeListener("readable",v),p._readable2.removeListener("end",g),u()},"clear");this.
_drained=!0,this._readable=i,this._readable2=i._readableState?i:b(i),this._readable2.on("readable",v),this._readable2.on("end",g),this._unread=n,this._forward()},
y.prototype._read=function(){this._drained=!0,this._forward()},y.prototype._forward=function(){if(!(this._forwarding||!this._readable2||!this._drained)){this._forwarding=
!0;for(var i;this._drained&&(i=N(this._readable2))!==null;)this.destroyed||(this._drained=this.push(i));this._forwarding=!1}},y.prototype.destroy=function(i,p){
if(p||(p=o),this.destroyed)return p(null);this.destroyed=!0;var u=this;process.nextTick(function(){u._destroy(i),p(null)})},y.prototype._destroy=function(i){if(i){
var p=this._ondrain;this._ondrain=null,p?p(i):this.emit("error",i)}this._forwardDestroy&&(this._readable&&this._readable.destroy&&this._readable.destroy(),this.
_writable&&this._writable.destroy&&this._writable.destroy()),this.emit("close")},y.prototype._write=function(i,p,u){if(!this.destroyed){if(this._corked)return l(
this,this._write.bind(this,i,p,u));if(i===d)return this._finish(u);if(!this._writable)return u();this._writable.write(i)===!1?this._ondrain=u:this.destroyed||u()}},
y.prototype._finish=function(i){var p=this;this.emit("preend"),l(this,function(){x(p._forwardEnd&&p._writable,function(){p._writableState.prefinished===!1&&(p._writableState.
prefinished=!0),p.emit("prefinish"),l(p,i)})})},y.prototype.end=function(i,p,u){return typeof i=="function"?this.end(null,null,i):typeof p=="function"?this.end(
i,null,p):(this._ended=!0,i&&this.write(i),!this._writableState.ending&&!this._writableState.destroyed&&this.write(d),R.Writable.prototype.end.call(this,u))},L.
exports=y}),31424:((L,j,h)=>{var R=h(55560),M=r(function(){},"noop"),O=global.Bare?queueMicrotask:process.nextTick.bind(process),N=r(function(a){return a.setHeader&&
typeof a.abort=="function"},"isRequest"),d=r(function(a){return a.stdio&&Array.isArray(a.stdio)&&a.stdio.length===3},"isChildProcess"),l=r(function(a,w,x){if(typeof w==
"function")return l(a,null,w);w||(w={}),x=R(x||M);var o=a._writableState,b=a._readableState,y=w.readable||w.readable!==!1&&a.readable,i=w.writable||w.writable!==
!1&&a.writable,p=!1,u=r(function(){a.writable||v()},"onlegacyfinish"),v=r(function(){i=!1,y||x.call(a)},"onfinish"),g=r(function(){y=!1,i||x.call(a)},"onend"),n=r(
function(P){x.call(a,P?new Error("exited with error code: "+P):null)},"onexit"),c=r(function(P){x.call(a,P)},"onerror"),_=r(function(){O(T)},"onclose"),T=r(function(){
if(!p){if(y&&!(b&&b.ended&&!b.destroyed))return x.call(a,new Error("premature close"));if(i&&!(o&&o.ended&&!o.destroyed))return x.call(a,new Error("premature cl\
ose"))}},"onclosenexttick"),m=r(function(){a.req.on("finish",v)},"onrequest");return N(a)?(a.on("complete",v),a.on("abort",_),a.req?m():a.on("request",m)):i&&!o&&
(a.on("end",u),a.on("close",u)),d(a)&&a.on("exit",n),a.on("end",g),a.on("finish",v),w.error!==!1&&a.on("error",c),a.on("close",_),function(){p=!0,a.removeListener(
"complete",v),a.removeListener("abort",_),a.removeListener("request",m),a.req&&a.req.removeListener("finish",v),a.removeListener("end",u),a.removeListener("clos\
e",u),a.removeListener("finish",v),a.removeListener("exit",n),a.removeListener("end",g),a.removeListener("error",c),a.removeListener("close",_)}},"eos");L.exports=
l}),39598:((L,j,h)=>{try{var R=h(39023);if(typeof R.inherits!="function")throw"";L.exports=R.inherits}catch{L.exports=h(26589)}}),26589:(L=>{typeof Object.create==
"function"?L.exports=r(function(h,R){R&&(h.super_=R,h.prototype=Object.create(R.prototype,{constructor:{value:h,enumerable:!1,writable:!0,configurable:!0}}))},"\
inherits"):L.exports=r(function(h,R){if(R){h.super_=R;var M=r(function(){},"TempCtor");M.prototype=R.prototype,h.prototype=new M,h.prototype.constructor=h}},"in\
herits")}),55560:((L,j,h)=>{var R=h(58264);L.exports=R(M),L.exports.strict=R(O),M.proto=M(function(){Object.defineProperty(Function.prototype,"once",{value:r(function(){
return M(this)},"value"),configurable:!0}),Object.defineProperty(Function.prototype,"onceStrict",{value:r(function(){return O(this)},"value"),configurable:!0})});
function M(N){var d=r(function(){return d.called?d.value:(d.called=!0,d.value=N.apply(this,arguments))},"f");return d.called=!1,d}r(M,"once");function O(N){var d=r(
function(){if(d.called)throw new Error(d.onceError);return d.called=!0,d.value=N.apply(this,arguments)},"f"),l=N.name||"Function wrapped with `once`";return d.onceError=
l+" shouldn't be called more than once",d.called=!1,d}r(O,"onceStrict")}),25500:(L=>{const j={};function h(d,l,a){a||(a=Error);function w(o,b,y){return typeof l==
"string"?l:l(o,b,y)}r(w,"getMessage");class x extends a{static{r(this,"NodeError")}constructor(b,y,i){super(w(b,y,i))}}x.prototype.name=a.name,x.prototype.code=
d,j[d]=x}r(h,"createErrorType");function R(d,l){if(Array.isArray(d)){const a=d.length;return d=d.map(w=>String(w)),a>2?`one of ${l} ${d.slice(0,a-1).join(", ")}\
, or `+d[a-1]:a===2?`one of ${l} ${d[0]} or ${d[1]}`:`of ${l} ${d[0]}`}else return`of ${l} ${String(d)}`}r(R,"oneOf");function M(d,l,a){return d.substr(!a||a<0?
0:+a,l.length)===l}r(M,"startsWith");function O(d,l,a){return(a===void 0||a>d.length)&&(a=d.length),d.substring(a-l.length,a)===l}r(O,"endsWith");function N(d,l,a){
return typeof a!="number"&&(a=0),a+l.length>d.length?!1:d.indexOf(l,a)!==-1}r(N,"includes"),h("ERR_INVALID_OPT_VALUE",function(d,l){return'The value "'+l+'" is \
invalid for option "'+d+'"'},TypeError),h("ERR_INVALID_ARG_TYPE",function(d,l,a){let w;typeof l=="string"&&M(l,"not ")?(w="must not be",l=l.replace(/^not /,"")):
w="must be";let x;if(O(d," argument"))x=`The ${d} ${w} ${R(l,"type")}`;else{const o=N(d,".")?"property":"argument";x=`The "${d}" ${o} ${w} ${R(l,"type")}`}return x+=
`. Received type ${typeof a}`,x},TypeError),h("ERR_STREAM_PUSH_AFTER_EOF","stream.push() after EOF"),h("ERR_METHOD_NOT_IMPLEMENTED",function(d){return"The "+d+"\
 method is not implemented"}),h("ERR_STREAM_PREMATURE_CLOSE","Premature close"),h("ERR_STREAM_DESTROYED",function(d){return"Cannot call "+d+" after a stream was\
 destroyed"}),h("ERR_MULTIPLE_CALLBACK","Callback called multiple times"),h("ERR_STREAM_CANNOT_PIPE","Cannot pipe, not readable"),h("ERR_STREAM_WRITE_AFTER_END",
"write after end"),h("ERR_STREAM_NULL_VALUES","May not write null values to stream",TypeError),h("ERR_UNKNOWN_ENCODING",function(d){return"Unknown encoding: "+d},
TypeError),h("ERR_STREAM_UNSHIFT_AFTER_END_EVENT","stream.unshift() after end event"),L.exports.F=j}),82063:((L,j,h)=>{var R=Object.keys||function(o){var b=[];for(var y in o)
b.push(y);return b};L.exports=a;var M=h(86893),O=h(38797);h(39598)(a,M);for(var N=R(O.prototype),d=0;d<N.length;d++){var l=N[d];a.prototype[l]||(a.prototype[l]=
O.prototype[l])}function a(o){if(!(this instanceof a))return new a(o);M.call(this,o),O.call(this,o),this.allowHalfOpen=!0,o&&(o.readable===!1&&(this.readable=!1),
o.writable===!1&&(this.writable=!1),o.allowHalfOpen===!1&&(this.allowHalfOpen=!1,this.once("end",w)))}r(a,"Duplex"),Object.defineProperty(a.prototype,"writableH\
ighWaterMark",{enumerable:!1,get:r(function(){return this._writableState.highWaterMark},"get")}),Object.defineProperty(a.prototype,"writableBuffer",{enumerable:!1,
get:r(function(){return this._writableState&&this._writableState.getBuffer()},"get")}),Object.defineProperty(a.prototype,"writableLength",{enumerable:!1,get:r(function(){
return this._writableState.length},"get")});function w(){this._writableState.ended||process.nextTick(x,this)}r(w,"onend");function x(o){o.end()}r(x,"onEndNT"),Object.
defineProperty(a.prototype,"destroyed",{enumerable:!1,get:r(function(){return this._readableState===void 0||this._writableState===void 0?!1:this._readableState.
destroyed&&this._writableState.destroyed},"get"),set:r(function(b){this._readableState===void 0||this._writableState===void 0||(this._readableState.destroyed=b,
this._writableState.destroyed=b)},"set")})}),35283:((L,j,h)=>{L.exports=M;var R=h(12337);h(39598)(M,R);function M(O){if(!(this instanceof M))return new M(O);R.call(
this,O)}r(M,"PassThrough"),M.prototype._transform=function(O,N,d){d(null,O)}}),86893:((L,j,h)=>{L.exports=D;var R;D.ReadableState=I;var M=h(24434).EventEmitter,
O=r(function(t,E){return t.listeners(E).length},"EElistenerCount"),N=h(63283),d=h(20181).Buffer,l=(typeof global<"u"?global:typeof window<"u"?window:typeof self<
"u"?self:{}).Uint8Array||function(){};function a(e){return d.from(e)}r(a,"_uint8ArrayToBuffer");function w(e){return d.isBuffer(e)||e instanceof l}r(w,"_isUint8\
Array");var x=h(39023),o;x&&x.debuglog?o=x.debuglog("stream"):o=r(function(){},"debug");var b=h(77336),y=h(65089),i=h(54874),p=i.getHighWaterMark,u=h(25500).F,v=u.
ERR_INVALID_ARG_TYPE,g=u.ERR_STREAM_PUSH_AFTER_EOF,n=u.ERR_METHOD_NOT_IMPLEMENTED,c=u.ERR_STREAM_UNSHIFT_AFTER_END_EVENT,_,T,m;h(39598)(D,N);var P=y.errorOrDestroy,
k=["error","close","destroy","pause","resume"];function U(e,t,E){if(typeof e.prependListener=="function")return e.prependListener(t,E);!e._events||!e._events[t]?
e.on(t,E):Array.isArray(e._events[t])?e._events[t].unshift(E):e._events[t]=[E,e._events[t]]}r(U,"prependListener");function I(e,t,E){R=R||h(82063),e=e||{},typeof E!=
"boolean"&&(E=t instanceof R),this.objectMode=!!e.objectMode,E&&(this.objectMode=this.objectMode||!!e.readableObjectMode),this.highWaterMark=p(this,e,"readableH\
ighWaterMark",E),this.buffer=new b,this.length=0,this.pipes=null,this.pipesCount=0,this.flowing=null,this.ended=!1,this.endEmitted=!1,this.reading=!1,this.sync=
!0,this.needReadable=!1,this.emittedReadable=!1,this.readableListening=!1,this.resumeScheduled=!1,this.paused=!0,this.emitClose=e.emitClose!==!1,this.autoDestroy=
!!e.autoDestroy,this.destroyed=!1,this.defaultEncoding=e.defaultEncoding||"utf8",this.awaitDrain=0,this.readingMore=!1,this.decoder=null,this.encoding=null,e.encoding&&
(_||(_=h(80634).I),this.decoder=new _(e.encoding),this.encoding=e.encoding)}r(I,"ReadableState");function D(e){if(R=R||h(82063),!(this instanceof D))return new D(
e);var t=this instanceof R;this._readableState=new I(e,this,t),this.readable=!0,e&&(typeof e.read=="function"&&(this._read=e.read),typeof e.destroy=="function"&&
(this._destroy=e.destroy)),N.call(this)}r(D,"Readable"),Object.defineProperty(D.prototype,"destroyed",{enumerable:!1,get:r(function(){return this._readableState===
void 0?!1:this._readableState.destroyed},"get"),set:r(function(t){this._readableState&&(this._readableState.destroyed=t)},"set")}),D.prototype.destroy=y.destroy,
D.prototype._undestroy=y.undestroy,D.prototype._destroy=function(e,t){t(e)},D.prototype.push=function(e,t){var E=this._readableState,A;return E.objectMode?A=!0:
typeof e=="string"&&(t=t||E.defaultEncoding,t!==E.encoding&&(e=d.from(e,t),t=""),A=!0),$(this,e,t,!1,A)},D.prototype.unshift=function(e){return $(this,e,null,!0,
!1)};function $(e,t,E,A,H){o("readableAddChunk",t);var W=e._readableState;if(t===null)W.reading=!1,oe(e,W);else{var B;if(H||(B=ie(W,t)),B)P(e,B);else if(W.objectMode||
t&&t.length>0)if(typeof t!="string"&&!W.objectMode&&Object.getPrototypeOf(t)!==d.prototype&&(t=a(t)),A)W.endEmitted?P(e,new c):q(e,W,t,!0);else if(W.ended)P(e,new g);else{
if(W.destroyed)return!1;W.reading=!1,W.decoder&&!E?(t=W.decoder.write(t),W.objectMode||t.length!==0?q(e,W,t,!1):K(e,W)):q(e,W,t,!1)}else A||(W.reading=!1,K(e,W))}
return!W.ended&&(W.length<W.highWaterMark||W.length===0)}r($,"readableAddChunk");function q(e,t,E,A){t.flowing&&t.length===0&&!t.sync?(t.awaitDrain=0,e.emit("da\
ta",E)):(t.length+=t.objectMode?1:E.length,A?t.buffer.unshift(E):t.buffer.push(E),t.needReadable&&G(e)),K(e,t)}r(q,"addChunk");function ie(e,t){var E;return!w(t)&&
typeof t!="string"&&t!==void 0&&!e.objectMode&&(E=new v("chunk",["string","Buffer","Uint8Array"],t)),E}r(ie,"chunkInvalid"),D.prototype.isPaused=function(){return this.
_readableState.flowing===!1},D.prototype.setEncoding=function(e){_||(_=h(80634).I);var t=new _(e);this._readableState.decoder=t,this._readableState.encoding=this.
_readableState.decoder.encoding;for(var E=this._readableState.buffer.head,A="";E!==null;)A+=t.write(E.data),E=E.next;return this._readableState.buffer.clear(),A!==
""&&this._readableState.buffer.push(A),this._readableState.length=A.length,this};var Y=1073741824;function ae(e){return e>=Y?e=Y:(e--,e|=e>>>1,e|=e>>>2,e|=e>>>4,
e|=e>>>8,e|=e>>>16,e++),e}r(ae,"computeNewHighWaterMark");function Z(e,t){return e<=0||t.length===0&&t.ended?0:t.objectMode?1:e!==e?t.flowing&&t.length?t.buffer.
head.data.length:t.length:(e>t.highWaterMark&&(t.highWaterMark=ae(e)),e<=t.length?e:t.ended?t.length:(t.needReadable=!0,0))}r(Z,"howMuchToRead"),D.prototype.read=
function(e){o("read",e),e=parseInt(e,10);var t=this._readableState,E=e;if(e!==0&&(t.emittedReadable=!1),e===0&&t.needReadable&&((t.highWaterMark!==0?t.length>=t.
highWaterMark:t.length>0)||t.ended))return o("read: emitReadable",t.length,t.ended),t.length===0&&t.ended?S(this):G(this),null;if(e=Z(e,t),e===0&&t.ended)return t.
length===0&&S(this),null;var A=t.needReadable;o("need readable",A),(t.length===0||t.length-e<t.highWaterMark)&&(A=!0,o("length less than watermark",A)),t.ended||
t.reading?(A=!1,o("reading or ended",A)):A&&(o("do read"),t.reading=!0,t.sync=!0,t.length===0&&(t.needReadable=!0),this._read(t.highWaterMark),t.sync=!1,t.reading||
(e=Z(E,t)));var H;return e>0?H=f(e,t):H=null,H===null?(t.needReadable=t.length<=t.highWaterMark,e=0):(t.length-=e,t.awaitDrain=0),t.length===0&&(t.ended||(t.needReadable=
!0),E!==e&&t.ended&&S(this)),H!==null&&this.emit("data",H),H};function oe(e,t){if(o("onEofChunk"),!t.ended){if(t.decoder){var E=t.decoder.end();E&&E.length&&(t.
buffer.push(E),t.length+=t.objectMode?1:E.length)}t.ended=!0,t.sync?G(e):(t.needReadable=!1,t.emittedReadable||(t.emittedReadable=!0,ee(e)))}}r(oe,"onEofChunk");
function G(e){var t=e._readableState;o("emitReadable",t.needReadable,t.emittedReadable),t.needReadable=!1,t.emittedReadable||(o("emitReadable",t.flowing),t.emittedReadable=
!0,process.nextTick(ee,e))}r(G,"emitReadable");function ee(e){var t=e._readableState;o("emitReadable_",t.destroyed,t.length,t.ended),!t.destroyed&&(t.length||t.
ended)&&(e.emit("readable"),t.emittedReadable=!1),t.needReadable=!t.flowing&&!t.ended&&t.length<=t.highWaterMark,s(e)}r(ee,"emitReadable_");function K(e,t){t.readingMore||
(t.readingMore=!0,process.nextTick(te,e,t))}r(K,"maybeReadMore");function te(e,t){for(;!t.reading&&!t.ended&&(t.length<t.highWaterMark||t.flowing&&t.length===0);){
var E=t.length;if(o("maybeReadMore read 0"),e.read(0),E===t.length)break}t.readingMore=!1}r(te,"maybeReadMore_"),D.prototype._read=function(e){P(this,new n("_re\
ad()"))},D.prototype.pipe=function(e,t){var E=this,A=this._readableState;switch(A.pipesCount){case 0:A.pipes=e;break;case 1:A.pipes=[A.pipes,e];break;default:A.
pipes.push(e);break}A.pipesCount+=1,o("pipe count=%d opts=%j",A.pipesCount,t);var H=(!t||t.end!==!1)&&e!==process.stdout&&e!==process.stderr,W=H?z:Q;A.endEmitted?
process.nextTick(W):E.once("end",W),e.on("unpipe",B);function B(X,J){o("onunpipe"),X===E&&J&&J.hasUnpiped===!1&&(J.hasUnpiped=!0,ye())}r(B,"onunpipe");function z(){
o("onend"),e.end()}r(z,"onend");var ne=fe(E);e.on("drain",ne);var ce=!1;function ye(){o("cleanup"),e.removeListener("close",de),e.removeListener("finish",he),e.
removeListener("drain",ne),e.removeListener("error",ue),e.removeListener("unpipe",B),E.removeListener("end",z),E.removeListener("end",Q),E.removeListener("data",
pe),ce=!0,A.awaitDrain&&(!e._writableState||e._writableState.needDrain)&&ne()}r(ye,"cleanup"),E.on("data",pe);function pe(X){o("ondata");var J=e.write(X);o("des\
t.write",J),J===!1&&((A.pipesCount===1&&A.pipes===e||A.pipesCount>1&&F(A.pipes,e)!==-1)&&!ce&&(o("false write response, pause",A.awaitDrain),A.awaitDrain++),E.pause())}
r(pe,"ondata");function ue(X){o("onerror",X),Q(),e.removeListener("error",ue),O(e,"error")===0&&P(e,X)}r(ue,"onerror"),U(e,"error",ue);function de(){e.removeListener(
"finish",he),Q()}r(de,"onclose"),e.once("close",de);function he(){o("onfinish"),e.removeListener("close",de),Q()}r(he,"onfinish"),e.once("finish",he);function Q(){
o("unpipe"),E.unpipe(e)}return r(Q,"unpipe"),e.emit("pipe",E),A.flowing||(o("pipe resume"),E.resume()),e};function fe(e){return r(function(){var E=e._readableState;
o("pipeOnDrain",E.awaitDrain),E.awaitDrain&&E.awaitDrain--,E.awaitDrain===0&&O(e,"data")&&(E.flowing=!0,s(e))},"pipeOnDrainFunctionResult")}r(fe,"pipeOnDrain"),
D.prototype.unpipe=function(e){var t=this._readableState,E={hasUnpiped:!1};if(t.pipesCount===0)return this;if(t.pipesCount===1)return e&&e!==t.pipes?this:(e||(e=
t.pipes),t.pipes=null,t.pipesCount=0,t.flowing=!1,e&&e.emit("unpipe",this,E),this);if(!e){var A=t.pipes,H=t.pipesCount;t.pipes=null,t.pipesCount=0,t.flowing=!1;
for(var W=0;W<H;W++)A[W].emit("unpipe",this,{hasUnpiped:!1});return this}var B=F(t.pipes,e);return B===-1?this:(t.pipes.splice(B,1),t.pipesCount-=1,t.pipesCount===
1&&(t.pipes=t.pipes[0]),e.emit("unpipe",this,E),this)},D.prototype.on=function(e,t){var E=N.prototype.on.call(this,e,t),A=this._readableState;return e==="data"?
(A.readableListening=this.listenerCount("readable")>0,A.flowing!==!1&&this.resume()):e==="readable"&&!A.endEmitted&&!A.readableListening&&(A.readableListening=A.
needReadable=!0,A.flowing=!1,A.emittedReadable=!1,o("on readable",A.length,A.reading),A.length?G(this):A.reading||process.nextTick(V,this)),E},D.prototype.addListener=
D.prototype.on,D.prototype.removeListener=function(e,t){var E=N.prototype.removeListener.call(this,e,t);return e==="readable"&&process.nextTick(re,this),E},D.prototype.
removeAllListeners=function(e){var t=N.prototype.removeAllListeners.apply(this,arguments);return(e==="readable"||e===void 0)&&process.nextTick(re,this),t};function re(e){
var t=e._readableState;t.readableListening=e.listenerCount("readable")>0,t.resumeScheduled&&!t.paused?t.flowing=!0:e.listenerCount("data")>0&&e.resume()}r(re,"u\
pdateReadableListening");function V(e){o("readable nexttick read 0"),e.read(0)}r(V,"nReadingNextTick"),D.prototype.resume=function(){var e=this._readableState;return e.
flowing||(o("resume"),e.flowing=!e.readableListening,le(this,e)),e.paused=!1,this};function le(e,t){t.resumeScheduled||(t.resumeScheduled=!0,process.nextTick(se,
e,t))}r(le,"resume");function se(e,t){o("resume",t.reading),t.reading||e.read(0),t.resumeScheduled=!1,e.emit("resume"),s(e),t.flowing&&!t.reading&&e.read(0)}r(se,
"resume_"),D.prototype.pause=function(){return o("call pause flowing=%j",this._readableState.flowing),this._readableState.flowing!==!1&&(o("pause"),this._readableState.
flowing=!1,this.emit("pause")),this._readableState.paused=!0,this};function s(e){var t=e._readableState;for(o("flow",t.flowing);t.flowing&&e.read()!==null;);}r(
s,"flow"),D.prototype.wrap=function(e){var t=this,E=this._readableState,A=!1;e.on("end",function(){if(o("wrapped end"),E.decoder&&!E.ended){var B=E.decoder.end();
B&&B.length&&t.push(B)}t.push(null)}),e.on("data",function(B){if(o("wrapped data"),E.decoder&&(B=E.decoder.write(B)),!(E.objectMode&&B==null)&&!(!E.objectMode&&
(!B||!B.length))){var z=t.push(B);z||(A=!0,e.pause())}});for(var H in e)this[H]===void 0&&typeof e[H]=="function"&&(this[H]=r(function(z){return r(function(){return e[z].
apply(e,arguments)},"methodWrapReturnFunction")},"methodWrap")(H));for(var W=0;W<k.length;W++)e.on(k[W],this.emit.bind(this,k[W]));return this._read=function(B){
o("wrapped _read",B),A&&(A=!1,e.resume())},this},typeof Symbol=="function"&&(D.prototype[Symbol.asyncIterator]=function(){return T===void 0&&(T=h(14868)),T(this)}),
Object.defineProperty(D.prototype,"readableHighWaterMark",{enumerable:!1,get:r(function(){return this._readableState.highWaterMark},"get")}),Object.defineProperty(
D.prototype,"readableBuffer",{enumerable:!1,get:r(function(){return this._readableState&&this._readableState.buffer},"get")}),Object.defineProperty(D.prototype,
"readableFlowing",{enumerable:!1,get:r(function(){return this._readableState.flowing},"get"),set:r(function(t){this._readableState&&(this._readableState.flowing=
t)},"set")}),D._fromList=f,Object.defineProperty(D.prototype,"readableLength",{enumerable:!1,get:r(function(){return this._readableState.length},"get")});function f(e,t){
if(t.length===0)return null;var E;return t.objectMode?E=t.buffer.shift():!e||e>=t.length?(t.decoder?E=t.buffer.join(""):t.buffer.length===1?E=t.buffer.first():E=
t.buffer.concat(t.length),t.buffer.clear()):E=t.buffer.consume(e,t.decoder),E}r(f,"fromList");function S(e){var t=e._readableState;o("endReadable",t.endEmitted),
t.endEmitted||(t.ended=!0,process.nextTick(C,t,e))}r(S,"endReadable");function C(e,t){if(o("endReadableNT",e.endEmitted,e.length),!e.endEmitted&&e.length===0&&(e.
endEmitted=!0,t.readable=!1,t.emit("end"),e.autoDestroy)){var E=t._writableState;(!E||E.autoDestroy&&E.finished)&&t.destroy()}}r(C,"endReadableNT"),typeof Symbol==
"function"&&(D.from=function(e,t){return m===void 0&&(m=h(4659)),m(D,e,t)});function F(e,t){for(var E=0,A=e.length;E<A;E++)if(e[E]===t)return E;return-1}r(F,"in\
dexOf")}),12337:((L,j,h)=>{L.exports=w;var R=h(25500).F,M=R.ERR_METHOD_NOT_IMPLEMENTED,O=R.ERR_MULTIPLE_CALLBACK,N=R.ERR_TRANSFORM_ALREADY_TRANSFORMING,d=R.ERR_TRANSFORM_WITH_LENGTH_0,
l=h(82063);h(39598)(w,l);function a(b,y){var i=this._transformState;i.transforming=!1;var p=i.writecb;if(p===null)return this.emit("error",new O);i.writechunk=null,
i.writecb=null,y!=null&&this.push(y),p(b);var u=this._readableState;u.reading=!1,(u.needReadable||u.length<u.highWaterMark)&&this._read(u.highWaterMark)}r(a,"af\
terTransform");function w(b){if(!(this instanceof w))return new w(b);l.call(this,b),this._transformState={afterTransform:a.bind(this),needTransform:!1,transforming:!1,
writecb:null,writechunk:null,writeencoding:null},this._readableState.needReadable=!0,this._readableState.sync=!1,b&&(typeof b.transform=="function"&&(this._transform=
b.transform),typeof b.flush=="function"&&(this._flush=b.flush)),this.on("prefinish",x)}r(w,"Transform");function x(){var b=this;typeof this._flush=="function"&&
!this._readableState.destroyed?this._flush(function(y,i){o(b,y,i)}):o(this,null,null)}r(x,"prefinish"),w.prototype.push=function(b,y){return this._transformState.
needTransform=!1,l.prototype.push.call(this,b,y)},w.prototype._transform=function(b,y,i){i(new M("_transform()"))},w.prototype._write=function(b,y,i){var p=this.
_transformState;if(p.writecb=i,p.writechunk=b,p.writeencoding=y,!p.transforming){var u=this._readableState;(p.needTransform||u.needReadable||u.length<u.highWaterMark)&&
this._read(u.highWaterMark)}},w.prototype._read=function(b){var y=this._transformState;y.writechunk!==null&&!y.transforming?(y.transforming=!0,this._transform(y.
writechunk,y.writeencoding,y.afterTransform)):y.needTransform=!0},w.prototype._destroy=function(b,y){l.prototype._destroy.call(this,b,function(i){y(i)})};function o(b,y,i){
if(y)return b.emit("error",y);if(i!=null&&b.push(i),b._writableState.length)throw new d;if(b._transformState.transforming)throw new N;return b.push(null)}r(o,"d\
one")}),38797:((L,j,h)=>{L.exports=I;function R(s,f,S){this.chunk=s,this.encoding=f,this.callback=S,this.next=null}r(R,"WriteReq");function M(s){var f=this;this.
next=null,this.entry=null,this.finish=function(){se(f,s)}}r(M,"CorkedRequest");var O;I.WritableState=k;var N={deprecate:h(24488)},d=h(63283),l=h(20181).Buffer,a=(typeof global<
"u"?global:typeof window<"u"?window:typeof self<"u"?self:{}).Uint8Array||function(){};function w(s){return l.from(s)}r(w,"_uint8ArrayToBuffer");function x(s){return l.
isBuffer(s)||s instanceof a}r(x,"_isUint8Array");var o=h(65089),b=h(54874),y=b.getHighWaterMark,i=h(25500).F,p=i.ERR_INVALID_ARG_TYPE,u=i.ERR_METHOD_NOT_IMPLEMENTED,
v=i.ERR_MULTIPLE_CALLBACK,g=i.ERR_STREAM_CANNOT_PIPE,n=i.ERR_STREAM_DESTROYED,c=i.ERR_STREAM_NULL_VALUES,_=i.ERR_STREAM_WRITE_AFTER_END,T=i.ERR_UNKNOWN_ENCODING,
m=o.errorOrDestroy;h(39598)(I,d);function P(){}r(P,"nop");function k(s,f,S){O=O||h(82063),s=s||{},typeof S!="boolean"&&(S=f instanceof O),this.objectMode=!!s.objectMode,
S&&(this.objectMode=this.objectMode||!!s.writableObjectMode),this.highWaterMark=y(this,s,"writableHighWaterMark",S),this.finalCalled=!1,this.needDrain=!1,this.ending=
!1,this.ended=!1,this.finished=!1,this.destroyed=!1;var C=s.decodeStrings===!1;this.decodeStrings=!C,this.defaultEncoding=s.defaultEncoding||"utf8",this.length=
0,this.writing=!1,this.corked=0,this.sync=!0,this.bufferProcessing=!1,this.onwrite=function(F){oe(f,F)},this.writecb=null,this.writelen=0,this.bufferedRequest=null,
this.lastBufferedRequest=null,this.pendingcb=0,this.prefinished=!1,this.errorEmitted=!1,this.emitClose=s.emitClose!==!1,this.autoDestroy=!!s.autoDestroy,this.bufferedRequestCount=
0,this.corkedRequestsFree=new M(this)}r(k,"WritableState"),k.prototype.getBuffer=r(function(){for(var f=this.bufferedRequest,S=[];f;)S.push(f),f=f.next;return S},
"getBuffer"),(function(){try{Object.defineProperty(k.prototype,"buffer",{get:N.deprecate(r(function(){return this.getBuffer()},"writableStateBufferGetter"),"_wr\
itableState.buffer is deprecated. Use _writableState.getBuffer instead.","DEP0003")})}catch{}})();var U;typeof Symbol=="function"&&Symbol.hasInstance&&typeof Function.
prototype[Symbol.hasInstance]=="function"?(U=Function.prototype[Symbol.hasInstance],Object.defineProperty(I,Symbol.hasInstance,{value:r(function(f){return U.call(
this,f)?!0:this!==I?!1:f&&f._writableState instanceof k},"value")})):U=r(function(f){return f instanceof this},"realHasInstance");function I(s){O=O||h(82063);var f=this instanceof
O;if(!f&&!U.call(I,this))return new I(s);this._writableState=new k(s,this,f),this.writable=!0,s&&(typeof s.write=="function"&&(this._write=s.write),typeof s.writev==
"function"&&(this._writev=s.writev),typeof s.destroy=="function"&&(this._destroy=s.destroy),typeof s.final=="function"&&(this._final=s.final)),d.call(this)}r(I,
"Writable"),I.prototype.pipe=function(){m(this,new g)};function D(s,f){var S=new _;m(s,S),process.nextTick(f,S)}r(D,"writeAfterEnd");function $(s,f,S,C){var F;return S===
null?F=new c:typeof S!="string"&&!f.objectMode&&(F=new p("chunk",["string","Buffer"],S)),F?(m(s,F),process.nextTick(C,F),!1):!0}r($,"validChunk"),I.prototype.write=
function(s,f,S){var C=this._writableState,F=!1,e=!C.objectMode&&x(s);return e&&!l.isBuffer(s)&&(s=w(s)),typeof f=="function"&&(S=f,f=null),e?f="buffer":f||(f=C.
defaultEncoding),typeof S!="function"&&(S=P),C.ending?D(this,S):(e||$(this,C,s,S))&&(C.pendingcb++,F=ie(this,C,e,s,f,S)),F},I.prototype.cork=function(){this._writableState.
corked++},I.prototype.uncork=function(){var s=this._writableState;s.corked&&(s.corked--,!s.writing&&!s.corked&&!s.bufferProcessing&&s.bufferedRequest&&K(this,s))},
I.prototype.setDefaultEncoding=r(function(f){if(typeof f=="string"&&(f=f.toLowerCase()),!(["hex","utf8","utf-8","ascii","binary","base64","ucs2","ucs-2","utf16l\
e","utf-16le","raw"].indexOf((f+"").toLowerCase())>-1))throw new T(f);return this._writableState.defaultEncoding=f,this},"setDefaultEncoding"),Object.defineProperty(
I.prototype,"writableBuffer",{enumerable:!1,get:r(function(){return this._writableState&&this._writableState.getBuffer()},"get")});function q(s,f,S){return!s.objectMode&&
s.decodeStrings!==!1&&typeof f=="string"&&(f=l.from(f,S)),f}r(q,"decodeChunk"),Object.defineProperty(I.prototype,"writableHighWaterMark",{enumerable:!1,get:r(function(){
return this._writableState.highWaterMark},"get")});function ie(s,f,S,C,F,e){if(!S){var t=q(f,C,F);C!==t&&(S=!0,F="buffer",C=t)}var E=f.objectMode?1:C.length;f.length+=
E;var A=f.length<f.highWaterMark;if(A||(f.needDrain=!0),f.writing||f.corked){var H=f.lastBufferedRequest;f.lastBufferedRequest={chunk:C,encoding:F,isBuf:S,callback:e,
next:null},H?H.next=f.lastBufferedRequest:f.bufferedRequest=f.lastBufferedRequest,f.bufferedRequestCount+=1}else Y(s,f,!1,E,C,F,e);return A}r(ie,"writeOrBuffer");
function Y(s,f,S,C,F,e,t){f.writelen=C,f.writecb=t,f.writing=!0,f.sync=!0,f.destroyed?f.onwrite(new n("write")):S?s._writev(F,f.onwrite):s._write(F,e,f.onwrite),
f.sync=!1}r(Y,"doWrite");function ae(s,f,S,C,F){--f.pendingcb,S?(process.nextTick(F,C),process.nextTick(V,s,f),s._writableState.errorEmitted=!0,m(s,C)):(F(C),s.
_writableState.errorEmitted=!0,m(s,C),V(s,f))}r(ae,"onwriteError");function Z(s){s.writing=!1,s.writecb=null,s.length-=s.writelen,s.writelen=0}r(Z,"onwriteState\
Update");function oe(s,f){var S=s._writableState,C=S.sync,F=S.writecb;if(typeof F!="function")throw new v;if(Z(S),f)ae(s,S,C,f,F);else{var e=te(S)||s.destroyed;
!e&&!S.corked&&!S.bufferProcessing&&S.bufferedRequest&&K(s,S),C?process.nextTick(G,s,S,e,F):G(s,S,e,F)}}r(oe,"onwrite");function G(s,f,S,C){S||ee(s,f),f.pendingcb--,
C(),V(s,f)}r(G,"afterWrite");function ee(s,f){f.length===0&&f.needDrain&&(f.needDrain=!1,s.emit("drain"))}r(ee,"onwriteDrain");function K(s,f){f.bufferProcessing=
!0;var S=f.bufferedRequest;if(s._writev&&S&&S.next){var C=f.bufferedRequestCount,F=new Array(C),e=f.corkedRequestsFree;e.entry=S;for(var t=0,E=!0;S;)F[t]=S,S.isBuf||
(E=!1),S=S.next,t+=1;F.allBuffers=E,Y(s,f,!0,f.length,F,"",e.finish),f.pendingcb++,f.lastBufferedRequest=null,e.next?(f.corkedRequestsFree=e.next,e.next=null):f.
corkedRequestsFree=new M(f),f.bufferedRequestCount=0}else{for(;S;){var A=S.chunk,H=S.encoding,W=S.callback,B=f.objectMode?1:A.length;if(Y(s,f,!1,B,A,H,W),S=S.next,
f.bufferedRequestCount--,f.writing)break}S===null&&(f.lastBufferedRequest=null)}f.bufferedRequest=S,f.bufferProcessing=!1}r(K,"clearBuffer"),I.prototype._write=
function(s,f,S){S(new u("_write()"))},I.prototype._writev=null,I.prototype.end=function(s,f,S){var C=this._writableState;return typeof s=="function"?(S=s,s=null,
f=null):typeof f=="function"&&(S=f,f=null),s!=null&&this.write(s,f),C.corked&&(C.corked=1,this.uncork()),C.ending||le(this,C,S),this},Object.defineProperty(I.prototype,
"writableLength",{enumerable:!1,get:r(function(){return this._writableState.length},"get")});function te(s){return s.ending&&s.length===0&&s.bufferedRequest===null&&
!s.finished&&!s.writing}r(te,"needFinish");function fe(s,f){s._final(function(S){f.pendingcb--,S&&m(s,S),f.prefinished=!0,s.emit("prefinish"),V(s,f)})}r(fe,"cal\
lFinal");function re(s,f){!f.prefinished&&!f.finalCalled&&(typeof s._final=="function"&&!f.destroyed?(f.pendingcb++,f.finalCalled=!0,process.nextTick(fe,s,f)):(f.
prefinished=!0,s.emit("prefinish")))}r(re,"prefinish");function V(s,f){var S=te(f);if(S&&(re(s,f),f.pendingcb===0&&(f.finished=!0,s.emit("finish"),f.autoDestroy))){
var C=s._readableState;(!C||C.autoDestroy&&C.endEmitted)&&s.destroy()}return S}r(V,"finishMaybe");function le(s,f,S){f.ending=!0,V(s,f),S&&(f.finished?process.nextTick(
S):s.once("finish",S)),f.ended=!0,s.writable=!1}r(le,"endWritable");function se(s,f,S){var C=s.entry;for(s.entry=null;C;){var F=C.callback;f.pendingcb--,F(S),C=
C.next}f.corkedRequestsFree.next=s}r(se,"onCorkedFinish"),Object.defineProperty(I.prototype,"destroyed",{enumerable:!1,get:r(function(){return this._writableState===
void 0?!1:this._writableState.destroyed},"get"),set:r(function(f){this._writableState&&(this._writableState.destroyed=f)},"set")}),I.prototype.destroy=o.destroy,
I.prototype._undestroy=o.undestroy,I.prototype._destroy=function(s,f){f(s)}}),14868:((L,j,h)=>{var R;function M(_,T,m){return T=O(T),T in _?Object.defineProperty(
_,T,{value:m,enumerable:!0,configurable:!0,writable:!0}):_[T]=m,_}r(M,"_defineProperty");function O(_){var T=N(_,"string");return typeof T=="symbol"?T:String(T)}
r(O,"_toPropertyKey");function N(_,T){if(typeof _!="object"||_===null)return _;var m=_[Symbol.toPrimitive];if(m!==void 0){var P=m.call(_,T||"default");if(typeof P!=
"object")return P;throw new TypeError("@@toPrimitive must return a primitive value.")}return(T==="string"?String:Number)(_)}r(N,"_toPrimitive");var d=h(36815),l=Symbol(
"lastResolve"),a=Symbol("lastReject"),w=Symbol("error"),x=Symbol("ended"),o=Symbol("lastPromise"),b=Symbol("handlePromise"),y=Symbol("stream");function i(_,T){return{
value:_,done:T}}r(i,"createIterResult");function p(_){var T=_[l];if(T!==null){var m=_[y].read();m!==null&&(_[o]=null,_[l]=null,_[a]=null,T(i(m,!1)))}}r(p,"readA\
ndResolve");function u(_){process.nextTick(p,_)}r(u,"onReadable");function v(_,T){return function(m,P){_.then(function(){if(T[x]){m(i(void 0,!0));return}T[b](m,
P)},P)}}r(v,"wrapForNext");var g=Object.getPrototypeOf(function(){}),n=Object.setPrototypeOf((R={get stream(){return this[y]},next:r(function(){var T=this,m=this[w];
if(m!==null)return Promise.reject(m);if(this[x])return Promise.resolve(i(void 0,!0));if(this[y].destroyed)return new Promise(function(I,D){process.nextTick(function(){
T[w]?D(T[w]):I(i(void 0,!0))})});var P=this[o],k;if(P)k=new Promise(v(P,this));else{var U=this[y].read();if(U!==null)return Promise.resolve(i(U,!1));k=new Promise(
this[b])}return this[o]=k,k},"next")},M(R,Symbol.asyncIterator,function(){return this}),M(R,"return",r(function(){var T=this;return new Promise(function(m,P){T[y].
destroy(null,function(k){if(k){P(k);return}m(i(void 0,!0))})})},"_return")),R),g),c=r(function(T){var m,P=Object.create(n,(m={},M(m,y,{value:T,writable:!0}),M(m,
l,{value:null,writable:!0}),M(m,a,{value:null,writable:!0}),M(m,w,{value:null,writable:!0}),M(m,x,{value:T._readableState.endEmitted,writable:!0}),M(m,b,{value:r(
function(U,I){var D=P[y].read();D?(P[o]=null,P[l]=null,P[a]=null,U(i(D,!1))):(P[l]=U,P[a]=I)},"value"),writable:!0}),m));return P[o]=null,d(T,function(k){if(k&&
k.code!=="ERR_STREAM_PREMATURE_CLOSE"){var U=P[a];U!==null&&(P[o]=null,P[l]=null,P[a]=null,U(k)),P[w]=k;return}var I=P[l];I!==null&&(P[o]=null,P[l]=null,P[a]=null,
I(i(void 0,!0))),P[x]=!0}),T.on("readable",u.bind(null,P)),P},"createReadableStreamAsyncIterator");L.exports=c}),77336:((L,j,h)=>{function R(u,v){var g=Object.keys(
u);if(Object.getOwnPropertySymbols){var n=Object.getOwnPropertySymbols(u);v&&(n=n.filter(function(c){return Object.getOwnPropertyDescriptor(u,c).enumerable})),g.
push.apply(g,n)}return g}r(R,"ownKeys");function M(u){for(var v=1;v<arguments.length;v++){var g=arguments[v]!=null?arguments[v]:{};v%2?R(Object(g),!0).forEach(function(n){
O(u,n,g[n])}):Object.getOwnPropertyDescriptors?Object.defineProperties(u,Object.getOwnPropertyDescriptors(g)):R(Object(g)).forEach(function(n){Object.defineProperty(
u,n,Object.getOwnPropertyDescriptor(g,n))})}return u}r(M,"_objectSpread");function O(u,v,g){return v=a(v),v in u?Object.defineProperty(u,v,{value:g,enumerable:!0,
configurable:!0,writable:!0}):u[v]=g,u}r(O,"_defineProperty");function N(u,v){if(!(u instanceof v))throw new TypeError("Cannot call a class as a function")}r(N,
"_classCallCheck");function d(u,v){for(var g=0;g<v.length;g++){var n=v[g];n.enumerable=n.enumerable||!1,n.configurable=!0,"value"in n&&(n.writable=!0),Object.defineProperty(
u,a(n.key),n)}}r(d,"_defineProperties");function l(u,v,g){return v&&d(u.prototype,v),g&&d(u,g),Object.defineProperty(u,"prototype",{writable:!1}),u}r(l,"_create\
Class");function a(u){var v=w(u,"string");return typeof v=="symbol"?v:String(v)}r(a,"_toPropertyKey");function w(u,v){if(typeof u!="object"||u===null)return u;var g=u[Symbol.
toPrimitive];if(g!==void 0){var n=g.call(u,v||"default");if(typeof n!="object")return n;throw new TypeError("@@toPrimitive must return a primitive value.")}return(v===
"string"?String:Number)(u)}r(w,"_toPrimitive");var x=h(20181),o=x.Buffer,b=h(39023),y=b.inspect,i=y&&y.custom||"inspect";function p(u,v,g){o.prototype.copy.call(
u,v,g)}r(p,"copyBuffer"),L.exports=(function(){function u(){N(this,u),this.head=null,this.tail=null,this.length=0}return r(u,"BufferList"),l(u,[{key:"push",value:r(
function(g){var n={data:g,next:null};this.length>0?this.tail.next=n:this.head=n,this.tail=n,++this.length},"push")},{key:"unshift",value:r(function(g){var n={data:g,
next:this.head};this.length===0&&(this.tail=n),this.head=n,++this.length},"unshift")},{key:"shift",value:r(function(){if(this.length!==0){var g=this.head.data;return this.
length===1?this.head=this.tail=null:this.head=this.head.next,--this.length,g}},"shift")},{key:"clear",value:r(function(){this.head=this.tail=null,this.length=0},
"clear")},{key:"join",value:r(function(g){if(this.length===0)return"";for(var n=this.head,c=""+n.data;n=n.next;)c+=g+n.data;return c},"join")},{key:"concat",value:r(
function(g){if(this.length===0)return o.alloc(0);for(var n=o.allocUnsafe(g>>>0),c=this.head,_=0;c;)p(c.data,n,_),_+=c.data.length,c=c.next;return n},"concat")},
{key:"consume",value:r(function(g,n){var c;return g<this.head.data.length?(c=this.head.data.slice(0,g),this.head.data=this.head.data.slice(g)):g===this.head.data.
length?c=this.shift():c=n?this._getString(g):this._getBuffer(g),c},"consume")},{key:"first",value:r(function(){return this.head.data},"first")},{key:"_getString",
value:r(function(g){var n=this.head,c=1,_=n.data;for(g-=_.length;n=n.next;){var T=n.data,m=g>T.length?T.length:g;if(m===T.length?_+=T:_+=T.slice(0,g),g-=m,g===0){
m===T.length?(++c,n.next?this.head=n.next:this.head=this.tail=null):(this.head=n,n.data=T.slice(m));break}++c}return this.length-=c,_},"_getString")},{key:"_get\
Buffer",value:r(function(g){var n=o.allocUnsafe(g),c=this.head,_=1;for(c.data.copy(n),g-=c.data.length;c=c.next;){var T=c.data,m=g>T.length?T.length:g;if(T.copy(
n,n.length-g,0,m),g-=m,g===0){m===T.length?(++_,c.next?this.head=c.next:this.head=this.tail=null):(this.head=c,c.data=T.slice(m));break}++_}return this.length-=
_,n},"_getBuffer")},{key:i,value:r(function(g,n){return y(this,M(M({},n),{},{depth:0,customInspect:!1}))},"value")}]),u})()}),65089:(L=>{function j(d,l){var a=this,
w=this._readableState&&this._readableState.destroyed,x=this._writableState&&this._writableState.destroyed;return w||x?(l?l(d):d&&(this._writableState?this._writableState.
errorEmitted||(this._writableState.errorEmitted=!0,process.nextTick(O,this,d)):process.nextTick(O,this,d)),this):(this._readableState&&(this._readableState.destroyed=
!0),this._writableState&&(this._writableState.destroyed=!0),this._destroy(d||null,function(o){!l&&o?a._writableState?a._writableState.errorEmitted?process.nextTick(
R,a):(a._writableState.errorEmitted=!0,process.nextTick(h,a,o)):process.nextTick(h,a,o):l?(process.nextTick(R,a),l(o)):process.nextTick(R,a)}),this)}r(j,"destro\
y");function h(d,l){O(d,l),R(d)}r(h,"emitErrorAndCloseNT");function R(d){d._writableState&&!d._writableState.emitClose||d._readableState&&!d._readableState.emitClose||
d.emit("close")}r(R,"emitCloseNT");function M(){this._readableState&&(this._readableState.destroyed=!1,this._readableState.reading=!1,this._readableState.ended=
!1,this._readableState.endEmitted=!1),this._writableState&&(this._writableState.destroyed=!1,this._writableState.ended=!1,this._writableState.ending=!1,this._writableState.
finalCalled=!1,this._writableState.prefinished=!1,this._writableState.finished=!1,this._writableState.errorEmitted=!1)}r(M,"undestroy");function O(d,l){d.emit("\
error",l)}r(O,"emitErrorNT");function N(d,l){var a=d._readableState,w=d._writableState;a&&a.autoDestroy||w&&w.autoDestroy?d.destroy(l):d.emit("error",l)}r(N,"er\
rorOrDestroy"),L.exports={destroy:j,undestroy:M,errorOrDestroy:N}}),36815:((L,j,h)=>{var R=h(25500).F.ERR_STREAM_PREMATURE_CLOSE;function M(l){var a=!1;return function(){
if(!a){a=!0;for(var w=arguments.length,x=new Array(w),o=0;o<w;o++)x[o]=arguments[o];l.apply(this,x)}}}r(M,"once");function O(){}r(O,"noop");function N(l){return l.
setHeader&&typeof l.abort=="function"}r(N,"isRequest");function d(l,a,w){if(typeof a=="function")return d(l,null,a);a||(a={}),w=M(w||O);var x=a.readable||a.readable!==
!1&&l.readable,o=a.writable||a.writable!==!1&&l.writable,b=r(function(){l.writable||i()},"onlegacyfinish"),y=l._writableState&&l._writableState.finished,i=r(function(){
o=!1,y=!0,x||w.call(l)},"onfinish"),p=l._readableState&&l._readableState.endEmitted,u=r(function(){x=!1,p=!0,o||w.call(l)},"onend"),v=r(function(_){w.call(l,_)},
"onerror"),g=r(function(){var _;if(x&&!p)return(!l._readableState||!l._readableState.ended)&&(_=new R),w.call(l,_);if(o&&!y)return(!l._writableState||!l._writableState.
ended)&&(_=new R),w.call(l,_)},"onclose"),n=r(function(){l.req.on("finish",i)},"onrequest");return N(l)?(l.on("complete",i),l.on("abort",g),l.req?n():l.on("requ\
est",n)):o&&!l._writableState&&(l.on("end",b),l.on("close",b)),l.on("end",u),l.on("finish",i),a.error!==!1&&l.on("error",v),l.on("close",g),function(){l.removeListener(
"complete",i),l.removeListener("abort",g),l.removeListener("request",n),l.req&&l.req.removeListener("finish",i),l.removeListener("end",b),l.removeListener("clos\
e",b),l.removeListener("finish",i),l.removeListener("end",u),l.removeListener("error",v),l.removeListener("close",g)}}r(d,"eos"),L.exports=d}),4659:((L,j,h)=>{function R(o,b,y,i,p,u,v){
try{var g=o[u](v),n=g.value}catch(c){y(c);return}g.done?b(n):Promise.resolve(n).then(i,p)}r(R,"asyncGeneratorStep");function M(o){return function(){var b=this,y=arguments;
return new Promise(function(i,p){var u=o.apply(b,y);function v(n){R(u,i,p,v,g,"next",n)}r(v,"_next");function g(n){R(u,i,p,v,g,"throw",n)}r(g,"_throw"),v(void 0)})}}
r(M,"_asyncToGenerator");function O(o,b){var y=Object.keys(o);if(Object.getOwnPropertySymbols){var i=Object.getOwnPropertySymbols(o);b&&(i=i.filter(function(p){
return Object.getOwnPropertyDescriptor(o,p).enumerable})),y.push.apply(y,i)}return y}r(O,"ownKeys");function N(o){for(var b=1;b<arguments.length;b++){var y=arguments[b]!=
null?arguments[b]:{};b%2?O(Object(y),!0).forEach(function(i){d(o,i,y[i])}):Object.getOwnPropertyDescriptors?Object.defineProperties(o,Object.getOwnPropertyDescriptors(
y)):O(Object(y)).forEach(function(i){Object.defineProperty(o,i,Object.getOwnPropertyDescriptor(y,i))})}return o}r(N,"_objectSpread");function d(o,b,y){return b=
l(b),b in o?Object.defineProperty(o,b,{value:y,enumerable:!0,configurable:!0,writable:!0}):o[b]=y,o}r(d,"_defineProperty");function l(o){var b=a(o,"string");return typeof b==
"symbol"?b:String(b)}r(l,"_toPropertyKey");function a(o,b){if(typeof o!="object"||o===null)return o;var y=o[Symbol.toPrimitive];if(y!==void 0){var i=y.call(o,b||
"default");if(typeof i!="object")return i;throw new TypeError("@@toPrimitive must return a primitive value.")}return(b==="string"?String:Number)(o)}r(a,"_toPrim\
itive");var w=h(25500).F.ERR_INVALID_ARG_TYPE;function x(o,b,y){var i;if(b&&typeof b.next=="function")i=b;else if(b&&b[Symbol.asyncIterator])i=b[Symbol.asyncIterator]();else if(b&&
b[Symbol.iterator])i=b[Symbol.iterator]();else throw new w("iterable",["Iterable"],b);var p=new o(N({objectMode:!0},y)),u=!1;p._read=function(){u||(u=!0,v())};function v(){
return g.apply(this,arguments)}r(v,"next");function g(){return g=M(function*(){try{var n=yield i.next(),c=n.value,_=n.done;_?p.push(null):p.push(yield c)?v():u=
!1}catch(T){p.destroy(T)}}),g.apply(this,arguments)}return r(g,"_next2"),p}r(x,"from"),L.exports=x}),16701:((L,j,h)=>{var R;function M(i){var p=!1;return function(){
p||(p=!0,i.apply(void 0,arguments))}}r(M,"once");var O=h(25500).F,N=O.ERR_MISSING_ARGS,d=O.ERR_STREAM_DESTROYED;function l(i){if(i)throw i}r(l,"noop");function a(i){
return i.setHeader&&typeof i.abort=="function"}r(a,"isRequest");function w(i,p,u,v){v=M(v);var g=!1;i.on("close",function(){g=!0}),R===void 0&&(R=h(36815)),R(i,
{readable:p,writable:u},function(c){if(c)return v(c);g=!0,v()});var n=!1;return function(c){if(!g&&!n){if(n=!0,a(i))return i.abort();if(typeof i.destroy=="funct\
ion")return i.destroy();v(c||new d("pipe"))}}}r(w,"destroyer");function x(i){i()}r(x,"call");function o(i,p){return i.pipe(p)}r(o,"pipe");function b(i){return!i.
length||typeof i[i.length-1]!="function"?l:i.pop()}r(b,"popCallback");function y(){for(var i=arguments.length,p=new Array(i),u=0;u<i;u++)p[u]=arguments[u];var v=b(
p);if(Array.isArray(p[0])&&(p=p[0]),p.length<2)throw new N("streams");var g,n=p.map(function(c,_){var T=_<p.length-1,m=_>0;return w(c,T,m,function(P){g||(g=P),P&&
n.forEach(x),!T&&(n.forEach(x),v(g))})});return p.reduce(o)}r(y,"pipeline"),L.exports=y}),54874:((L,j,h)=>{var R=h(25500).F.ERR_INVALID_OPT_VALUE;function M(N,d,l){
return N.highWaterMark!=null?N.highWaterMark:d?N[l]:null}r(M,"highWaterMarkFrom");function O(N,d,l,a){var w=M(d,a,l);if(w!=null){if(!(isFinite(w)&&Math.floor(w)===
w)||w<0){var x=a?l:"highWaterMark";throw new R(x,w)}return Math.floor(w)}return N.objectMode?16:16*1024}r(O,"getHighWaterMark"),L.exports={getHighWaterMark:O}}),
63283:((L,j,h)=>{L.exports=h(2203)}),86131:((L,j,h)=>{var R=h(2203);process.env.READABLE_STREAM==="disable"&&R?(L.exports=R.Readable,Object.assign(L.exports,R),
L.exports.Stream=R):(j=L.exports=h(86893),j.Stream=R||j,j.Readable=j,j.Writable=h(38797),j.Duplex=h(82063),j.Transform=h(12337),j.PassThrough=h(35283),j.finished=
h(36815),j.pipeline=h(16701))}),67842:((L,j,h)=>{const{PassThrough:R}=h(2203),M=h(23860);let O=r(()=>{},"debug");typeof process<"u"&&"env"in process&&typeof process.
env=="object"&&process.env.DEBUG==="retry-request"&&(O=r(a=>{console.log("retry-request:",a)},"debug"));const N={objectMode:!1,retries:2,maxRetryDelay:64,retryDelayMultiplier:2,
totalTimeout:600,noResponseRetries:2,currentRetryAttempt:0,shouldRetryFn:r(function(a){const w=[[100,199],[429,429],[500,599]],x=a.statusCode;O(`Response status\
: ${x}`);let o;for(;o=w.shift();)if(x>=o[0]&&x<=o[1])return!0},"shouldRetryFn")};function d(a,w,x){typeof a=="string"&&(a={url:a});const o=typeof arguments[arguments.
length-1]!="function";typeof w=="function"&&(x=w);const b=w&&typeof w.currentRetryAttempt=="number";if(w=M({},N,w),typeof w.request>"u")throw new Error("A reque\
st library must be provided to retry-request.");let y=w.currentRetryAttempt,i=0,p=!1,u,v,g,n;const c={abort:r(function(){n&&n.abort&&n.abort()},"abort")};o&&(u=
new R({objectMode:w.objectMode}),u.abort=T);const _=Date.now();if(y>0?P(y):m(),o)return u;return c;function T(){g=null,v&&(v.abort&&v.abort(),v.cancel&&v.cancel(),
v.destroy?v.destroy():v.end&&v.end())}function m(){let U=!1;y++,O(`Current retry attempt: ${y}`);function I(D=[]){U||(U=!0,u.emit("complete",...D))}r(I,"handleF\
inish"),o?(p=!1,g=new R({objectMode:w.objectMode}),v=w.request(a),setImmediate(()=>{u.emit("request")}),v.on("error",D=>{p||(p=!0,k(D))}).on("response",(D,$)=>{
p||(p=!0,k(null,D,$))}).on("complete",(...D)=>I(D)).on("finish",(...D)=>I(D)),v.pipe(g)):n=w.request(a,k)}function P(U){o&&T();const I=l({maxRetryDelay:w.maxRetryDelay,
retryDelayMultiplier:w.retryDelayMultiplier,retryNumber:U,timeOfFirstRequest:_,totalTimeout:w.totalTimeout});if(O(`Next retry delay: ${I}`),I<=0){i=w.noResponseRetries+
1;return}setTimeout(m,I)}function k(U,I,D){if(U){i++,i<=w.noResponseRetries?P(i):o?(u.emit("error",U),u.end()):x(U,I,D);return}if((b?y:y-1)<w.retries&&w.shouldRetryFn(
I)){P(y);return}o?(u.emit("response",I),g.pipe(u),v.on("error",q=>{u.destroy(q)})):x(U,I,D)}}r(d,"retryRequest"),L.exports=d;function l(a){const{maxRetryDelay:w,
retryDelayMultiplier:x,retryNumber:o,timeOfFirstRequest:b,totalTimeout:y}=a,i=w*1e3,p=y*1e3,u=Math.floor(Math.random()*1e3),v=Math.pow(x,o)*1e3+u,g=p-(Date.now()-
b);return Math.min(v,g,i)}r(l,"getNextRetryDelay"),L.exports.defaults=N,L.exports.getNextRetryDelay=l}),34633:(L=>{L.exports=j;function j(R){var M=R._readableState;
return M?M.objectMode||typeof R._duplexState=="number"?R.read():R.read(h(M)):null}r(j,"shift");function h(R){if(R.buffer.length){var M=R.bufferIndex||0;if(R.buffer.
head)return R.buffer.head.data.length;if(R.buffer.length-M>0&&R.buffer[M])return R.buffer[M].length}return R.length}r(h,"getStateLength")}),80634:((L,j,h)=>{var R=h(
93058).Buffer,M=R.isEncoding||function(n){switch(n=""+n,n&&n.toLowerCase()){case"hex":case"utf8":case"utf-8":case"ascii":case"binary":case"base64":case"ucs2":case"\
ucs-2":case"utf16le":case"utf-16le":case"raw":return!0;default:return!1}};function O(n){if(!n)return"utf8";for(var c;;)switch(n){case"utf8":case"utf-8":return"u\
tf8";case"ucs2":case"ucs-2":case"utf16le":case"utf-16le":return"utf16le";case"latin1":case"binary":return"latin1";case"base64":case"ascii":case"hex":return n;default:
if(c)return;n=(""+n).toLowerCase(),c=!0}}r(O,"_normalizeEncoding");function N(n){var c=O(n);if(typeof c!="string"&&(R.isEncoding===M||!M(n)))throw new Error("Un\
known encoding: "+n);return c||n}r(N,"normalizeEncoding"),j.I=d;function d(n){this.encoding=N(n);var c;switch(this.encoding){case"utf16le":this.text=y,this.end=
i,c=4;break;case"utf8":this.fillLast=x,c=4;break;case"base64":this.text=p,this.end=u,c=3;break;default:this.write=v,this.end=g;return}this.lastNeed=0,this.lastTotal=
0,this.lastChar=R.allocUnsafe(c)}r(d,"StringDecoder"),d.prototype.write=function(n){if(n.length===0)return"";var c,_;if(this.lastNeed){if(c=this.fillLast(n),c===
void 0)return"";_=this.lastNeed,this.lastNeed=0}else _=0;return _<n.length?c?c+this.text(n,_):this.text(n,_):c||""},d.prototype.end=b,d.prototype.text=o,d.prototype.
fillLast=function(n){if(this.lastNeed<=n.length)return n.copy(this.lastChar,this.lastTotal-this.lastNeed,0,this.lastNeed),this.lastChar.toString(this.encoding,0,
this.lastTotal);n.copy(this.lastChar,this.lastTotal-this.lastNeed,0,n.length),this.lastNeed-=n.length};function l(n){return n<=127?0:n>>5===6?2:n>>4===14?3:n>>3===
30?4:n>>6===2?-1:-2}r(l,"utf8CheckByte");function a(n,c,_){var T=c.length-1;if(T<_)return 0;var m=l(c[T]);return m>=0?(m>0&&(n.lastNeed=m-1),m):--T<_||m===-2?0:
(m=l(c[T]),m>=0?(m>0&&(n.lastNeed=m-2),m):--T<_||m===-2?0:(m=l(c[T]),m>=0?(m>0&&(m===2?m=0:n.lastNeed=m-3),m):0))}r(a,"utf8CheckIncomplete");function w(n,c,_){if((c[0]&
192)!==128)return n.lastNeed=0,"\uFFFD";if(n.lastNeed>1&&c.length>1){if((c[1]&192)!==128)return n.lastNeed=1,"\uFFFD";if(n.lastNeed>2&&c.length>2&&(c[2]&192)!==
128)return n.lastNeed=2,"\uFFFD"}}r(w,"utf8CheckExtraBytes");function x(n){var c=this.lastTotal-this.lastNeed,_=w(this,n,c);if(_!==void 0)return _;if(this.lastNeed<=
n.length)return n.copy(this.lastChar,c,0,this.lastNeed),this.lastChar.toString(this.encoding,0,this.lastTotal);n.copy(this.lastChar,c,0,n.length),this.lastNeed-=
n.length}r(x,"utf8FillLast");function o(n,c){var _=a(this,n,c);if(!this.lastNeed)return n.toString("utf8",c);this.lastTotal=_;var T=n.length-(_-this.lastNeed);return n.
copy(this.lastChar,0,T),n.toString("utf8",c,T)}r(o,"utf8Text");function b(n){var c=n&&n.length?this.write(n):"";return this.lastNeed?c+"\uFFFD":c}r(b,"utf8End");
function y(n,c){if((n.length-c)%2===0){var _=n.toString("utf16le",c);if(_){var T=_.charCodeAt(_.length-1);if(T>=55296&&T<=56319)return this.lastNeed=2,this.lastTotal=
4,this.lastChar[0]=n[n.length-2],this.lastChar[1]=n[n.length-1],_.slice(0,-1)}return _}return this.lastNeed=1,this.lastTotal=2,this.lastChar[0]=n[n.length-1],n.
toString("utf16le",c,n.length-1)}r(y,"utf16Text");function i(n){var c=n&&n.length?this.write(n):"";if(this.lastNeed){var _=this.lastTotal-this.lastNeed;return c+
this.lastChar.toString("utf16le",0,_)}return c}r(i,"utf16End");function p(n,c){var _=(n.length-c)%3;return _===0?n.toString("base64",c):(this.lastNeed=3-_,this.
lastTotal=3,_===1?this.lastChar[0]=n[n.length-1]:(this.lastChar[0]=n[n.length-2],this.lastChar[1]=n[n.length-1]),n.toString("base64",c,n.length-_))}r(p,"base64T\
ext");function u(n){var c=n&&n.length?this.write(n):"";return this.lastNeed?c+this.lastChar.toString("base64",0,3-this.lastNeed):c}r(u,"base64End");function v(n){
return n.toString(this.encoding)}r(v,"simpleWrite");function g(n){return n&&n.length?this.write(n):""}r(g,"simpleEnd")}),24488:((L,j,h)=>{L.exports=h(39023).deprecate}),
58264:(L=>{L.exports=j;function j(h,R){if(h&&R)return j(h)(R);if(typeof h!="function")throw new TypeError("need wrapper function");return Object.keys(h).forEach(
function(O){M[O]=h[O]}),M;function M(){for(var O=new Array(arguments.length),N=0;N<O.length;N++)O[N]=arguments[N];var d=h.apply(this,O),l=O[O.length-1];return typeof d==
"function"&&d!==l&&Object.keys(l).forEach(function(a){d[a]=l[a]}),d}r(M,"wrapper")}r(j,"wrappy")})};export{ve as id,we as ids,_e as modules};
