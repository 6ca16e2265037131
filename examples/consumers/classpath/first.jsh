import io.github.childplan.core.catalog.StandardPlans
import io.github.childplan.core.value.Language
var plan = StandardPlans.muongTe()
System.out.println(plan.targets().count() + " targets, " + plan.duties().size() + " duties")
/exit
