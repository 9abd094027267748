var w=Object.defineProperty;var t=(n,a)=>w(n,"name",{value:a,configurable:!0});const z=977,b=[977],q={89977:((n,a,d)=>{const h=d(75113),e=t(s=>{if(!((Number.isInteger(s)||s===1/0)&&s>0))throw new TypeError("Expected `concurrency` to be a n\
umber from 1 and up");const i=new h;let c=0;const p=t(()=>{c--,i.size>0&&i.dequeue()()},"next"),x=t(async(u,r,...o)=>{c++;const _=(async()=>u(...o))();r(_);try{
await _}catch{}p()},"run"),f=t((u,r,...o)=>{i.enqueue(x.bind(null,u,r,...o)),(async()=>(await Promise.resolve(),c<s&&i.size>0&&i.dequeue()()))()},"enqueue"),l=t(
(u,...r)=>new Promise(o=>{f(u,o,...r)}),"generator");return Object.defineProperties(l,{activeCount:{get:t(()=>c,"get")},pendingCount:{get:t(()=>i.size,"get")},clearQueue:{
value:t(()=>{i.clear()},"value")}}),l},"pLimit");n.exports=e}),75113:(n=>{class a{static{t(this,"Node")}constructor(e){this.value=e,this.next=void 0}}class d{static{
t(this,"Queue")}constructor(){this.clear()}enqueue(e){const s=new a(e);this._head?(this._tail.next=s,this._tail=s):(this._head=s,this._tail=s),this._size++}dequeue(){
const e=this._head;if(e)return this._head=this._head.next,this._size--,e.value}clear(){this._head=void 0,this._tail=void 0,this._size=0}get size(){return this._size}*[Symbol.
iterator](){let e=this._head;for(;e;)yield e.value,e=e.next}}n.exports=d})};export{z as id,b as ids,q as modules};
