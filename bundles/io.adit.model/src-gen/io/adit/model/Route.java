/**
 */
package io.adit.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Route</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Which alarms go to whom, and what follows when nobody acknowledges.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link io.adit.model.Route#isEnabled <em>Enabled</em>}</li>
 *   <li>{@link io.adit.model.Route#getMinSeverity <em>Min Severity</em>}</li>
 *   <li>{@link io.adit.model.Route#getAssets <em>Assets</em>}</li>
 *   <li>{@link io.adit.model.Route#getRules <em>Rules</em>}</li>
 *   <li>{@link io.adit.model.Route#getDays <em>Days</em>}</li>
 *   <li>{@link io.adit.model.Route#getFrom <em>From</em>}</li>
 *   <li>{@link io.adit.model.Route#getTo <em>To</em>}</li>
 *   <li>{@link io.adit.model.Route#getQuietMinutes <em>Quiet Minutes</em>}</li>
 *   <li>{@link io.adit.model.Route#isTellsEnd <em>Tells End</em>}</li>
 *   <li>{@link io.adit.model.Route#getSteps <em>Steps</em>}</li>
 * </ul>
 *
 * @see io.adit.model.AditPackage#getRoute()
 * @model
 * @generated
 */
public interface Route extends Named {
	/**
	 * Returns the value of the '<em><b>Enabled</b></em>' attribute.
	 * The default value is <code>"true"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * False: nobody is told.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Enabled</em>' attribute.
	 * @see #setEnabled(boolean)
	 * @see io.adit.model.AditPackage#getRoute_Enabled()
	 * @model default="true"
	 * @generated
	 */
	boolean isEnabled();

	/**
	 * Sets the value of the '{@link io.adit.model.Route#isEnabled <em>Enabled</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Enabled</em>' attribute.
	 * @see #isEnabled()
	 * @generated
	 */
	void setEnabled(boolean value);

	/**
	 * Returns the value of the '<em><b>Min Severity</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Least severity that is told, 1 to 1000.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Min Severity</em>' attribute.
	 * @see #setMinSeverity(int)
	 * @see io.adit.model.AditPackage#getRoute_MinSeverity()
	 * @model default="1"
	 * @generated
	 */
	int getMinSeverity();

	/**
	 * Sets the value of the '{@link io.adit.model.Route#getMinSeverity <em>Min Severity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Min Severity</em>' attribute.
	 * @see #getMinSeverity()
	 * @generated
	 */
	void setMinSeverity(int value);

	/**
	 * Returns the value of the '<em><b>Assets</b></em>' reference list.
	 * The list contents are of type {@link io.adit.model.Asset}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Alarms of these assets and of what is in them; empty: of all.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Assets</em>' reference list.
	 * @see io.adit.model.AditPackage#getRoute_Assets()
	 * @model
	 * @generated
	 */
	EList<Asset> getAssets();

	/**
	 * Returns the value of the '<em><b>Rules</b></em>' reference list.
	 * The list contents are of type {@link io.adit.model.Rule}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Alarms of these rules; empty: of all.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rules</em>' reference list.
	 * @see io.adit.model.AditPackage#getRoute_Rules()
	 * @model
	 * @generated
	 */
	EList<Rule> getRules();

	/**
	 * Returns the value of the '<em><b>Days</b></em>' attribute list.
	 * The list contents are of type {@link io.adit.model.Weekday}.
	 * The literals are from the enumeration {@link io.adit.model.Weekday}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Days on which the hours begin; empty: all.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Days</em>' attribute list.
	 * @see io.adit.model.Weekday
	 * @see io.adit.model.AditPackage#getRoute_Days()
	 * @model
	 * @generated
	 */
	EList<Weekday> getDays();

	/**
	 * Returns the value of the '<em><b>From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * First minute of the hours in which the route is used, by the clock of the facility, for example 22:00; empty: midnight.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>From</em>' attribute.
	 * @see #setFrom(String)
	 * @see io.adit.model.AditPackage#getRoute_From()
	 * @model
	 * @generated
	 */
	String getFrom();

	/**
	 * Sets the value of the '{@link io.adit.model.Route#getFrom <em>From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>From</em>' attribute.
	 * @see #getFrom()
	 * @generated
	 */
	void setFrom(String value);

	/**
	 * Returns the value of the '<em><b>To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * First minute that is no longer in them, for example 06:00; empty or equal: the whole day.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>To</em>' attribute.
	 * @see #setTo(String)
	 * @see io.adit.model.AditPackage#getRoute_To()
	 * @model
	 * @generated
	 */
	String getTo();

	/**
	 * Sets the value of the '{@link io.adit.model.Route#getTo <em>To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>To</em>' attribute.
	 * @see #getTo()
	 * @generated
	 */
	void setTo(String value);

	/**
	 * Returns the value of the '<em><b>Quiet Minutes</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Minutes for which a contact is not told again of the same alarm and level.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Quiet Minutes</em>' attribute.
	 * @see #setQuietMinutes(int)
	 * @see io.adit.model.AditPackage#getRoute_QuietMinutes()
	 * @model default="0"
	 * @generated
	 */
	int getQuietMinutes();

	/**
	 * Sets the value of the '{@link io.adit.model.Route#getQuietMinutes <em>Quiet Minutes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Quiet Minutes</em>' attribute.
	 * @see #getQuietMinutes()
	 * @generated
	 */
	void setQuietMinutes(int value);

	/**
	 * Returns the value of the '<em><b>Tells End</b></em>' attribute.
	 * The default value is <code>"true"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether those who were told are told when it is over.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Tells End</em>' attribute.
	 * @see #setTellsEnd(boolean)
	 * @see io.adit.model.AditPackage#getRoute_TellsEnd()
	 * @model default="true"
	 * @generated
	 */
	boolean isTellsEnd();

	/**
	 * Sets the value of the '{@link io.adit.model.Route#isTellsEnd <em>Tells End</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Tells End</em>' attribute.
	 * @see #isTellsEnd()
	 * @generated
	 */
	void setTellsEnd(boolean value);

	/**
	 * Returns the value of the '<em><b>Steps</b></em>' containment reference list.
	 * The list contents are of type {@link io.adit.model.RouteStep}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whom to tell, the earliest first.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Steps</em>' containment reference list.
	 * @see io.adit.model.AditPackage#getRoute_Steps()
	 * @model containment="true"
	 * @generated
	 */
	EList<RouteStep> getSteps();

} // Route
