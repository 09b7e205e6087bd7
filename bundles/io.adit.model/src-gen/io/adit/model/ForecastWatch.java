/**
 */
package io.adit.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Forecast Watch</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * How many days from now on another rule is likely to reach one of its levels; limits are in days, and trouble lies below them.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link io.adit.model.ForecastWatch#getRule <em>Rule</em>}</li>
 *   <li>{@link io.adit.model.ForecastWatch#getLevel <em>Level</em>}</li>
 * </ul>
 *
 * @see io.adit.model.AditPackage#getForecastWatch()
 * @model
 * @generated
 */
public interface ForecastWatch extends Watch {
	/**
	 * Returns the value of the '<em><b>Rule</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whose levels; it has to foresee them, over the same channel. That of a template stands for its rule over that channel.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rule</em>' reference.
	 * @see #setRule(LevelRule)
	 * @see io.adit.model.AditPackage#getForecastWatch_Rule()
	 * @model required="true"
	 * @generated
	 */
	LevelRule getRule();

	/**
	 * Sets the value of the '{@link io.adit.model.ForecastWatch#getRule <em>Rule</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rule</em>' reference.
	 * @see #getRule()
	 * @generated
	 */
	void setRule(LevelRule value);

	/**
	 * Returns the value of the '<em><b>Level</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name of the level; empty: its most severe one.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Level</em>' attribute.
	 * @see #setLevel(String)
	 * @see io.adit.model.AditPackage#getForecastWatch_Level()
	 * @model
	 * @generated
	 */
	String getLevel();

	/**
	 * Sets the value of the '{@link io.adit.model.ForecastWatch#getLevel <em>Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Level</em>' attribute.
	 * @see #getLevel()
	 * @generated
	 */
	void setLevel(String value);

} // ForecastWatch
