//# allFunctionsCalledOnLoad
export{t as words}from"./settings-th-C7Yuh_vJ.js";